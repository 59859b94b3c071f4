/** Words in a recovery phrase; each is one of 256, so that the phrase carries 8 × 8 = 64 bits. */
export const PHRASE_WORDS = 8;

/** The recovery phrase that random bytes stand for: each byte names its word. `words` are 256, `bytes` as many as the phrase has words. */
export const phraseOf = (bytes: Uint8Array, words: readonly string[]): string[] =>
  Array.from(bytes, (byte) => words[byte] ?? '');

/** A phrase as it is compared: the bare words, whatever capitals, accents, commas or lines it was written with. */
export const normalisedPhrase = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ');
