import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ExportOptions } from '#flows/making';
import { fileProblemSentence } from '#i18n/problemSentence';
import { textsOf } from '#i18n/texts';
import type { FileProblem } from '#model/sessions/fileProblem';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import type { SessionFile } from '#model/sessions/session';
import { sessionFileText } from '#model/sessions/sessionFile';
import { aFile, aParticipant, aSession, aSort, withValueAt } from '#test/support/builders';
import { freshApp } from '../flows/freshApp';
import { hostileTexts, inheritedNames } from './hostile';
import { anyArchive, changedFile, damagedBytes, renamedFile } from './mutations';
import { Random } from './random';

/** `npm run test:fuzz` tries many; `npm test` a few. FUZZ_SEED makes the same inputs, or others, again. */
const isLong = import.meta.env.MODE === 'long';
const INPUTS = isLong ? 24_000 : 2_000;
const SEED = Number(process.env.FUZZ_SEED ?? 61126);

const read = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const whole: SessionFile[] = [
  JSON.parse(read('session-1.waaier.json')),
  aFile(),
  aFile({
    session: aSession(),
    participants: [aParticipant('otter')],
    sorts: [aSort('otter', { play: 'growth' })],
  }),
];
const ids = ['session-1', 'play', 'care', 'growth', 'safety', 'anna', 'bram', 'me', 'peer', 'office'];

/** The app's own worker, at home in this process: everything goes in and out as between two threads. */
class WorkerHere {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  private isOpen = true;

  async postMessage(file: Blob) {
    scope.postMessage = (answer) => this.isOpen && this.onmessage?.({ data: structuredClone(answer) });
    await scope.onmessage?.({ data: file });
  }

  terminate() {
    this.isOpen = false;
  }
}

const scope: {
  onmessage?: (event: { data: Blob }) => Promise<void>;
  postMessage?: (answer: unknown) => void;
} = {};

const app = await freshApp();
vi.stubGlobal('self', scope);
await import('#flows/parse.worker');
const { readFile, takeInFile, makeSessionFile } = await import('#flows/files');
const { makeFigures } = await import('#flows/figures');

const figuresOptions: ExportOptions = {
  language: 'en',
  hasNames: true,
  isForExcel: false,
  perspective: undefined,
  group: undefined,
};
let writes = 0;
const complaints: unknown[] = [];
const count = { inputs: 0, refused: 0, accepted: 0 };
const kinds = new Map<string, number>();

beforeAll(async () => {
  vi.stubGlobal('Worker', WorkerHere);
  for (const method of ['put', 'add', 'delete', 'clear'] as const) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      writes++;
      return real.apply(this, args) as never;
    });
  }
  for (const loud of ['error', 'warn'] as const)
    vi.spyOn(console, loud).mockImplementation((...said) => void complaints.push(said));
  process.on('unhandledRejection', (reason) => complaints.push(reason));
  await app.connect();
});

afterEach(() => expect(complaints, 'said on the console, or thrown where nobody looked').toEqual([]));
afterAll(() => {
  const told = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, times]) => `${kind} ${times}`);
  process.stdout.write(
    `  fuzz, seed ${SEED}: ${count.inputs} files, ${count.refused} refused (${told.join(', ')}), ${count.accepted} accepted and used, ${complaints.length} exceptions\n`,
  );
  app.disconnect();
  vi.unstubAllGlobals();
});

function expectSentences(problem: FileProblem): void {
  for (const language of ['nl', 'en'] as const) {
    const sentence = fileProblemSentence(problem, textsOf(language));
    expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/su);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|function/);
    expect(sentence.length).toBeLessThan(700);
  }
}

/** What was let in must work like any session: stored, counted, saved again, and gone when it is removed. */
async function takeItIn(file: SessionFile): Promise<void> {
  const id = await takeInFile(file);
  await app.settled();
  expect(app.storageStore.getState()).toMatchObject({ pendingCount: 0, trouble: undefined });
  const loaded = app.sessionInMemory(id);
  if (!loaded) throw new Error('the session is not in memory');
  expect(parseSessionFile(String(makeSessionFile(loaded).content)).ok).toBe(true);
  for (const { content } of makeFigures(loaded, figuresOptions)) {
    const text = String(content);
    expect(text).not.toMatch(/NaN|undefined|\[object|native code/);
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@\t]/);
  }
  await app.deleteSession(id);
}

