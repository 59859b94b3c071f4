import { failure, type Result, success } from '#base/result';
import type { Face } from '#exports/drawing/drawing';
import type { OwnColours } from '#exports/pictures/myColours';
import type { ReportInput } from '#exports/report/chapter';
import type { Stamp } from '#model/record';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import type { Language } from '#model/text';
import { type LoadedSession, recordsOf } from '#state/sessionsStore';
import { picturesForWorker } from './cardPictures';
import { now } from './clock';
import { type ExportOptions, type MakingProblem, type Watching, workIn } from './making';
import { fontUrls } from './reportFonts';

/** What the worker needs whatever it draws; pictures and fonts as addresses. */
interface Materials {
  now: Stamp;
  language: Language;
  fontUrls: Record<Face, string[]>;
  pictures: Awaited<ReturnType<typeof picturesForWorker>>;
}

export type SessionOrder = Materials & Omit<ReportInput, 'pictures'> & { wanted: 'report' | 'pictures' };
export type ColoursOrder = Materials & Omit<OwnColours, 'pictures'> & { wanted: 'colours' };
/** To have fonts and pictures at hand before anything is asked for. */
export type ReadingOrder = Omit<Materials, 'now'> & { wanted: 'reading' };
export type DrawingOrder = SessionOrder | ColoursOrder | ReadingOrder;

/** A worker that has read its fonts and pictures and waits for an order. */
let ready: Worker | undefined;

function start(): Worker {
  const worker = ready ?? new Worker(new URL('./drawing.worker.ts', import.meta.url), { type: 'module' });
  ready = undefined;
  return worker;
}

/** Reads ahead what every drawing of the session needs: more than half of the time somebody would wait. */
export async function readAhead({ session }: LoadedSession, language: Language): Promise<void> {
  const pictures = await picturesForWorker(session, 'thumb');
  ready ??= start();
  ready.onerror = (event) => {
    event.preventDefault();
    forgetReadAhead();
  };
  const order: ReadingOrder = { wanted: 'reading', language, pictures, fontUrls: fontUrls() };
  ready.postMessage(order);
}

export function forgetReadAhead(): void {
  ready?.terminate();
  ready = undefined;
}

/** Carries out an order off the main thread, as one file; its name tells the day. */
async function carriedOut(
  order: SessionOrder | ColoursOrder,
  watching: Watching,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; now: Stamp }, MakingProblem>> {
  type Answer = { bytes: Uint8Array<ArrayBuffer> | undefined };
  const worked = await workIn<DrawingOrder, Answer>(start, order, watching);
  if (!worked.ok) return worked;
  const { bytes } = worked.value;
  return bytes ? success({ bytes, now: order.now }) : failure({ kind: 'nobody' });
}

/** Draws a session as the facilitator asked for it. */
export async function drawn(
  wanted: SessionOrder['wanted'],
  loaded: LoadedSession,
  { language, hasNames, perspective, group }: ExportOptions,
  watching: Watching,
) {
  const order: SessionOrder = {
    wanted,
    now: now(),
    records: recordsOf(loaded),
    damagedCount: loaded.damagedCount,
    language,
    withNames: hasNames,
    perspective,
    group,
    pictures: await picturesForWorker(loaded.session, 'thumb'),
    fontUrls: fontUrls(),
  };
  return carriedOut(order, watching);
}

/** Draws one person's own colours; nothing else of the session goes along. */
export async function drawnColours(session: Session, sort: Sort, language: Language, watching: Watching) {
  const { board, cardSet, perspectives } = session;
  const order: ColoursOrder = {
    wanted: 'colours',
    now: now(),
    session: { board, cardSet, perspectives },
    sort,
    language,
    pictures: await picturesForWorker(session, 'table'),
    fontUrls: fontUrls(),
  };
  return carriedOut(order, watching);
}
