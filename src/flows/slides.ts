import { failure, success } from '#base/result';
import { fileNameOf } from '#exports/fileName';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { pictureUrlsOf } from './cardPictures';
import { now } from './clock';
import { type ExportOptions, type Made, type Watching, workIn } from './making';
import type { SlidesOrder } from './slides.worker';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const start = () => new Worker(new URL('./slides.worker.ts', import.meta.url), { type: 'module' });

/** The session as slides to edit, made off the main thread. */
export async function makeSlides(
  loaded: LoadedSession,
  { language, hasNames, perspective, group }: ExportOptions,
  watching: Watching,
): Promise<Made> {
  const at = now();
  const order: SlidesOrder = {
    records: recordsOf(loaded),
    options: { language, hasNames, perspective, group, now: at },
    pictureUrls: pictureUrlsOf(loaded.session),
  };
  const worked = await workIn<SlidesOrder, { bytes: Uint8Array<ArrayBuffer> | undefined }>(
    start,
    order,
    watching,
  );
  if (!worked.ok) return worked;
  const { bytes } = worked.value;
  if (!bytes) return failure({ kind: 'nobody' });
  return success([{ name: fileNameOf(loaded.session.title, '.pptx', at), type: PPTX, content: bytes }]);
}
