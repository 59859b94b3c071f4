import { failure, type Result, success } from '#base/result';
import type { Face } from '#exports/drawing/drawing';
import type { ReportInput } from '#exports/report/chapter';
import type { Stamp } from '#model/record';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { picturesForWorker } from './cardPictures';
import { now } from './clock';
import { type ExportOptions, type MakingProblem, type Watching, workIn } from './making';
import { fontUrls } from './reportFonts';

/** What the worker needs to draw a session; fonts as addresses. */
export interface DrawingOrder extends Omit<ReportInput, 'pictures'> {
  wanted: 'report' | 'pictures';
  now: Stamp;
  fontUrls: Record<Face, string[]>;
  pictures: Awaited<ReturnType<typeof picturesForWorker>>;
}

const orderOf = async (
  wanted: DrawingOrder['wanted'],
  loaded: LoadedSession,
  { language, hasNames, perspective, group }: ExportOptions,
): Promise<DrawingOrder> => ({
  wanted,
  now: now(),
  records: recordsOf(loaded),
  damagedCount: loaded.damagedCount,
  language,
  withNames: hasNames,
  perspective,
  group,
  pictures: await picturesForWorker(loaded.session),
  fontUrls: fontUrls(),
});

const start = () => new Worker(new URL('./drawing.worker.ts', import.meta.url), { type: 'module' });

/** Draws a session off the main thread, as one file; its name tells the day. */
export async function drawn(
  wanted: DrawingOrder['wanted'],
  loaded: LoadedSession,
  options: ExportOptions,
  watching: Watching,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; now: Stamp }, MakingProblem>> {
  const order = await orderOf(wanted, loaded, options);
  const worked = await workIn<DrawingOrder, { bytes: Uint8Array<ArrayBuffer> | undefined }>(
    start,
    order,
    watching,
  );
  if (!worked.ok) return worked;
  const { bytes } = worked.value;
  return bytes ? success({ bytes, now: order.now }) : failure({ kind: 'nobody' });
}
