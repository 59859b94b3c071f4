/** UTF-8 bytes of a title in a file name: file systems stop at 255 for the whole, and sync services well before. */
const MOST_BYTES = 120;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Whole words first; a single endless word is cut between characters, never within one. */
function shortened(words: readonly string[]): string {
  let kept = '';
  for (const word of words) {
    const longer = kept ? `${kept}-${word}` : word;
    if (bytesOf(longer) > MOST_BYTES) break;
    kept = longer;
  }
  if (kept) return kept;
  for (const character of words[0] ?? '') {
    if (bytesOf(kept + character) > MOST_BYTES) break;
    kept += character;
  }
  return kept;
}

/**
 * A title as part of a file name that every system takes: letters and digits of any script, in small letters, without accents, joined
 * by hyphens. Path characters, direction marks, emoji, control characters and halves of characters all fall away; may be empty.
 */
export function safeTitleOf(title: string): string {
  const letters = title
    .normalize('NFKD')
    // Accents of Latin, Greek and Cyrillic only: in other scripts marks are vowels, and stay.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return shortened(letters.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]*)/gu) ?? []);
}

/** The day by the clock on the wall, as in `2026-11-26`. */
function dayOf(stamp: string): string {
  const date = new Date(stamp);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * `waaier-<title>-<date><ending>`; the first word keeps it clear of the names Windows reserves (`con`, `nul`), and a title that
 * leaves nothing is left out.
 */
export const fileNameOf = (title: string, ending: string, stamp: string): string =>
  ['waaier', safeTitleOf(title), dayOf(stamp)].filter(Boolean).join('-') + ending;
