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
export type DrawingOrder = SessionOrder | ColoursOrder;

const start = () => new Worker(new URL('./drawing.worker.ts', import.meta.url), { type: 'module' });

/** Carries out an order off the main thread, as one file; its name tells the day. */
async function carriedOut(
  order: DrawingOrder,
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
