import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recipes } from '#assets/texts/recipes';
import { findingSentenceOf, promptQuestion, promptSentence, promptTopic } from '#i18n/promptSentence';
import { promptTextsOf } from '#i18n/promptTexts';
import type { Finding } from '#model/prompts/prompt';
import { promptsOf } from '#model/prompts/promptsOf';
import type { Perspective } from '#model/sessions/session';
import { anySorts, board, cardSet } from '../model/arbitraries';
import { sourceOf } from '../model/prompts/promptSource';

const perspectives: Perspective[] = [
  { id: 'me', label: { nl: 'Ik', en: 'Me' }, prompt: '', about: 'self' },
  { id: 'us', label: { nl: 'Wij', en: 'Us' }, prompt: '', about: 'team' },
];
const names = { board, cardSet, perspectives };
const languages = ['nl', 'en'] as const;
const card = { aside: 1, people: 12 };
const mean = [0.7, 0.21, 0.09, 0];

/** One of each, and what is said of it. */
const said: [finding: Finding, nl: string, en: string][] = [
  [
    { kind: 'split', ...card, aside: 0, counts: [1, 6, 3, 2] },
    'Iedereen koos dit beeld, en jullie legden het in alle vier de velden.',
    'Everyone chose this image, and you put it in all four fields.',
  ],
  [
    { kind: 'split', ...card, counts: [5, 3, 3, 0] },
    'Elf van de twaalf kozen dit beeld, en zij legden het in drie velden.',
    'Eleven of the twelve chose this image, and they put it in three fields.',
  ],
  [
    { kind: 'split', ...card, counts: [0, 1, 0, 10] },
    'Dit beeld werd door tien mensen bij west gelegd, en door één mens bij east.',
    'This image was put with west by ten people, and with east by one person.',
  ],
  [
    { kind: 'shared', ...card, counts: [11, 0, 0, 0], domain: 0 },
    'Elf van de twaalf legden dit beeld bij north.',
    'Eleven of the twelve put this image with north.',
  ],
  [
    { kind: 'shared', ...card, counts: [12, 0, 0, 0], aside: 0, domain: 0 },
    'Alle twaalf legden dit beeld bij north.',
    'All twelve put this image with north.',
  ],
  [
    { kind: 'favourite', ...card, counts: [4, 4, 3, 0], choosers: 5 },
    'Vijf mensen kozen dit als favoriet, en jullie legden het in drie velden.',
    'Five people chose this as a favourite, and you put it in three fields.',
  ],
  [
    { kind: 'unused', domain: 3, mean },
    'Niemand legde een beeld bij west.',
    'Nobody put an image with west.',
  ],
  [
    { kind: 'smallest', domain: 2, mean },
    'south is jullie kleinste kleur.',
    'south is your smallest colour together.',
  ],
  [
    {
      kind: 'gap',
      domain: 1,
      perspectives: ['me', 'us'],
      from: mean,
      to: [0.5, 0.37, 0.13, 0],
      people: 6,
      isLargest: true,
    },
    'Het grootste verschil zit bij east: 21\u00a0% onder ‘Ik’, 37\u00a0% onder ‘Wij’.',
    'The largest difference is in east: 21% under ‘Me’, 37% under ‘Us’.',
  ],
  [
    { kind: 'lonely', domain: 1, share: 0.625, mean },
    'Bij één mens is east 63\u00a0%; gemiddeld is dat 21\u00a0%.',
    'For one person east is 63%; on average it is 21%.',
  ],
  [
    { kind: 'ownReading', domain: 1, rates: [0.5, 0.92, 0.5, 0.5], overall: 0.7 },
    'De beelden die de methode bij east rekent, kozen jullie vaak: 92\u00a0%, tegen 70\u00a0% van alle beelden.',
    'The images the method counts as east you chose often: 92%, against 70% of all images.',
  ],
  [
    { kind: 'ownReading', domain: 0, rates: [0.2, 0.9, 0.9, 0.9], overall: 0.7 },
    'De beelden die de methode bij north rekent, kozen jullie weinig: 20\u00a0%, tegen 70\u00a0% van alle beelden.',
    'The images the method counts as north you rarely chose: 20%, against 70% of all images.',
  ],
];

describe('the sentence of a prompt', () => {
  it.each(said)('says the figures: %s', (finding, nl, en) => {
    expect(findingSentenceOf(finding, names, 'nl')).toBe(nl);
    expect(findingSentenceOf(finding, names, 'en')).toBe(en);
  });

  it.each(languages)('is one, and whole, whatever the sorts (%s)', (language) => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const people = sorts.map((sort, i) => ({ ...sort, participant: `p${i}`, id: `p${i}.me` }));
        for (const prompt of promptsOf(sourceOf(people))) {
          const sentence = promptSentence(prompt, names, language);
          expect(sentence).toMatch(/^\S.*\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|\bp\d/);
        }
      }),
    );
  });
});

describe('the questions', () => {
  const open = {
    nl: /^(Wat|Waar|Waaraan|Wanneer|Welke|Hoe|Wie) [^?]*\?$/,
    en: /^(What|Where|When|Which|How|Who) [^?]*\?$/,
  };

  it.each(languages)('are open, several a rule, and blame nobody (%s)', (language) => {
    const { questions } = promptTextsOf(language);
    for (const wordings of Object.values(questions)) {
      expect(wordings.length).toBeGreaterThan(1);
      for (const wording of wordings) expect(wording('Vitality')).toMatch(open[language]);
    }
    for (const { prompts } of recipes)
      for (const { question } of prompts)
        expect(typeof question === 'string' ? question : question[language]).toMatch(open[language]);
  });

  it('stay the same for a prompt, and differ between prompts', () => {
    const prompt = (id: string) => ({ id, strength: 1, finding: said[0]?.[0] as Finding });
    const asked = (id: string) => promptQuestion(prompt(id), names, 'nl');
    expect(asked('split.a.me')).toBe(asked('split.a.me'));
    expect(new Set(['split.a.me', 'split.b.me', 'split.c.me'].map(asked)).size).toBe(3);
  });
});

describe('what a note was about', () => {
  it('is known from the id alone, also when the prompt has gone', () => {
    const own = [{ id: 'own.need', question: { nl: 'Wat heb je nodig?', en: 'What do you need?' } }];
    expect(promptTopic('split.a.me', names, own, 'nl')).toBe('a');
    expect(promptTopic('gap.west.me.us', names, own, 'nl')).toBe('west');
    expect(promptTopic('own.need', names, own, 'en')).toBe('What do you need?');
    expect(promptTopic('own.gone', names, own, 'en')).toBe('');
  });
});
