import { failure, type Result, success } from '#base/result';
import { fileNameOf } from '#exports/fileName';
import type { Id } from '#model/record';
import type { FileProblem } from '#model/sessions/fileProblem';
import { limits } from '#model/sessions/limits';
import { type MergeChanges, mergeChangesOf } from '#model/sessions/merge';
import type { SessionFile } from '#model/sessions/session';
import { sessionFileOf, sessionFileText } from '#model/sessions/sessionFile';
import { type LoadedSession, recordsOf, sessionInMemory } from '#state/sessionsStore';
import { takeIn } from './autosave';
import { now } from './clock';
import type { MadeFile } from './madeFiles';
import { openSession } from './openSession';
import { parseInWorker } from './parseInWorker';

/** A file read and checked, with what taking it in would change; nothing has happened yet. */
export interface OpenedFile {
  file: SessionFile;
  /** Undefined when the session isn't on this device yet. */
  changes: MergeChanges | undefined;
}

/** Reads and checks a chosen file, off the main thread. */
export async function readFile(file: File): Promise<Result<OpenedFile, FileProblem>> {
  if (file.size > limits.fileMiB * 1024 * 1024)
    return failure({ kind: 'tooLarge', limitMiB: limits.fileMiB });
  const parsed = await parseInWorker(file);
  if (!parsed.ok) return parsed;
  await openSession(parsed.value.session.id);
  const ours = sessionInMemory(parsed.value.session.id);
  return success({ file: parsed.value, changes: ours && mergeChangesOf(recordsOf(ours), parsed.value) });
}

/** Joins a checked file with what is here; answers the session's id. */
export async function takeInFile({ session, participants, sorts }: SessionFile): Promise<Id> {
  await takeIn({ session, participants, sorts });
  return session.id;
}

export function makeSessionFile(loaded: LoadedSession): MadeFile {
  return {
    name: fileNameOf(loaded.session.title, '.waaier.json', now()),
    type: 'application/json',
    content: sessionFileText(sessionFileOf(recordsOf(loaded), now())),
  };
}
