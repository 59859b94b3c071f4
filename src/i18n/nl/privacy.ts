export const privacy = {
  kept: 'Wat staat waar, en hoe lang',
  keptWhere: 'Waar',
  keptUntil: 'Tot',
  keptSessions: 'Sessies: titel, deelnemers, sorteringen, favorieten, verhalen, notities en afspraken',
  keptSettings:
    'Taal, kleurstelling, beweging, of de tablet rondgaat, wat er op het scherm staat, en de pincode en herstelzin als gezouten hash',
  keptApp: 'De app zelf, met de beelden; niets van jullie',
  keptFiles: 'Bestanden die je bewaart',
  inDatabase: 'in deze browser (IndexedDB)',
  inCache: 'in de cache van deze browser',
  inDownloads: 'waar jij ze zet',
  untilDeleted: 'jij ze verwijdert, of alles verwijdert',
  untilAll: 'je alles verwijdert',
  untilSiteData: 'je in de browser de sitegegevens wist',
  untilYou: 'jij ze weggooit',
  keptMore:
    'Eén persoon verwijder je in de zaal, een hele sessie op het beginscherm. Zolang er nog een venster van Waaier open is, blijft van wat weg is alleen een willekeurig nummer staan, zodat dat venster het niet terugschrijft.',
  figures: 'Alleen de cijfers bewaren',
  figuresHelp: 'Na afloop heb je de namen en verhalen vaak niet meer nodig, en de kleuren wel.',
  figuresOf: (title: string) => `Alleen de cijfers bewaren van ${title}`,
  figuresNone: 'Er staat nog geen sessie met een afgeronde sortering op dit apparaat.',
  figuresGo:
    'Weg: namen, verhalen, notities en afspraken, wanneer iemand sorteerde, en wie nog niet klaar is.',
  figuresStay:
    'Blijft: titel, vraag, groepen, en van ieder (p1, p2 …, in willekeurige volgorde) de kleuren en favorieten.',
  figuresFinal: 'Dit kan niet ongedaan worden gemaakt. Bestanden die je al bewaarde, houden de namen.',
  figuresConfirm: 'Ja, alleen de cijfers bewaren',
  figuresDone: (title: string) => `Van ${title} zijn alleen de cijfers bewaard.`,
  figuresFailed: 'Dat lukte niet. Er is niets veranderd. Probeer het opnieuw.',
};
