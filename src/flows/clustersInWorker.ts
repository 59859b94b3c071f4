import { failure, type Result, success } from '#base/result';

/**
 * Finds people who sort alike in a worker: three thousand of them take seconds, in which the page must not freeze. Answers
 * clusters of rows; `stop` ends it without an answer.
 */
export function clustersInWorker(
  codes: Uint8Array,
  rows: number,
  onAnswer: (answer: Result<number[][], 'failed'>) => void,
): { stop(): void } {
  const worker = new Worker(new URL('./clusters.worker.ts', import.meta.url), { type: 'module' });
  const finish = (answer: Result<number[][], 'failed'>) => {
    worker.terminate();
    onAnswer(answer);
  };
  worker.onmessage = ({ data }: MessageEvent<number[][]>) => finish(success(data));
  worker.onerror = () => finish(failure('failed'));
  worker.postMessage({ codes, rows });
  return { stop: () => worker.terminate() };
}
