import { describe, expect, it } from 'vitest';
import { fileProblemSentence } from '#i18n/problemSentence';
import { textsOf } from '#i18n/texts';
import type { FileProblem, FileRule } from '#model/sessions/fileProblem';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import { brokenRules } from './brokenRules';

describe('each rule of the session file, broken alone', () => {
  it.each(brokenRules)('is named with its place: $name', ({ file, problem }) => {
    expect(parseSessionFile(JSON.stringify(file))).toEqual({ ok: false, error: problem });
  });

  it('is among those tried here', () => {
    const every: Record<FileRule['kind'], true> = {
      missing: true,
      wrongType: true,
      notAllowed: true,
      tooLong: true,
      tooFew: true,
      tooMany: true,
      outOfRange: true,
      badId: true,
      badStamp: true,
      badColour: true,
      badImage: true,
      badSortId: true,
      duplicate: true,
      unresolved: true,
      favouriteNotPlaced: true,
      favouriteTwice: true,
      aboutOneself: true,
      // Tried with the hostile files: a literal can't hold such a key.
      forbiddenKey: true,
    };
    const tried = brokenRules.flatMap(({ problem }) =>
      problem.kind === 'brokenRule' ? [problem.rule.kind] : [],
    );
    expect(new Set([...tried, 'forbiddenKey'])).toEqual(new Set(Object.keys(every)));
  });
});

describe('what is wrong with a file', () => {
  const wholeFile: FileProblem[] = [
    { kind: 'notJson' },
    { kind: 'notText' },
    { kind: 'tooLarge', limitMiB: 64 },
    { kind: 'unreadable' },
    { kind: 'unknownFormat' },
    { kind: 'newerVersion', found: 7, supported: 1 },
    { kind: 'brokenRule', path: 'session.trap.constructor', rule: { kind: 'forbiddenKey' } },
  ];
  const problems = [...wholeFile, ...brokenRules.map(({ problem }) => problem)];

  it.each(['nl', 'en'] as const)('is said in words, with its place (%s)', (language) => {
    for (const problem of problems) {
      const sentence = fileProblemSentence(problem, textsOf(language));
      expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      if (problem.kind === 'brokenRule') expect(sentence).toContain(problem.path);
    }
  });

  it('names both versions of a file that is too new', () => {
    const sentence = fileProblemSentence({ kind: 'newerVersion', found: 7, supported: 1 }, textsOf('en'));
    expect(sentence).toContain('version 7');
    expect(sentence).toContain('version 1');
  });
});
