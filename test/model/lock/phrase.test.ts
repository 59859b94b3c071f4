import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveryWords } from '#assets/texts/recoveryWords';
import { normalisedPhrase, PHRASE_WORDS, phraseOf } from '#model/lock/phrase';

const languages = ['nl', 'en'] as const;
const bytes = fc.uint8Array({ minLength: PHRASE_WORDS, maxLength: PHRASE_WORDS });

describe.each(languages)('the recovery phrase (%s)', (language) => {
  const words = recoveryWords[language];

  it('is made of 256 different short words, so that eight of them carry 64 bits', () => {
    expect(new Set(words).size).toBe(256);
    expect(words).toHaveLength(256);
    for (const word of words) expect(word).toMatch(/^[a-z]{3,8}$/);
    expect(PHRASE_WORDS * Math.log2(words.length)).toBeGreaterThanOrEqual(60);
  });

  it('differs for every two rows of random bytes', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const isSame = a.every((byte, i) => byte === b[i]);
        expect(phraseOf(a, words).join(' ') === phraseOf(b, words).join(' ')).toBe(isSame);
        expect(phraseOf(a, words)).toHaveLength(PHRASE_WORDS);
      }),
    );
  });

  it('is known again however it was written down', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const phrase = phraseOf(random, words);
        const wanted = phrase.join(' ');
        for (const written of [
          wanted,
          ` ${wanted.toUpperCase()} `,
          phrase.map((word, i) => `${i + 1}. ${word}`).join('\n'),
          `${phrase.join(', ')}.`,
        ])
          expect(normalisedPhrase(written)).toBe(wanted);
        expect(normalisedPhrase(phrase.slice(1).join(' '))).not.toBe(wanted);
      }),
    );
  });
});
