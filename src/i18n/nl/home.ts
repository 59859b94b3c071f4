import { n, people } from './words';

export const home = {
  title: 'Sessies',
  newSession: 'Nieuwe sessie',
  openFile: 'Bestand openen',
  demo: 'Demosessie',
  demoMark: 'Demo',
  empty: 'Leg de eerste waaier open.',
  emptyHelp: 'Begin een nieuwe sessie, of kijk rond in de demosessie.',
  people,
  waiting: (done: number, all: number) => `${n(done)} van ${n(all)} klaar, nog gesloten`,
  draft: 'nog niet gestart',
  remove: (title: string) => `${title} verwijderen`,
  removed: (title: string) => `${title} is verwijderd.`,
  dropHere: 'Laat het sessiebestand hier los',
  more: 'Meer',
};
