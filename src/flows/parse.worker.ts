import { failure, type Result } from '#base/result';
import { isArchive, sessionInArchive } from '#handoff/archive';
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
  const archive = isArchive(new Uint8Array(bytes)) ? sessionInArchive(new Uint8Array(bytes)) : undefined;
  if (archive && !archive.ok) return archive;
  try {
    return parseSessionFile(new TextDecoder('utf-8', { fatal: true }).decode(archive?.value ?? bytes));
  } catch {
    // Not UTF-8 at all: a picture, a spreadsheet.
    return failure({ kind: 'notText' });
  }
}

self.onmessage = async (event: MessageEvent<Blob>) => self.postMessage(await read(event.data));
