import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleOf } from '#exports/bundle';
import { isArchive, sessionInArchive } from '#handoff/archive';

const text = '{"format":"waaier-session"}';
const session = strToU8(text);
const image = `images/${'0'.repeat(64)}.webp`;
const MiB = 1024 * 1024;
const zeros = new Uint8Array(80 * MiB);

const outcome = (bytes: Uint8Array) => {
  const found = sessionInArchive(bytes);
  return found.ok ? strFromU8(found.value) : found.error;
};
const outcomeOf = (entries: Zippable) => outcome(zipSync(entries));
/** A name the library itself would never write. */
const named = (name: string) => {
  const bytes = zipSync({ 'session.json': session, ['x'.repeat(name.length)]: strToU8('!') });
  const written = strFromU8(bytes, true).replaceAll('x'.repeat(name.length), name);
  return strToU8(written, true);
};

describe('a session in an archive', () => {
  it('is found by its own name, and in a bundle by its ending', () => {
    expect(outcomeOf({ 'session.json': session })).toBe(text);
    const bundle = bundleOf(
      [
        { name: 'waaier-wat-drijft-ons-2026-11-26.pptx', content: new Uint8Array(5000) },
        { name: 'waaier-wat-drijft-ons-2026-11-26.waaier.json', content: text },
        { name: 'LEESMIJ.txt', content: 'Hallo' },
      ],
      '2026-11-26T09:00:00.000Z',
    );
    expect(isArchive(bundle)).toBe(true);
    expect(outcome(bundle)).toBe(text);
  });

  it('is one and no more', () => {
    expect(outcomeOf({ 'report.pdf': session })).toEqual({ kind: 'noSession' });
    expect(outcomeOf({ 'folder/a.waaier.json': session })).toEqual({ kind: 'noSession' });
    expect(outcomeOf({ 'a.waaier.json': session, 'b.waaier.json': session })).toEqual({
      kind: 'severalSessions',
    });
  });

  it('has nothing beside it but pictures by their fingerprints', () => {
    expect(outcomeOf({ 'session.json': session, 'read.me': session })).toEqual({
      kind: 'archiveName',
      name: 'read.me',
    });
    expect(outcomeOf({ 'session.json': session, 'images/cat.webp': session })).toMatchObject({
      kind: 'archiveName',
    });
    expect(outcomeOf({ 'session.json': session, [image]: session })).toEqual({ kind: 'ownImages' });
  });

  it.each([
    '../up.json',
    '/etc/passwd',
    'C:\\con.txt',
    'a\\b.json',
    'a/../b.json',
    './a.json',
    'a\u0000b.js',
  ])('is refused beside a name like %j', (name) => {
    expect(outcome(named(name))).toEqual({ kind: 'archiveName', name });
  });

  it('is refused among too many entries', () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.txt`, session]));
    expect(outcomeOf({ 'a.waaier.json': session, ...many })).toEqual({ kind: 'archiveEntries', most: 200 });
  });

  it('is refused when unpacking goes past the limit, long before all of it is unpacked', () => {
    const bomb = zipSync({ 'a.waaier.json': session, 'bomb.bin': zeros }, { level: 1 });
    expect(bomb.length).toBeLessThan(MiB);
    expect(outcome(bomb)).toEqual({ kind: 'tooLarge', limitMiB: 64 });
  });

  it('is refused when a size in the archive lies', () => {
    const bomb = zipSync({ 'session.json': zeros }, { level: 1 });
    const view = new DataView(bomb.buffer);
    // The unpacked size, in the entry's own header and in the list at the end.
    view.setUint32(22, 10, true);
    view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 10, true);
    expect(outcome(bomb)).toEqual({ kind: 'tooLarge', limitMiB: 64 });
  });

  it('is refused from an archive cut short or damaged, wherever that is', () => {
    const whole = zipSync({ 'session.json': strToU8(text.repeat(400)), [image]: session });
    for (const length of [4, 30, 60, whole.length - 60, whole.length - 1])
      expect(outcome(whole.slice(0, length)), String(length)).toEqual({ kind: 'badArchive' });
    expect(outcome(strToU8('PK\u0003\u0004 and then nothing at all'))).toEqual({ kind: 'badArchive' });
  });

  it('never throws, whatever the bytes', () => {
    const whole = zipSync({ 'session.json': strToU8(text.repeat(40)), 'b.txt': session });
    for (let i = 0; i < whole.length; i++) {
      const damaged = whole.slice();
      damaged[i] = (damaged[i] as number) ^ 0xff;
      expect(() => sessionInArchive(damaged)).not.toThrow();
    }
  });
});
