import type { Language } from '#model/text';
import type { TextStyle } from './drawing';
import { plainText, signsOf } from './plainText';

/** How wide a text is in a style; everything else about breaking lines follows from it. */
export type WidthOf = (text: string, style?: TextStyle) => number;

export const stepOf = ({ size = 23, leading = 1.4 }: TextStyle): number => size * leading;

/** Breaks texts into lines for whatever measures them: a page, or a picture. */
export class LineBreaker {
  readonly #widthOf: WidthOf;
  readonly #language: Language;

  constructor(widthOf: WidthOf, language: Language) {
    this.#widthOf = widthOf;
    this.#language = language;
  }

  /** Lines no wider than asked: broken at spaces and soft hyphens; a word that is too long alone is broken where it must. */
  linesOf(text: string, width: number | ((line: number) => number), style: TextStyle = {}): string[] {
    const widthAt = typeof width === 'number' ? () => width : width;
    const lines: string[] = [];
    for (const paragraph of plainText(text).split('\n')) {
      let line = '';
      for (const word of paragraph.split(/[ \u00a0]+/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (this.#widthOf(longer, style) <= widthAt(lines.length)) {
          line = longer;
          continue;
        }
        if (line !== '') lines.push(line);
        line = this.#broken(word, widthAt, style, lines);
      }
      lines.push(line);
    }
    return lines;
  }

  /** Pushes the full lines of a word too long for one, and answers what is left of it. */
  #broken(word: string, widthAt: (line: number) => number, style: TextStyle, lines: string[]): string {
    let rest = word;
    while (rest !== '' && this.#widthOf(rest, style) > widthAt(lines.length)) {
      const fits = (text: string) => this.#widthOf(text, style) <= widthAt(lines.length);
      const soft = rest.split('\u00ad');
      let count = soft.length - 1;
      while (count > 0 && !fits(`${soft.slice(0, count).join('')}-`)) count--;
      if (count > 0) {
        lines.push(`${soft.slice(0, count).join('')}-`);
        rest = soft.slice(count).join('\u00ad');
        continue;
      }
      const signs = signsOf(rest, this.#language);
      let end = 1;
      while (end < signs.length && fits(signs.slice(0, end + 1).join(''))) end++;
      lines.push(signs.slice(0, end).join(''));
      rest = signs.slice(end).join('');
    }
    return rest;
  }

  /** The largest of the sizes at which a text takes no more than so many lines; at the smallest the rest is cut off with an ellipsis. */
  fitted(
    text: string,
    width: number,
    most: number,
    sizes: readonly number[],
    style: TextStyle,
  ): { lines: string[]; style: TextStyle } {
    for (const size of sizes) {
      const lines = this.linesOf(text, width, { ...style, size });
      if (lines.length <= most) return { lines, style: { ...style, size } };
    }
    const last = { ...style, size: sizes.at(-1) ?? 16 };
    const lines = this.linesOf(text, width, last).slice(0, most);
    const signs = signsOf(lines.at(-1) ?? '', this.#language);
    while (signs.length > 0 && this.#widthOf(`${signs.join('')}…`, last) > width) signs.pop();
    lines[lines.length - 1] = `${signs.join('').trimEnd()}…`;
    return { lines, style: last };
  }
}
