import { failure, type Result } from '#base/result';
import type { FileProblem } from '#model/sessions/fileProblem';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import type { SessionFile } from '#model/sessions/session';

async function read(file: Blob): Promise<Result<SessionFile, FileProblem>> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failure({ kind: 'unreadable' });
  }
  try {
    return parseSessionFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8 at all: a picture, a spreadsheet, an archive.
    return failure({ kind: 'notText' });
  }
}

self.onmessage = async (event: MessageEvent<Blob>) => self.postMessage(await read(event.data));