async function tryFile(bytes: BlobPart): Promise<void> {
  const before = writes;
  const opened = await readFile(new File([bytes], 'any.waaier.json'));
  expect(writes, 'nothing is written before somebody agrees').toBe(before);
  count.inputs++;
  if (opened.ok) {
    count.accepted++;
    return takeItIn(opened.value.file);
  }
  count.refused++;
  kinds.set(opened.error.kind, (kinds.get(opened.error.kind) ?? 0) + 1);
  expectSentences(opened.error);
}

async function tryMany(times: number, make: (random: Random) => BlobPart): Promise<void> {
  for (let i = 0; i < times; i++) {
    const seed = SEED + i;
    await tryFile(make(new Random(seed))).catch((error: unknown) => {
      throw new Error(`input with seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    });
  }
}

describe('a hostile session file leaves nothing behind but a sentence', () => {
  const share = (part: number) => Math.ceil(INPUTS * part);

  it('when its structure is changed', { timeout: 900_000 }, async () => {
    await tryMany(share(0.55), (random) => changedFile(random.oneOf(whole), random));
  });

  it('when its bytes are damaged', { timeout: 900_000 }, async () => {
    await tryMany(share(0.25), (random) => damagedBytes(JSON.stringify(random.oneOf(whole)), random));
  });

  it('when it is an archive', { timeout: 900_000 }, async () => {
    await tryMany(share(0.1), (random) => anyArchive(random.oneOf(whole), random));
  });

  it('when its ids are names that every object answers to', { timeout: 900_000 }, async () => {
    await tryMany(share(0.1), (random) => renamedFile(JSON.stringify(random.oneOf(whole)), ids, random));
  });
});

const inTitle = (title: string) => sessionFileText({ ...aFile(), session: { ...aSession(), title } });
const withKey = (key: string) =>
  JSON.stringify(withValueAt(aFile(), ['sorts', 0, 'placements', key], { domain: 'growth', at: 1 }));

const small: [string, () => BlobPart][] = [
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['nothing', () => ''],
  ['zeros', () => new Uint8Array(1000)],
  ['a key of a million letters', () => withKey('k'.repeat(1_000_000))],
  [
    'a forbidden key ten thousand lists deep',
    () =>
      sessionFileText(aFile()).replace(
        /\}$/,
        `,"trap":${'['.repeat(10_000)}{"__proto__":1}${']'.repeat(10_000)}}`,
      ),
  ],
  ['ten thousand lists in one another', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
];
const monstrous: typeof small = [
  ['a text of 100 MB', () => inTitle('x'.repeat(100 * 1024 * 1024))],
  ['a text just within what is read at all', () => inTitle('é'.repeat(31 * 1024 * 1024))],
  ['a key of 60 MB', () => withKey('k'.repeat(60_000_000))],
  ['ten million brackets', () => '['.repeat(10_000_000)],
  ['a million lists in one another', () => `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
];

describe('what is no session file at all', () => {
  it.each(isLong ? [...small, ...monstrous] : small)(
    'is refused in a sentence: %s',
    async (_name, make) => {
      const before = count.refused;
      await tryFile(make());
      expect(count.refused).toBe(before + 1);
    },
    300_000,
  );
});

describe('after all of it', () => {
  it('no object anywhere has learnt a new trick', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.keys(Array.prototype)).toEqual([]);
    expect(app.sessionInMemory('toString')).toBeUndefined();
    for (const name of [...inheritedNames, ...hostileTexts])
      expect(app.sessionInMemory(name)).toBeUndefined();
  });

  it('the disk holds nothing', async () => {
    const database = app.connection();
    for (const store of ['sessions', 'participants', 'sorts'] as const)
      expect(await database?.count(store)).toBe(0);
  });
});
