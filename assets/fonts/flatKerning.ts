import type { Font } from 'fontkit';
import * as fontkit from 'fontkit';

/** How much nearer or farther each glyph stands to each that follows it, in the font's units, by glyph ids. */
function distancesIn(font: Font): number[][] {
  // A mark goes with its letter, and what nobody sees takes no room, though it shares the glyph of the space.
  const isWritten = (letter: number) =>
    !/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(letter));
  const letters = font.characterSet.filter(isWritten);
  const distances = Array.from({ length: font.numGlyphs }, () => new Array<number>(font.numGlyphs).fill(0));
  for (const left of letters)
    for (const right of letters) {
      const { glyphs, positions } = font.layout(String.fromCodePoint(left, right));
      const [first, second] = glyphs;
      const row = first && distances[first.id];
      if (row && second) row[second.id] = (positions[0]?.xAdvance ?? 0) - first.advanceWidth;
    }
  return distances;
}

/** Each list's number among those that differ; number 0 is the list of zeros. */
function classesOf(lists: readonly number[][]): { numbers: number[]; members: number[][] } {
  const members = [lists[0]?.map(() => 0) ?? []];
  const known = new Map([[members[0]?.join() ?? '', 0]]);
  const numbers = lists.map((list) => {
    const number = known.get(list.join()) ?? members.push(list) - 1;
    known.set(list.join(), number);
    return number;
  });
  return { numbers, members };
}

const words = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, i * 2);
  return bytes;
};

/** A `kern` table of one subtable of format 2: two lists of classes, and a distance for each pair of them. */
function kernTable(font: Font): Buffer {
  const rows = classesOf(distancesIn(font));
  const columnsOf = (row: readonly number[]) => row.map((_, glyph) => glyph);
  const byRight = columnsOf(rows.members[0] ?? []).map((glyph) => rows.members.map((row) => row[glyph] ?? 0));
  const columns = classesOf(byRight);
  const [header, fields] = [4, 14];
  const rowWidth = columns.members.length * 2;
  const leftAt = fields;
  const rightAt = leftAt + 4 + rows.numbers.length * 2;
  const arrayAt = rightAt + 4 + columns.numbers.length * 2;
  const length = arrayAt + rows.members.length * rowWidth;
  if (length > 0xffff) throw new Error(`${length} bytes of kerning: more than the table can say`);
  const [isHorizontal, format] = [1, 2 << 8];
  const subtable = [0, length, format | isHorizontal, rowWidth, leftAt, rightAt, arrayAt];
  const left = [0, rows.numbers.length, ...rows.numbers.map((number) => arrayAt + number * rowWidth)];
  const right = [0, columns.numbers.length, ...columns.numbers.map((number) => number * 2)];
  const distances = rows.members.flatMap((_, row) => columns.members.map((column) => column[row] ?? 0));
  return words([...[0, header / 4], ...subtable, ...left, ...right, ...distances]);
}

const PAD = 4;
const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((PAD - (bytes.length % PAD)) % PAD)]);

function checksumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

const ENTRY = 16;
const HEADER = 12;

/** A font file's tables by their tags. */
function tablesIn(file: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, i): [string, Buffer] => {
      const entry = HEADER + i * ENTRY;
      const at = file.readUInt32BE(entry + 8);
      return [
        file.toString('latin1', entry, entry + 4),
        file.subarray(at, at + file.readUInt32BE(entry + 12)),
      ];
    }),
  );
}

function fileOf(tables: Map<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const counts = [1, 0, sorted.length, power * ENTRY, Math.log2(power), (sorted.length - power) * ENTRY];
  let at = HEADER + sorted.length * ENTRY;
  const entries = sorted.map(([tag, bytes]) => {
    const entry = Buffer.alloc(ENTRY);
    entry.write(tag, 'latin1');
    entry.writeUInt32BE(checksumOf(padded(bytes)), 4);
    entry.writeUInt32BE(at, 8);
    entry.writeUInt32BE(bytes.length, 12);
    at += padded(bytes).length;
    return entry;
  });
  return Buffer.concat([words(counts), ...entries, ...sorted.map(([, bytes]) => padded(bytes))]);
}

/**
 * The font with its distances between letters in the old, flat `kern` table in place of GPOS: read in one look instead of a walk
 * through rules, which takes a third of the time in which a report is drawn.
 */
export function withFlatKerning(file: Buffer): Buffer {
  const tables = tablesIn(file);
  tables.set('kern', kernTable(fontkit.create(file) as Font));
  for (const tag of ['GPOS', 'GDEF']) tables.delete(tag);
  return fileOf(tables);
}
