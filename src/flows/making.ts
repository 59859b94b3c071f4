import { failure, type Result, success } from '#base/result';
import type { Id } from '#model/record';
import type { Language } from '#model/text';
import type { MadeFile } from './madeFiles';

/** What the facilitator chose for everything that is made. */
export interface ExportOptions {
  language: Language;
  hasNames: boolean;
  /** Semicolons and decimal commas, for a Dutch Excel. */
  isForExcel: boolean;
  perspective: Id | undefined;
  group: Id | undefined;
}

export type MakingProblem =
  /** Nobody has finished a turn that may be shown. */
  | { kind: 'nobody' }
  | { kind: 'cancelled' }
  /** The browser could not: no memory, or a part of the app that didn't load. */
  | { kind: 'failed' };

export type Made = Result<MadeFile[], MakingProblem>;

/** How whoever waits follows the work, 0–1, and stops it. */
export interface Watching {
  onProgress(share: number): void;
  signal: AbortSignal;
}

type WorkerAnswer<T> = { kind: 'progress'; share: number } | ({ kind: 'done' } & T);

/** Gives a worker its order, passes on its progress, and ends it when it is done, fails or is no longer wanted. */
export function workIn<Order, T>(
  start: () => Worker,
  order: Order,
  { onProgress, signal }: Watching,
): Promise<Result<{ kind: 'done' } & T, MakingProblem>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure({ kind: 'cancelled' }));
    const worker = start();
    const finish = (result: Result<{ kind: 'done' } & T, MakingProblem>) => {
      worker.terminate();
      resolve(result);
    };
    signal.addEventListener('abort', () => finish(failure({ kind: 'cancelled' })), { once: true });
    worker.onerror = () => finish(failure({ kind: 'failed' }));
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<T>>) =>
      data.kind === 'progress' ? onProgress(data.share) : finish(success(data));
    worker.postMessage(order);
  });
}
