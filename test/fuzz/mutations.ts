import { strToU8, type Zippable, zipSync } from 'fflate';
import { hostileTexts, hostileValues, inheritedNames, prototypeKeys } from './hostile';
import type { Random } from './random';

type Json = Record<string, unknown> | unknown[];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place in a value where something can be changed. */
function placesIn(root: Json): { owner: Json; key: string }[] {
  const places: { owner: Json; key: string }[] = [];
  const open: Json[] = [root];
  for (let owner = open.pop(); owner; owner = open.pop())
    for (const key of Object.keys(owner)) {
      places.push({ owner, key });
      const value = (owner as Record<string, unknown>)[key];
      if (isJson(value)) open.push(value);
    }
  return places;
}

type Change = (owner: Json, key: string, random: Random, root: Json) => void;

const set = (owner: Json, key: string, value: unknown) => {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
};
const valueAt = (owner: Json, key: string) => (owner as Record<string, unknown>)[key];
const remove = (owner: Json, key: string) =>
  Array.isArray(owner) ? owner.splice(Number(key), 1) : delete owner[key];

/** What can be done at one place of a session file, its structure known. */
const changes: Change[] = [
  (owner, key) => remove(owner, key),
  (owner, key, random) => set(owner, key, random.oneOf(hostileValues)),
  (owner, key, random) => set(owner, key, random.oneOf(hostileTexts)),
  (owner, key, random) => {
    if (typeof valueAt(owner, key) === 'string') set(owner, key, random.oneOf(hostileTexts));
  },
  (owner, key, random, root) => {
    const other = random.oneOf(placesIn(root));
    set(owner, key, structuredClone(valueAt(other.owner, other.key)));
  },
  (owner, key, random) => {
    const value = valueAt(owner, key);
    if (typeof value === 'number') set(owner, key, value * random.oneOf([-1, 0, 0.5, 2, 1e9, 1e300]));
    if (typeof value === 'string') set(owner, key, value.repeat(1 + random.below(200)));
  },
  (owner, _key, random) => {
    const name = random.oneOf([...prototypeKeys, ...inheritedNames, ...hostileTexts]);
    if (!Array.isArray(owner)) set(owner, name, random.oneOf(hostileValues));
  },
  (owner, key, random) => {
    if (Array.isArray(owner)) return void owner.splice(random.below(owner.length + 1), 0, owner[Number(key)]);
    set(owner, random.oneOf(inheritedNames), valueAt(owner, key));
    remove(owner, key);
  },
  (owner) => {
    if (Array.isArray(owner)) owner.reverse();
  },
  (owner, key, random) => {
    let deep: unknown = valueAt(owner, key);
    for (let i = random.below(60); i >= 0; i--) deep = random.share() < 0.5 ? [deep] : { deep };
    set(owner, key, deep);
  },
];

/** The same file, one to four things in it changed. */
export function changedFile(file: object, random: Random): string {
  const root = structuredClone(file) as Json;
  for (let i = random.below(4); i >= 0; i--) {
    const places = placesIn(root);
    if (places.length === 0) break;
    const { owner, key } = random.oneOf(places);
    random.oneOf(changes)(owner, key, random, root);
  }
  return JSON.stringify(root);
}

/** A text with an id of it renamed everywhere to a name that every object answers to: often still a whole file. */
export function renamedFile(text: string, ids: readonly string[], random: Random): string {
  return text.replaceAll(`"${random.oneOf(ids)}"`, `"${random.oneOf(inheritedNames)}"`);
}

const badUtf8 = [[0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xfe, 0xff]];

/** The bytes of a file, damaged as discs, mail programs and bad intentions damage them. */
export function damagedBytes(whole: string | Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const bytes = [...(typeof whole === 'string' ? new TextEncoder().encode(whole) : whole)];
  for (let i = random.below(6); i >= 0; i--) {
    const at = random.below(bytes.length + 1);
    switch (random.below(7)) {
      case 0:
        bytes[at] = ((bytes[at] ?? 0) ^ (1 << random.below(8))) & 255;
        break;
      case 1:
        bytes.length = at;
        break;
      case 2:
        bytes.splice(at, 0, random.below(256));
        break;
      case 3:
        bytes.splice(at, random.below(40));
        break;
      case 4:
        bytes.splice(at, 0, ...bytes.slice(at, at + random.below(400)));
        break;
      case 5:
        bytes.splice(at, 1, ...random.oneOf(badUtf8));
        break;
      default:
        bytes.splice(
          at,
          1,
          ...new TextEncoder().encode(random.oneOf(['"', '{', '}', '[', ']', ',', ':', '\\u'])),
        );
    }
  }
  return new Uint8Array(bytes);
}

const entryNames = [
  'session.json',
  `images/${'0a'.repeat(32)}.webp`,
  'a.waaier.json',
  'figures.csv',
  '../session.json',
  '/etc/passwd',
  'C:\\session.json',
  'images/../session.json',
  'folder/',
  './session.json',
  '__proto__',
];

/** An archive with a session in it, or something beside it or instead of it; half of them damaged. */
export function anyArchive(file: object, random: Random): Uint8Array<ArrayBuffer> {
  const session = strToU8(random.share() < 0.5 ? JSON.stringify(file) : changedFile(file, random));
  const entries: Zippable = { [random.oneOf(['session.json', 'Team.waaier.json'])]: session };
  for (let i = random.below(3); i > 0; i--)
    entries[random.oneOf([...entryNames, ...hostileTexts])] =
      random.share() < 0.5 ? session : Uint8Array.of(0x52, 0x49, 0x46, 0x46);
  const archive = zipSync(entries, { level: random.oneOf([0, 6]) });
  return random.share() < 0.5 ? damagedBytes(archive, random) : new Uint8Array(archive);
}
