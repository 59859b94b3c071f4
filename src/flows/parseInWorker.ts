import { failure, type Result } from '#base/result';
import type { FileProblem } from '#model/sessions/fileProblem';
import type { SessionFile } from '#model/sessions/session';

/** Reads and checks a file in a worker, so that ten thousand participants don't freeze the page. */
export function parseInWorker(file: File): Promise<Result<SessionFile, FileProblem>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: Result<SessionFile, FileProblem>) => {
      worker.terminate();
      resolve(result);
    };
    worker.onmessage = (event: MessageEvent<Result<SessionFile, FileProblem>>) => finish(event.data);
    worker.onerror = () => finish(failure({ kind: 'unreadable' }));
    worker.postMessage(file);
  });
}
