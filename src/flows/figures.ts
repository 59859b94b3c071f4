import { figuresCsv, sortsCsv } from '#exports/csv';
import { fileNameOf } from '#exports/fileName';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { now } from './clock';
import type { MadeFile } from './madeFiles';
import type { ExportOptions } from './making';

/** Both tables of *Figures*; without the tick for names participants are numbers in an order that tells nothing. */
export function makeFigures(loaded: LoadedSession, { hasNames, isForExcel }: ExportOptions): MadeFile[] {
  const records = recordsOf(loaded);
  const { title } = loaded.session;
  const at = now();
  const notation = isForExcel ? 'dutchExcel' : 'standard';
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
