import type PDFDocument from 'pdfkit';
import type { Face, FontFiles } from '../drawing/drawing';
import { signsOf } from '../drawing/plainText';
import { type Run, runsOf } from '../drawing/runs';

/** The parts of the library's fonts that it does not describe. */
interface EmbeddedFont {
  id: string;
  font: { hasGlyphForCodePoint(codePoint: number): boolean; glyphForCodePoint(codePoint: number): Glyph };
  subset: { glyphs: number[] };
  widths: number[];
  unicode: number[][];
  ref(): unknown;
}

interface Glyph {
  id: number;
}

type Document = InstanceType<typeof PDFDocument>;

const fontIn = (document: Document, name: string): EmbeddedFont => {
  document.font(name);
  return (document as unknown as { _font: EmbeddedFont })._font;
};

/** Every font under the name by which the document's text asks for it. */
export function registerFonts(document: Document, files: FontFiles): Record<Face, string[]> {
  const register = (face: Face) =>
    files[face].map((bytes, i) => {
      const name = `${face}-${i}`;
      document.registerFont(name, bytes as unknown as ArrayBuffer);
      return name;
    });
  return { text: register('text'), strong: register('strong'), display: register('display') };
}

/** Splits texts by the fonts that can write them, and remembers which signs each font has. */
export class Writing {
  readonly #document: Document;
  readonly #names: Record<Face, string[]>;
  readonly #language: string;
  readonly #known = new Map<string, string | undefined>();
  readonly #silent = new Map<string, number>();

  constructor(document: Document, names: Record<Face, string[]>, language: string) {
    this.#document = document;
    this.#names = names;
    this.#language = language;
  }

  firstFontOf(face: Face): string {
    return this.#names[face][0] as string;
  }

  runsOf(text: string, face: Face): Run<string>[] {
    return runsOf(text, this.#language, this.firstFontOf(face), (sign) => this.#fontOf(sign, face));
  }

  #fontOf(sign: string, face: Face): string | undefined {
    const key = `${face} ${sign}`;
    if (!this.#known.has(key)) {
      const codePoints = [...sign].map((letter) => letter.codePointAt(0) as number);
      const found = this.#names[face].find((name) => {
        const { font } = fontIn(this.#document, name);
        return codePoints.every((codePoint) => font.hasGlyphForCodePoint(codePoint));
      });
      this.#known.set(key, found);
    }
    return this.#known.get(key);
  }

  /**
   * Blank glyphs of the face that stand for `text`: laid over a picture of signs no font of ours has, they let them be selected,
   * searched and read aloud. `width` of all of them in thousandths of the font size; `codes` as hexadecimal.
   */
  silentGlyphs(text: string, face: Face, width: number): { font: EmbeddedFont; codes: string } {
    const font = fontIn(this.#document, this.firstFontOf(face));
    const signs = this.#signsAsSeen(text);
    const each = Math.round(width / signs.length);
    return { font, codes: signs.map((sign) => this.#silentCode(font, sign, each)).join('') };
  }

  /** As every PDF does, from left to right as they are seen: readers turn what runs the other way back. */
  #signsAsSeen(text: string): string[] {
    return text
      .split(rightToLeft)
      .flatMap((part, i) =>
        i % 2 === 0 ? signsOf(part, this.#language) : signsOf(part, this.#language).reverse(),
      );
  }

  #silentCode(font: EmbeddedFont, sign: string, width: number): string {
    const key = `${font.id} ${width} ${sign}`;
    let gid = this.#silent.get(key);
    if (gid === undefined) {
      gid = font.subset.glyphs.length;
      font.subset.glyphs.push(font.font.glyphForCodePoint(32).id);
      font.widths[gid] = width;
      font.unicode[gid] = [...sign].map((letter) => letter.codePointAt(0) as number);
      this.#silent.set(key, gid);
    }
    return gid.toString(16).padStart(4, '0');
  }
}

const turned = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
/** Words from right to left with the spaces between them; kept when a text is split by it, at the odd places. */
const rightToLeft = new RegExp(`([${turned}](?:[${turned}\\p{M}\\s]*[${turned}\\p{M}])?)`, 'u');
