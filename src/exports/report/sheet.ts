import PDFDocument from 'pdfkit';
import type { Language } from '#model/text';
import {
  type Drawing,
  type Face,
  type FontFiles,
  ink,
  type PathStyle,
  type TextStyle,
  type Within,
} from '../drawing/drawing';
import { plainText, signsOf } from '../drawing/plainText';
import type { PaintSigns } from './paintedSigns';
import { PaintedImage } from './paintedSigns';
import { registerFonts, Writing } from './typeface';

/** A4 lying down, in units of 150 to the inch: the measures in which the pages were drawn. */
export const WIDTH = 1754;
export const HEIGHT = 1240;
export const MARGIN = 110;
export const INNER = WIDTH - 2 * MARGIN;
const POINTS = 841.89 / WIDTH;

type Document = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

/** Without the second copy of the metadata that the library would write: a title there is not escaped, and a date is nobody's business. */
class PlainDocument extends PDFDocument {
  override endMetadata(): void {}
}

/** What is told about the document itself, and the fonts it is written in. */
export interface SheetOptions {
  title: string;
  language: Language;
  fonts: FontFiles;
  /** Draws signs that no font has; undefined where nothing can. */
  paint?: PaintSigns | undefined;
}

/** The pages of one document, drawn from top to bottom: shapes, texts and pictures, each with its place in the structure. */
export class Sheet implements Drawing {
  readonly #document: Document;
  readonly #writing: Writing;
  readonly #paint: PaintSigns | undefined;
  readonly #language: Language;
  readonly #chunks: Uint8Array[] = [];
  readonly #painted = new Map<string, PaintedImage | undefined>();
  readonly #images = new Map<Uint8Array, ArrayBuffer>();
  #parent: Element;
  #pages = 0;

