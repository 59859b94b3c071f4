import { create, type Font } from 'fontkit';
import { rounded } from '#charts/path';
import type { Face, FontFiles, TextStyle } from '../drawing/drawing';
import { plainText } from '../drawing/plainText';
import { type Run, runsOf } from '../drawing/runs';

/** What a fallback for signs without a font needs to know; fonts of the device write them. */
export interface LooseText {
  text: string;
  x: number;
  width: number;
}

export interface Outlines {
  /** The letters' outlines, from x = 0 on the baseline. */
  path: string;
  width: number;
  /** Emoji, and scripts that none of our fonts has. */
  loose: LooseText[];
}

/** How wide a sign of another font is taken to be, as a share of the size, where it can't be measured. */
const LOOSE_WIDTH = 1.1;

/** Texts as shapes, so that a picture needs no font wherever it is opened. */
export class OutlineWriter {
  readonly #fonts: Record<Face, Font[]>;
  readonly #language: string;

  constructor(files: FontFiles, language: string) {
    const open = (face: Face) => files[face].map((bytes) => create(bytes as never) as Font);
    this.#fonts = { text: open('text'), strong: open('strong'), display: open('display') };
    this.#language = language;
  }

  #runsOf(text: string, face: Face): Run<Font>[] {
    const fonts = this.#fonts[face];
    const flat = plainText(text).replaceAll('\n', ' ').replaceAll('\u00ad', '');
    return runsOf(flat, this.#language, fonts[0] as Font, (sign) =>
      fonts.find((font) =>
        [...sign].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) as number)),
      ),
    );
  }

  widthOf(text: string, style: TextStyle = {}): number {
    return this.outlinesOf(text, style).width;
  }

  /** The outlines of a line with its anchor at `x`, which its alignment tells; `left` is where the first letter starts. */
  placed(text: string, x: number, style: TextStyle): Outlines & { left: number } {
    const outlines = this.outlinesOf(text, style);
    const { align = 'left' } = style;
    const before = align === 'left' ? 0 : align === 'right' ? outlines.width : outlines.width / 2;
    return { ...outlines, left: x - before };
  }

  outlinesOf(text: string, { face = 'text', size = 23, tracking = 0 }: TextStyle = {}): Outlines {
    const result: Outlines = { path: '', width: 0, loose: [] };
    for (const run of this.#runsOf(text, face)) {
      if (run.font === undefined) {
        const width = [...run.text].length > 2 ? [...run.text].length * 0.55 * size : LOOSE_WIDTH * size;
        result.loose.push({ text: run.text, x: result.width, width });
        result.width += width;
        continue;
      }
      const scale = size / run.font.unitsPerEm;
      const { glyphs, positions } = run.font.layout(run.text);
      for (const [i, glyph] of glyphs.entries()) {
        const { xAdvance, xOffset, yOffset } = positions[i] as {
          xAdvance: number;
          xOffset: number;
          yOffset: number;
        };
        result.path += glyphPath(
          glyph.path.commands,
          scale,
          result.width + xOffset * scale,
          -yOffset * scale,
        );
        result.width += xAdvance * scale + tracking * size;
      }
    }
    return result;
  }
}

const letterOf: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** A font's y points up. */
function glyphPath(
  commands: readonly { command: string; args: number[] }[],
  scale: number,
  x: number,
  y: number,
): string {
  return commands
    .map(({ command, args }) => {
      const points = args.map((value, i) => rounded(i % 2 === 0 ? x + value * scale : y - value * scale));
      return `${letterOf[command] ?? ''}${points.join(' ')}`;
    })
    .join('');
}
