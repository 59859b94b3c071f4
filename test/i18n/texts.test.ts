import { describe, expect, it } from 'vitest';
import { deckTextsOf } from '#i18n/deckTexts';
import { keepTextsOf } from '#i18n/keepTexts';
import { fileProblemSentence } from '#i18n/problemSentence';
import { reportTextsOf } from '#i18n/reportTexts';
import { textsOf } from '#i18n/texts';

/** Every text by its path; a function is called, so that its sentence is read too. */
function sentencesOf(texts: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') return samplesOf(texts as Sample).map((sentence) => [path, sentence]);
  return Object.entries(texts as object).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
}

type Sample = (...values: string[]) => string;
// Numbers as text serve both the parameters that are counts and those that are names.
const samplesOf = (make: Sample) =>
  ['0', '1', '2', '13'].map((value) => make(...Array.from({ length: make.length }, () => value)));

const languages = ['nl', 'en'] as const;
type Language = (typeof languages)[number];
/** The catalogue, and what stands apart from it because only some files need it. */
const everything = (language: Language) => ({
  ...textsOf(language),
  deck: deckTextsOf(language),
  keep: keepTextsOf(language),
  report: reportTextsOf(language),
});
const keysOf = (language: Language) => sentencesOf(everything(language)).map(([path]) => path);

describe('the texts', () => {
  it('are the same set in both languages', () => {
    expect(keysOf('en').sort()).toEqual(keysOf('nl').sort());
    expect(keysOf('nl').length).toBeGreaterThan(200);
  });

  it.each(languages)('are all there, speak calmly and hold no mark of a mistake (%s)', (language) => {
    for (const [path, sentence] of sentencesOf(everything(language))) {
      expect(sentence.trim(), path).not.toBe('');
      expect(sentence, path).not.toContain('!');
      expect(sentence, path).not.toMatch(/undefined|NaN|\$\{|\s{2}|\s$/);
    }
  });

  it('use the vocabulary by which tests and guides name things', () => {
    const { app, home, setup, handOver, turn, room } = textsOf('en');
    expect([home.newSession, home.openFile, home.demo, setup.start]).toEqual([
      'New session',
      'Open file',
      'Demo session',
      'Start session',
    ]);
    expect([handOver.add, handOver.name, handOver.group]).toEqual(['Add participant', 'Name', 'Group']);
    expect([turn.start, turn.aside, turn.undo, turn.redo, turn.table, turn.stack, turn.done]).toEqual([
      'Start sorting',
      'Aside',
      'Undo',
      'Redo',
      'Table',
      'Stack',
      'Done sorting',
    ]);
    expect([turn.favourites, turn.storyLabel, turn.colours, turn.finish]).toEqual([
      'Favourites',
      'Story',
      'My colours',
      'Finish turn',
    ]);
    expect([app.handOver, room.title, room.spectrum, room.cards, room.export]).toEqual([
      'Hand over',
      'Room',
      'Spectrum',
      'Cards',
      'Export',
    ]);
    expect([room.sessionFile, room.figures, textsOf('en').app.settings]).toEqual([
      'Session file',
      'Figures',
      'Settings',
    ]);
  });

  it('name the other language in that language', () => {
    expect(textsOf('en').handOver.language).toBe('Nederlands');
    expect(textsOf('nl').handOver.language).toBe('English');
  });

  it('count one and many', () => {
    expect(textsOf('en').home.people(1)).toBe('1 participant');
    expect(textsOf('en').home.people(1234)).toBe('1,234 participants');
    expect(textsOf('nl').home.people(1)).toBe('1 deelnemer');
    expect(textsOf('nl').home.people(1234)).toBe('1.234 deelnemers');
  });

  it('write percentages as each language does', () => {
    expect(textsOf('nl').room.percentOf('42', 'Vitaliteit')).toBe('42 % Vitaliteit');
    expect(textsOf('en').room.percentOf('42', 'Vitality')).toBe('42% Vitality');
  });

  it('word a file problem with its place and what to do', () => {
    const problem = {
      kind: 'brokenRule',
      path: 'sorts[3].story',
      rule: { kind: 'tooLong', most: 500 },
    } as const;
    expect(fileProblemSentence(problem, textsOf('en'))).toBe(
      'At sorts[3].story: this text is longer than 500 characters. Repair the file, or export it again.',
    );
  });
});
