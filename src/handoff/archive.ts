import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { failure, type Result, success } from '#base/result';
import type { FileProblem } from '#model/sessions/fileProblem';
import { limits } from '#model/sessions/limits';

const MiB = 1024 * 1024;
/** A pushed portion can grow a thousandfold: small ones keep a bomb from going off between two looks at the size. */
const PORTION = 16 * 1024;

/** What a session travels as inside an archive: alone by its format's name, or in a bundle beside what was made from it. */
const SESSION = 'session.json';
const IMAGE = /^images\/[0-9a-f]{64}\.webp$/;
const BUNDLED = /^[^/]+\.waaier\.json$/;

/** Whether bytes begin as a ZIP archive does, whatever the file is called. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Names that would leave the folder they are unpacked in, or mean something else on another system. */
const isSafe = (name: string): boolean =>
  name !== '' &&
  !/^[/\\]|^[A-Za-z]:|\\/.test(name) &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no honest name has them
  !/[\u0000-\u001f\u007f]/.test(name) &&
  !name.split('/').some((part) => part === '..' || part === '.');

/** Thrown through the library's callbacks, and caught where the reading began. */
class Refusal extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

const refuse = (problem: FileProblem): never => {
  throw new Refusal(problem);
};

/** A name may be 64 KB long; a sentence has room for its beginning. */
const LONGEST_NAME = 80;

const refuseName = (name: string): never =>
  refuse({
    kind: 'archiveName',
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name,
  });

/** How many entries the archive's own list at its end counts; an archive cut short has none. */
function listedCount(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  return undefined;
}

interface Reading {
  names: Set<string>;
  /** Contents of what may be the session; of everything else only the size is looked at. */
  sessions: Map<string, Uint8Array[]>;
  unpacked: number;
  finished: number;
}

function take(reading: Reading, file: UnzipFile): void {
  const { name } = file;
  if (reading.names.size >= limits.archiveEntries)
    refuse({ kind: 'archiveEntries', most: limits.archiveEntries });
  if (!isSafe(name) || reading.names.has(name)) refuseName(name);
  reading.names.add(name);
  const kept: Uint8Array[] | undefined = name === SESSION || BUNDLED.test(name) ? [] : undefined;
  if (kept) reading.sessions.set(name, kept);
  file.ondata = (error, chunk, isLast) => {
    // A refusal from within comes back through the library as its own error.
    if (error) refuse(error instanceof Refusal ? error.problem : { kind: 'badArchive' });
    reading.unpacked += chunk.length;
    if (reading.unpacked > limits.fileMiB * MiB) refuse({ kind: 'tooLarge', limitMiB: limits.fileMiB });
    kept?.push(chunk);
    if (isLast) reading.finished++;
  };
  file.start();
}

function readThrough(bytes: Uint8Array): Reading {
  const reading: Reading = { names: new Set(), sessions: new Map(), unpacked: 0, finished: 0 };
  const unzip = new Unzip((file) => take(reading, file));
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PORTION)
    unzip.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
  if (reading.finished !== reading.names.size || listedCount(bytes) !== reading.names.size)
    refuse({ kind: 'badArchive' });
  return reading;
}

/** The one session in it: by the format's own name with nothing strange beside it, or the session file of a bundle. */
function sessionIn({ names, sessions }: Reading): Uint8Array[] {
  const own = sessions.get(SESSION);
  if (own) {
    for (const name of names) if (name !== SESSION && !IMAGE.test(name)) refuseName(name);
    if (names.size > 1) refuse({ kind: 'ownImages' });
    return own;
  }
  const [first, second] = sessions.values();
  if (second) return refuse({ kind: 'severalSessions' });
  return first ?? refuse({ kind: 'noSession' });
}

/**
 * The bytes of the session file in a `.waaier.zip` or in a bundle of our own. Every name and every size is checked while it is being
 * unpacked, so that neither a path nor a bomb gets further than this.
 */
export function sessionInArchive(bytes: Uint8Array): Result<Uint8Array, FileProblem> {
  try {
    const chunks = sessionIn(readThrough(bytes));
    const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return success(whole);
  } catch (error) {
    // The library throws on what is no archive at all.
    return failure(error instanceof Refusal ? error.problem : { kind: 'badArchive' });
  }
}
