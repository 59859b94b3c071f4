export const settings = {
  language: 'Taal',
  theme: 'Kleurstelling',
  light: 'Licht',
  dark: 'Donker',
  system: 'Zoals het apparaat',
  motion: 'Beweging',
  fullMotion: 'Zoals het apparaat',
  reducedMotion: 'Zo min mogelijk',
  storage: 'Opslag',
  storageUsed: (used: string) => `Waaier gebruikt ${used} op dit apparaat.`,
  persisted: 'De browser heeft beloofd de sessies te bewaren, ook als de ruimte krap wordt.',
  notPersisted:
    'De browser mag de sessies wissen als de ruimte krap wordt. Zet Waaier op het beginscherm en bewaar na elke sessie het sessiebestand.',
  askPersist: 'Vraag de browser om te bewaren',
  whatIsKept:
    'Sessies, namen en sorteringen staan alleen op dit apparaat, tot jij ze verwijdert. Er gaat niets naar een server.',
  install: 'Op het beginscherm',
  installHelp:
    'Op een iPad: tik in Safari op Deel en dan op Zet op beginscherm. Dan werkt Waaier als app, ook zonder internet, en wist de iPad niets na een week zonder bezoek.',
  installNow: 'Installeren',
  deleteAll: 'Alles verwijderen',
  deleteAllHelp:
    'Alle sessies, deelnemers, sorteringen, instellingen en de pincode op dit apparaat. De app zelf blijft staan en werkt zonder internet door. Dit kan niet ongedaan worden gemaakt.',
  deleteAllConfirm: 'Ja, alles verwijderen',
  deletedAll: 'Alles is verwijderd.',
  about: 'Over Waaier',
  aboutText:
    'Waaier is een werkvorm met beelden: sorteer ze in kleuren, open samen de waaier en praat over wat je ziet. Geïnspireerd door de 23plusone-methode; Waaier is onafhankelijk en niet verbonden aan de makers daarvan.',
  version: (version: string) => `Versie ${version}. Vrije software onder de MIT-licentie.`,
};
