export const exports = {
  pictures: 'Beelden',
  picturesHelp:
    'De waaier, de balk, de kaarten en ieders eigen waaier, als SVG en PNG in één ZIP. Personen heten p1, p2 …, tenzij je namen aanvinkt.',
  report: 'Rapport',
  reportHelp:
    'Een PDF op A4: de waaier, de kaarten, de verhalen, en hoe je alles leest. Namen alleen met het vinkje.',
  save: (what: string) => `${what} bewaren`,
  saveShort: 'Bewaren',
  share: (what: string) => `${what} delen`,
  shareShort: 'Delen',
  shareNow: 'Nu delen',
  lead: 'Alles wordt op dit apparaat gemaakt; er gaat niets het internet op.',
  names: 'Met namen',
  namesHelp: 'Bij verhalen en sorteringen. Het sessiebestand heeft altijd de namen.',
  language: 'Taal',
  perspective: 'Perspectief',
  perspectiveAll: 'Allemaal',
  group: 'Groep',
  forExcel: 'Voor Nederlandse Excel (puntkomma, decimale komma)',
  sessionFileHelp:
    'Alles van deze sessie, ook de namen. Om te bewaren, of om op een andere tablet samen te voegen.',
  slides: "Dia's",
  slidesHelp:
    'Een presentatie die je zelf aanpast: waaier, grafieken, kaarten, favorieten en verhalen, met notities voor wie vertelt.',
  figuresHelp:
    'Twee tabellen voor een rekenblad: de uitkomsten en alle sorteringen. Kleine groepen staan er niet in.',
  bundle: 'Bundel',
  bundleHelp:
    'Dit alles in één ZIP-bestand, ook het sessiebestand met de namen. Je kunt de bundel zelf weer openen.',
  readMeName: 'LEESMIJ.txt',
  readMe: {
    holds: 'Dit zit in deze bundel:',
    open: 'Het bestand op .waaier.json is het sessiebestand. Open het, of deze hele bundel, in Waaier met Bestand openen.',
    names:
      'In het sessiebestand staan de namen en alle sorteringen; geef het alleen door aan wie die mag zien.',
  },
  making: (what: string) => `${what}: bezig`,
  stop: 'Stoppen',
  shared: 'Gedeeld.',
  needsTap: 'Klaar om te delen.',
  problem: {
    nobody:
      'Nog niemand heeft een beurt afgerond die hier te zien mag zijn. Het sessiebestand kun je wel bewaren.',
    cancelled: 'Gestopt. Er is niets gemaakt.',
    failed:
      'Dit lukte niet op dit apparaat; er is niets kwijt. Sluit andere tabbladen en probeer het opnieuw, of bewaar het sessiebestand.',
    notShared: 'Delen lukte niet. Bewaar het bestand, en deel het vanuit je downloads.',
  },
};
