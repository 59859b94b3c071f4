import { failure, success } from '#base/result';
import { fileNameOf } from '#exports/fileName';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { picturesForWorker } from './cardPictures';
import { now } from './clock';
import { type ExportOptions, type Made, type Watching, workIn } from './making';
import type { ReportOrder } from './report.worker';
import { fontUrls } from './reportFonts';

const start = () => new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });

/** The session as a report to read and to print, made off the main thread. */
export async function makeReport(
  loaded: LoadedSession,
  { language, hasNames, perspective, group }: ExportOptions,
  watching: Watching,
): Promise<Made> {
  const order: ReportOrder = {
    records: recordsOf(loaded),
    damagedCount: loaded.damagedCount,
    language,
    withNames: hasNames,
    perspective,
    group,
    pictures: await picturesForWorker(loaded.session),
    fontUrls: fontUrls(),
  };
  const worked = await workIn<ReportOrder, { bytes: Uint8Array<ArrayBuffer> | undefined }>(
    start,
    order,
    watching,
  );
  if (!worked.ok) return worked;
  const { bytes } = worked.value;
  if (!bytes) return failure({ kind: 'nobody' });
  const name = fileNameOf(loaded.session.title, '.pdf', now());
  return success([{ name, type: 'application/pdf', content: bytes }]);
}
