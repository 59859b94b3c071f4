import { failure, success } from '#base/result';
import { fileNameOf } from '#exports/fileName';
import type { LoadedSession } from '#state/sessionsStore';
import { now } from './clock';
import { type DrawingOrder, drawingOrderOf } from './drawingOrder';
import { type ExportOptions, type Made, type Watching, workIn } from './making';

const start = () => new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });

/** The session as a report to read and to print, made off the main thread. */
export async function makeReport(
  loaded: LoadedSession,
  options: ExportOptions,
  watching: Watching,
): Promise<Made> {
  const worked = await workIn<DrawingOrder, { bytes: Uint8Array<ArrayBuffer> | undefined }>(
    start,
    await drawingOrderOf(loaded, options),
    watching,
  );
  if (!worked.ok) return worked;
  const { bytes } = worked.value;
  if (!bytes) return failure({ kind: 'nobody' });
  const name = fileNameOf(loaded.session.title, '.pdf', now());
  return success([{ name, type: 'application/pdf', content: bytes }]);
}
