import { failure, type Result, success } from '#base/result';
import type { Id } from '#model/record';
import type { FileProblem } from '#model/sessions/fileProblem';
import { limits } from '#model/sessions/limits';
import { type MergeChanges, mergeChangesOf, mergeSessions } from '#model/sessions/merge';
import type { SessionFile } from '#model/sessions/session';
import { sessionFileOf, sessionFileText } from '#model/sessions/sessionFile';
import { type LoadedSession, loadedOf, recordsOf, sessionInMemory } from '#state/sessionsStore';
import { takeIn } from './autosave';
import { now } from './clock';
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
  const theirs = { session, participants, sorts };
  const ours = sessionInMemory(session.id);
  await takeIn(loadedOf(ours ? mergeSessions(recordsOf(ours), theirs) : theirs, ours?.damagedCount));
  return session.id;
}

/** A file made on this device, ready to be downloaded or shared. */
export interface MadeFile {
  name: string;
  type: string;
  text: string;
}

/** `waaier-<title>-<date>.<ending>`: readable, and safe on every file system. */
export function fileNameOf(title: string, ending: string, stamp = now()): string {
  const safe = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `waaier-${safe || 'sessie'}-${stamp.slice(0, 10)}${ending}`;
}

export function makeSessionFile(loaded: LoadedSession): MadeFile {
  return {
    name: fileNameOf(loaded.session.title, '.waaier.json'),
    type: 'application/json',
    text: sessionFileText(sessionFileOf(recordsOf(loaded), now())),
  };
}

/** Hands files to the browser's downloads, one after the other. */
export function download(files: readonly MadeFile[]): void {
  for (const file of files) {
    const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
    const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
    link.click();
    // Safari reads the blob after the click has returned.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