  constructor({ title, language, fonts, paint }: SheetOptions) {
    const document = new PlainDocument({
      size: [841.89, 595.28],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language === 'nl' ? 'nl-NL' : 'en-GB',
      // No standard font: every font used is inside the file.
      font: '',
      info: { Title: plainText(title), Author: 'Waaier', Producer: 'Waaier', Creator: 'Waaier' },
    });
    delete (document.info as { CreationDate?: Date }).CreationDate;
    document.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#document = document;
    this.#writing = new Writing(document, registerFonts(document, fonts), language);
    this.#paint = paint;
    this.#language = language;
    this.#parent = document.struct('Document');
    document.addStructure(this.#parent);
  }

  get pageCount(): number {
    return this.#pages;
  }

  /** A new page on paper; with a bookmark where a part of the document begins. */
  page(bookmark?: string): void {
    this.#document.addPage();
    this.#pages++;
    if (bookmark !== undefined) this.#document.outline.addItem(plainText(bookmark), { fit: true } as object);
    this.#document.scale(POINTS);
    this.artifact(() => this.rectangle(0, 0, WIDTH, HEIGHT, { fill: ink.paper }));
  }

  /** The file's bytes, when all pages are drawn. */
  finish(): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      this.#document.on('error', reject);
      this.#document.on('end', () => {
        const bytes = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
        let offset = 0;
        for (const chunk of this.#chunks) {
          bytes.set(chunk, offset);
          offset += chunk.length;
        }
        resolve(bytes);
      });
      this.#document.end();
    });
  }

  /** A part of the structure that holds others: a section, a list, a table, a row. */
  group(type: string, draw: () => void): void {
    const parent = this.#parent;
    const element = this.#document.struct(type);
    parent.add(element);
    this.#parent = element;
    draw();
    this.#parent = parent;
    element.end();
  }

  /** A part of the structure that holds what is drawn; a figure says in words (`alt`) what is seen. */
  tagged(type: string, draw: () => void, options: { alt?: string; scope?: 'Column' | 'Row' } = {}): void {
    const alt = options.alt === undefined ? {} : { alt: plainText(options.alt) };
    const element = this.#document.struct(type, { ...options, ...alt } as object);
    this.#parent.add(element);
    element.add(draw);
    element.end();
  }

  /** Paper, lines, repeated feet: what a screen reader passes over. */
  artifact(draw: () => void): void {
    this.#document.markContent('Artifact');
    draw();
    this.#document.endMarkedContent();
  }

  path(d: string, style: PathStyle): void {
    if (d === '') return;
    const document = this.#document;
    const isPlaced = style.at !== undefined || style.scale !== undefined || style.turn !== undefined;
    if (isPlaced) {
      document.save();
      document.translate(style.at?.x ?? 0, style.at?.y ?? 0);
      if (style.turn) document.rotate((style.turn * 180) / Math.PI);
      if (style.scale) document.scale(style.scale);
    }
    document.path(d);
    this.#ink(style);
    if (isPlaced) document.restore();
  }

  rectangle(
    x: number,
    y: number,
    width: number,
    height: number,
    style: PathStyle & { corner?: number },
  ): void {
    if (style.corner) this.#document.roundedRect(x, y, width, height, style.corner);
    else this.#document.rect(x, y, width, height);
    this.#ink(style);
  }

  circle(x: number, y: number, radius: number, style: PathStyle): void {
    this.#document.circle(x, y, radius);
    this.#ink(style);
  }

  #ink({ fill, stroke, lineWidth = 1, isRound = false, dash }: PathStyle): void {
    const document = this.#document;
    if (stroke !== undefined) {
      document.lineWidth(lineWidth);
      document.lineCap(isRound ? 'round' : 'butt');
      document.lineJoin(isRound ? 'round' : 'miter');
      if (dash) document.dash(dash[0], { space: dash[1] });
    }
    if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
    else if (stroke !== undefined) document.stroke(stroke);
    else document.fill(fill ?? ink.text);
    if (dash) document.undash();
  }

  /** A picture clipped to rounded corners. */
  picture(bytes: Uint8Array, x: number, y: number, width: number, height: number, corner = 0): void {
    const document = this.#document;
    document.save();
    document.roundedRect(x, y, width, height, corner).clip();
    document.image(this.#imageOf(bytes), x, y, { cover: [width, height] });
    document.restore();
  }

  /** Opened once, so that the file holds it once, on however many pages it stands. */
  #imageOf(bytes: Uint8Array): ArrayBuffer {
    const document = this.#document as unknown as { openImage(source: Uint8Array): ArrayBuffer };
    const image = this.#images.get(bytes) ?? document.openImage(bytes);
    this.#images.set(bytes, image);
    return image;
  }

  /** What is drawn inside turns about a point, or is cut to a box. */
  within(change: Within, draw: () => void): void {
    const document = this.#document;
    document.save();
    if (change.clip) document.rect(...change.clip).clip();
    if (change.clipPath) document.path(change.clipPath).clip();
    document.translate(change.x ?? 0, change.y ?? 0);
    if (change.turn) document.rotate((change.turn * 180) / Math.PI);
    draw();
    document.restore();
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
    this.#document.font(font).fontSize(size);
    return this.#document.widthOfString(text) + tracking * size * [...text].length;
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
      this.rectangle(x + size * 0.12, y - size * 0.62, width - size * 0.24, size * 0.62, {
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

  /** Lines no wider than asked: broken at spaces and soft hyphens; a word that is too long alone is broken where it must. */
  linesOf(text: string, width: number | ((line: number) => number), style: TextStyle = {}): string[] {
    const widthAt = typeof width === 'number' ? () => width : width;
    const lines: string[] = [];
    for (const paragraph of plainText(text).split('\n')) {
      let line = '';
      for (const word of paragraph.split(/[ \u00a0]+/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (this.widthOf(longer, style) <= widthAt(lines.length)) {
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
    while (rest !== '' && this.widthOf(rest, style) > widthAt(lines.length)) {
      const soft = rest.split('\u00ad');
      const fits = (count: number) =>
        this.widthOf(`${soft.slice(0, count).join('')}-`, style) <= widthAt(lines.length);
      let count = soft.length - 1;
      while (count > 0 && !fits(count)) count--;
      if (count > 0) {
        lines.push(`${soft.slice(0, count).join('')}-`);
        rest = soft.slice(count).join('\u00ad');
        continue;
      }
      const signs = signsOf(rest, this.#language);
      let end = 1;
      while (
        end < signs.length &&
        this.widthOf(signs.slice(0, end + 1).join(''), style) <= widthAt(lines.length)
      )
        end++;
      lines.push(signs.slice(0, end).join(''));
      rest = signs.slice(end).join('');
    }
    return rest;
  }

  /** Lines one below the other from the first baseline; answers the baseline that would come next. */
  lines(lines: readonly string[], x: number, y: number, style: TextStyle = {}): number {
    const step = stepOf(style);
    for (const [i, line] of lines.entries()) this.line(line, x, y + i * step, style);
    return y + lines.length * step;
  }

  paragraph(text: string, x: number, y: number, width: number, style: TextStyle = {}): number {
    return this.lines(this.linesOf(text, width, style), x, y, style);
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
    const end = lines.at(-1) ?? '';
    const signs = signsOf(end, this.#language);
    while (signs.length > 0 && this.widthOf(`${signs.join('')}…`, last) > width) signs.pop();
    lines[lines.length - 1] = `${signs.join('').trimEnd()}…`;
    return { lines, style: last };
  }
}

export const stepOf = ({ size = 23, leading = 1.4 }: TextStyle): number => size * leading;
