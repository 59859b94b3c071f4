import { type Face, ink, type TextStyle } from '../drawing/drawing';
import { plainText } from '../drawing/plainText';
import { PaintedImage, type PaintSigns } from './paintedSigns';
import type { Document } from './plainDocument';
import type { Shapes } from './shapes';
import type { Writing } from './typeface';

/** Lines of text on the pages of a document, each sign in a font that has it. */
export class Lettering {
  readonly #document: Document;
  readonly #writing: Writing;
  readonly #shapes: Shapes;
  readonly #paint: PaintSigns | undefined;
  readonly #unitWidths = new Map<string, number>();
  readonly #painted = new Map<string, PaintedImage | undefined>();

  constructor(document: Document, writing: Writing, shapes: Shapes, paint: PaintSigns | undefined) {
    this.#document = document;
    this.#writing = writing;
    this.#shapes = shapes;
    this.#paint = paint;
  }

  widthOf(text: string, style: TextStyle = {}): number {
    return this.#writing
      .runsOf(plainText(text), style.face ?? 'text')
      .reduce((sum, run) => sum + this.#runWidth(run.text, run.font, style), 0);
  }

  #runWidth(
    text: string,
    font: string | undefined,
    { face = 'text', size = 23, tracking = 0 }: TextStyle,
  ): number {
    if (font === undefined) return (this.#paintedOf(text, face)?.width ?? 0.9) * size;
    return this.#unitWidth(text, font) * size + tracking * size * [...text].length;
  }

  /** At size 1: while lines are broken and fitted the same words are measured over and over, at many sizes. */
  #unitWidth(text: string, font: string): number {
    const key = `${font} ${text}`;
    let width = this.#unitWidths.get(key);
    if (width === undefined) {
      this.#document.font(font).fontSize(1000);
      width = this.#document.widthOfString(text) / 1000;
      this.#unitWidths.set(key, width);
    }
    return width;
  }

  /** One line; `y` is its baseline. Answers its width. */
  line(text: string, x: number, y: number, style: TextStyle = {}): number {
    const { face = 'text', size = 23, colour = ink.text, align = 'left', tracking = 0 } = style;
    const runs = this.#writing.runsOf(plainText(text).replaceAll('\n', ' ').replaceAll('\u00ad', ''), face);
    const widths = runs.map((run) => this.#runWidth(run.text, run.font, style));
    const width = widths.reduce((sum, one) => sum + one, 0);
    let at = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    for (const [i, run] of runs.entries()) {
      if (run.font === undefined) this.#drawSigns(run.text, at, y, size, face, colour);
      else {
        this.#document.font(run.font).fontSize(size).fillColor(colour);
        this.#document.text(run.text, at, y, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...(tracking && { characterSpacing: tracking * size }),
        });
      }
      at += widths[i] as number;
    }
    return width;
  }

  /** Signs that no font has: as a picture of them, under blank glyphs that carry the text; a small box where nothing can paint. */
  #drawSigns(text: string, x: number, y: number, size: number, face: Face, colour: string): void {
    const document = this.#document;
    const image = this.#paintedOf(text, face);
    const width = (image?.width ?? 0.9) * size;
    if (image) {
      const [w, h] = [image.width * size, image.height * size];
      document.image(image as unknown as ArrayBuffer, x, y - image.ascent * size, { width: w, height: h });
    } else
      this.#shapes.rectangle(x + size * 0.12, y - size * 0.62, width - size * 0.24, size * 0.62, {
        stroke: colour,
        lineWidth: size * 0.05,
        corner: size * 0.1,
      });
    const { font, codes } = this.#writing.silentGlyphs(text, face, (width / size) * 1000);
    const page = document.page as unknown as { fonts: Record<string, unknown> };
    page.fonts[font.id] ??= font.ref();
    document.save().transform(1, 0, 0, -1, x, y);
    const raw = document as unknown as { addContent(content: string): void };
    raw.addContent(`BT /${font.id} ${size} Tf 3 Tr <${codes}> Tj ET`);
    document.restore();
  }

  #paintedOf(text: string, face: Face): PaintedImage | undefined {
    const key = `${face} ${text}`;
    if (!this.#painted.has(key)) {
      const painted = this.#paint?.(text, face);
      this.#painted.set(key, painted && new PaintedImage(painted, this.#painted.size));
    }
    return this.#painted.get(key);
  }
}
