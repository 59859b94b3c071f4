import { figuresCsv, type Notation, sortsCsv } from '#exports/csv';
import { fileNameOf } from '#exports/fileName';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { now } from './clock';
import type { MadeFile } from './madeFiles';

/** Both tables of *Figures*; without the tick for names participants are numbers in an order that tells nothing. */
export function makeFigures(loaded: LoadedSession, hasNames: boolean, notation: Notation): MadeFile[] {
  const records = recordsOf(loaded);
  const { title } = loaded.session;
  const at = now();
  return [
    {
      name: fileNameOf(title, '-figures.csv', at),
      type: 'text/csv',
      content: figuresCsv(records, notation),
    },
    {
      name: fileNameOf(title, '-sorts.csv', at),
      type: 'text/csv',
      content: sortsCsv(records, hasNames, notation),
    },
  ];
}
