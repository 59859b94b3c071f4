/**
 * Controls, and everything that turns, joins or hides text: it could make a reader see another text. Kept are a line's end, the
 * joiner inside emoji, and the soft hyphen, which only says where a word may break.
 */
const invisible = /(?!\n|\u00ad|\u200d)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const loneSurrogate = /\p{Cs}/gu;

/** Somebody's words as they can safely stand in a document: composed letters, visible signs, their own line ends. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(loneSurrogate, '\ufffd')
    .replace(invisible, '')
    .normalize('NFC');

/** What a reader sees as one sign: a letter with its accents, a family of emoji. */
export function signsOf(text: string, language: string): string[] {
  // Older engines lack the segmenter; whole code points are nearly as good for the scripts people use most.
  if (typeof Intl.Segmenter !== 'function') return [...text];
  return [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}
