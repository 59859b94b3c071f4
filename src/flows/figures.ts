import { figuresCsv, type Notation, sortsCsv } from '#exports/csv';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { fileNameOf, type MadeFile } from './files';

/** Both tables of *Figures*; without the tick for names participants are numbers in an order that tells nothing. */
export function makeFigures(loaded: LoadedSession, hasNames: boolean, notation: Notation): MadeFile[] {
  const records = recordsOf(loaded);
  const { title } = loaded.session;
  return [
    {
      name: fileNameOf(title, '-figures.csv'),
      type: 'text/csv',
      text: figuresCsv(records, notation),
    },
    {
      name: fileNameOf(title, '-sorts.csv'),
      type: 'text/csv',
      text: sortsCsv(records, hasNames, notation),
    },
  ];
}
