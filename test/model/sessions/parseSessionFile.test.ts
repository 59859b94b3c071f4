import { describe, expect, it } from 'vitest';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import { sessionFileText } from '#model/sessions/sessionFile';
import { aFile, aSession, withValueAt } from '#test/support/builders';

const text = sessionFileText(aFile());
const parsed = (value: unknown) => parseSessionFile(JSON.stringify(value));
const problemIn = (fileText: string) => {
  const result = parseSessionFile(fileText);
  return result.ok ? undefined : result.error;
};

describe('a session file that keeps every rule', () => {
  it('comes back equal', () => {
    expect(parseSessionFile(text)).toEqual({ ok: true, value: aFile() });
  });

  it('may begin with a byte order mark', () => {
    expect(parseSessionFile(`\uFEFF${text}`)).toEqual({ ok: true, value: aFile() });
  });

  it('may be a session nobody joined yet', () => {
    const file = aFile({ session: aSession(), participants: [], sorts: [] });
    expect(parsed(file)).toEqual({ ok: true, value: file });
  });

  it('may pair cards with a board that lacks their home, as own boards do', () => {
    const file = withValueAt(aFile(), ['session', 'cardSet', 'cards', 0, 'home'], 'elsewhere');
    expect(parsed(file)).toEqual({ ok: true, value: file });
  });

  it('loses the fields that are not in the format, at any depth', () => {
    const file = aFile();
    const wider = {
      ...file,
      later: 1,
      session: { ...file.session, colour: 'red', board: { ...file.session.board, shape: { deep: [1] } } },
      participants: file.participants.map((participant) => ({ ...participant, mail: 'a@b.example' })),
      sorts: file.sorts.map((sort) => ({ ...sort, mood: 'good' })),
    };
    expect(parsed(wider)).toEqual({ ok: true, value: file });
  });

  it('keeps markup as the text it is', () => {
    const file = withValueAt(aFile(), ['session', 'title'], '<img src=x onerror=alert(1)>');
    expect(parsed(file)).toEqual({ ok: true, value: file });
  });
});

describe('a text that is no session file', () => {
  it.each([
    ['nothing', ''],
    ['words', 'Dear colleague'],
    ['a file cut off halfway', text.slice(0, text.length / 2)],
    ['a file cut off before its last bracket', text.slice(0, -1)],
    ['two files in one', text + text],
  ])('is refused when it is %s', (_name, notJson) => {
    expect(problemIn(notJson)).toEqual({ kind: 'notJson' });
  });

  it.each([
    ['null', null],
    ['a number', 1],
    ['a list', [aFile()]],
    ['an object without format', withValueAt(aFile(), ['format'], undefined)],
    ['another format', { ...aFile(), format: 'waaier-board' }],
    ['another case', { ...aFile(), format: 'Waaier-Session' }],
    ['another format of a newer version', { ...aFile(), format: 'waaier-board', version: 2 }],
  ])('is refused as an unknown format when it is %s', (_name, value) => {
    expect(problemIn(JSON.stringify(value))).toEqual({ kind: 'unknownFormat' });
  });
});

describe('the version of a file', () => {
  it('is named beside our own when it is newer, whatever else the file holds', () => {
    const newer = { format: 'waaier-session', version: 7, entirely: 'different' };
    expect(problemIn(JSON.stringify(newer))).toEqual({ kind: 'newerVersion', found: 7, supported: 1 });
  });

  it.each([0, -1, 0.5, '1', null])('is refused when it never existed: %s', (version) => {
    expect(problemIn(JSON.stringify({ ...aFile(), version }))).toEqual({
      kind: 'brokenRule',
      path: 'version',
      rule: { kind: 'notAllowed', allowed: '1' },
    });
  });
});

describe('a hostile file', () => {
  const forbidden = (path: string) => ({ kind: 'brokenRule', path, rule: { kind: 'forbiddenKey' } });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused for the key %s, at any depth', (key) => {
    const trap = `{"${key}":{"polluted":true}}`;
    const at = (place: string) => text.replace('{"board"', `{"trap":${place},"board"`);
    expect(problemIn(text.replace(/\}$/, `,"${key}":1}`))).toEqual(forbidden(key));
    expect(problemIn(at(trap))).toEqual(forbidden(`session.trap.${key}`));
    expect(problemIn(at(`[1,{"a":[[],${trap}]}]`))).toEqual(forbidden(`session.trap[1].a[1].${key}`));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is refused for a forbidden key spelt in escapes', () => {
    const spelt = '\\u0063onstructor';
    expect(problemIn(text.replace(/\}$/, `,"${spelt}":1}`))).toEqual(forbidden('constructor'));
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'may not use %s as an id, which would become a key',
    (id) => {
      const file = JSON.stringify(withValueAt(aFile(), ['session', 'cardSet', 'cards', 23, 'id'], id));
      expect(problemIn(file)).toEqual({
        kind: 'brokenRule',
        path: 'session.cardSet.cards[23].id',
        rule: { kind: 'badId' },
      });
    },
  );

  it.each([
    ['lists', '[', ']', ''],
    ['objects', '{"a":', '}', '1'],
  ])('may nest 100 000 %s without overflowing anything', (_name, open, close, core) => {
    const deep = open.repeat(100_000) + core + close.repeat(100_000);
    expect(parseSessionFile(`{"format":"waaier-session","version":1,"trap":${deep}}`).ok).toBe(false);
    const begun = performance.now();
    expect(parseSessionFile(text.replace(/\}$/, `,"trap":${deep}}`))).toEqual({ ok: true, value: aFile() });
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('may hold two million junk records and is refused within seconds', () => {
    const junk = Array.from({ length: 2_000_000 }, () => 0);
    const begun = performance.now();
    expect(problemIn(JSON.stringify({ ...aFile(), participants: junk }))).toMatchObject({
      path: 'participants',
    });
    expect(problemIn(JSON.stringify({ ...aFile(), sorts: junk }))).toMatchObject({ path: 'sorts[0]' });
    expect(performance.now() - begun).toBeLessThan(8000);
  });
});
