import type PptxGenJS from 'pptxgenjs';

/** The deck's paper and ink, as in `theme.css` in print; slide programs write colours without the #. */
export const look = {
  paper: 'FFFDF8',
  ink: '2A1733',
  quiet: '675569',
  edge: 'DDD2C2',
  edgeStrong: '857387',
  stick: 'BFAEAC',
} as const;

/** Friendly, and on every computer with a slide program; the app's own face would have to be installed first. */
export const FACE = 'Trebuchet MS';

/** 16 : 9, in inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.85 } as const;
export const TITLE = { x: page.margin, y: 0.5, w: page.width - 2 * page.margin, h: 1.15 } as const;
export const BODY_TOP = 1.9;
export const BODY_BOTTOM = 6.85;

export const hexOf = (colour: string): string => colour.slice(1).toUpperCase();

/**
 * What XML can't hold would keep the whole deck from opening: control characters and halves of characters fall away; so do marks
 * that turn the text behind them, which could make a reader see another text. All else, emoji too, stays as it was written.
 */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\uFFFD', '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: among these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n');

/** Width of an average letter, in ems, a little on the wide side: another face may stand in. */
const EM = 0.56;

/** How many lines a text takes at a size, words kept whole. */
export function linesOf(text: string, points: number, width: number): number {
  const most = Math.max(1, Math.floor((width * 72) / (points * EM)));
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      const length = [...word].length;
      if (used > 0 && used + 1 + length > most) {
        count++;
        used = 0;
      }
      count += Math.floor(Math.max(0, length - 1) / most);
      used += (used > 0 ? 1 : 0) + (length > most ? length % most : length);
    }
    return lines + count;
  }, 0);
}

/**
 * The largest of the sizes at which a text fits its box (in inches), if possible with no word cut in two; the smallest where none
 * does.
 */
export function fittingSize(text: string, box: { w: number; h: number }, sizes: readonly number[]): number {
  const words = text.split(/[\s-]+/);
  const fits = (points: number) => (linesOf(text, points, box.w) * points * 1.2) / 72 <= box.h;
  const isWhole = (points: number) => words.every((word) => linesOf(word, points, box.w) === 1);
  return (
    sizes.find((points) => fits(points) && isWhole(points)) ?? sizes.find(fits) ?? (sizes.at(-1) as number)
  );
}

export type Slide = PptxGenJS.Slide;
export type TextOptions = PptxGenJS.TextPropsOptions;

/** A plain text box: top left, no margins, ink. */
export function addText(slide: Slide, text: string, options: TextOptions): void {
  slide.addText(plain(text), {
    align: 'left',
    valign: 'top',
    margin: 0,
    color: look.ink,
    fontSize: 16,
    ...options,
  });
}

/** The slide's heading: the one sentence it is about, small enough to fit. */
export function addTitle(slide: Slide, text: string): void {
  const clean = plain(text);
  slide.addText(clean, {
    placeholder: 'title',
    fontSize: fittingSize(clean, TITLE, [30, 28, 26, 24, 22, 20, 18, 16]),
  });
}
