import { failure, success } from '#base/result';
import { fileNameOf } from '#exports/fileName';
import type { LoadedSession } from '#state/sessionsStore';
import { now } from './clock';
import { type DrawingOrder, drawingOrderOf } from './drawingOrder';
import { type ExportOptions, type Made, type Watching, workIn } from './making';

const start = () => new Worker(new URL('./pictures.worker.ts', import.meta.url), { type: 'module' });

/** The group's fan, bar and cards and everyone's own fan, as SVG and PNG in one ZIP, made off the main thread. */
export async function makePictures(
  loaded: LoadedSession,
  options: ExportOptions,
  watching: Watching,
): Promise<Made> {
  const at = now();
  const order = { ...(await drawingOrderOf(loaded, options)), now: at };
  const worked = await workIn<DrawingOrder & { now: string }, { bytes: Uint8Array<ArrayBuffer> | undefined }>(
    start,
    order,
    watching,
  );
  if (!worked.ok) return worked;
  const { bytes } = worked.value;
  if (!bytes) return failure({ kind: 'nobody' });
  const name = fileNameOf(`${loaded.session.title} pictures`, '.zip', at);
  return success([{ name, type: 'application/zip', content: bytes }]);
}
