import type { Language } from '#model/text';
import { type Drawing, type FontFiles, ink, type TextStyle } from '../drawing/drawing';
import { LineBreaker, stepOf } from '../drawing/lineBreaking';
import { plainText } from '../drawing/plainText';
import { Lettering } from './lettering';
import type { PaintSigns } from './paintedSigns';
import { bytesWrittenBy, openDocument } from './plainDocument';
import { Shapes } from './shapes';
import { registerFonts, Writing } from './typeface';

/** A4 lying down, in units of 150 to the inch: the measures in which the pages were drawn. */
export const WIDTH = 1754;
export const HEIGHT = 1240;
export const MARGIN = 110;
export const INNER = WIDTH - 2 * MARGIN;
const POINTS = 841.89 / WIDTH;

type Element = PDFKit.PDFStructureElement;

/** What is told about the document itself, and the fonts it is written in. */
export interface SheetOptions {
  title: string;
  language: Language;
  fonts: FontFiles;
  /** Draws signs that no font has; undefined where nothing can. */
  paint?: PaintSigns | undefined;
}

/** The pages of one document, drawn from top to bottom: shapes, texts and pictures, each with its place in the structure. */
export class Sheet extends Shapes implements Drawing {
  readonly #lettering: Lettering;
  readonly #breaker: LineBreaker;
  readonly #bytes: Promise<Uint8Array<ArrayBuffer>>;
  #parent: Element;
  #pages = 0;

  constructor({ title, language, fonts, paint }: SheetOptions) {
    const document = openDocument(title, language);
    super(document);
    this.#bytes = bytesWrittenBy(document);
    const writing = new Writing(document, registerFonts(document, fonts), language);
    this.#lettering = new Lettering(document, writing, this, paint);
    this.#breaker = new LineBreaker((text, style) => this.widthOf(text, style), language);
    this.#parent = document.struct('Document');
    document.addStructure(this.#parent);
  }

  get pageCount(): number {
    return this.#pages;
  }

  /** A new page on paper; with a bookmark where a part of the document begins. */
  page(bookmark?: string): void {
    this.document.addPage();
    this.#pages++;
    if (bookmark !== undefined) this.document.outline.addItem(plainText(bookmark), { fit: true } as object);
    this.document.scale(POINTS);
    this.artifact(() => this.rectangle(0, 0, WIDTH, HEIGHT, { fill: ink.paper }));
  }

  /** The file's bytes, when all pages are drawn. */
  finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.document.end();
    return this.#bytes;
  }

  /** A part of the structure that holds others: a section, a list, a table, a row. */
  group(type: string, draw: () => void): void {
    const parent = this.#parent;
    const element = this.document.struct(type);
    parent.add(element);
    this.#parent = element;
    draw();
    this.#parent = parent;
    element.end();
  }

  /** A part of the structure that holds what is drawn; a figure says in words (`alt`) what is seen. */
  tagged(type: string, draw: () => void, options: { alt?: string; scope?: 'Column' | 'Row' } = {}): void {
    const alt = options.alt === undefined ? {} : { alt: plainText(options.alt) };
    const element = this.document.struct(type, { ...options, ...alt } as object);
    this.#parent.add(element);
    element.add(draw);
    element.end();
  }

  /** Paper, lines, repeated feet: what a screen reader passes over. */
  artifact(draw: () => void): void {
    this.document.markContent('Artifact');
    draw();
    this.document.endMarkedContent();
  }

  widthOf(text: string, style?: TextStyle): number {
    return this.#lettering.widthOf(text, style);
  }

  /** One line; `y` is its baseline. Answers its width. */
  line(text: string, x: number, y: number, style?: TextStyle): number {
    return this.#lettering.line(text, x, y, style);
  }

  /** Lines no wider than asked. */
  linesOf(text: string, width: number | ((line: number) => number), style?: TextStyle): string[] {
    return this.#breaker.linesOf(text, width, style);
  }

  /** The largest of the sizes at which a text takes no more than so many lines; at the smallest the rest is cut off. */
  fitted(text: string, width: number, most: number, sizes: readonly number[], style: TextStyle) {
    return this.#breaker.fitted(text, width, most, sizes, style);
  }

  /** Lines one below the other from the first baseline; answers the baseline that would come next. */
  lines(lines: readonly string[], x: number, y: number, style: TextStyle = {}): number {
    const step = stepOf(style);
    for (const [i, line] of lines.entries()) this.line(line, x, y + i * step, style);
    return y + lines.length * step;
  }

  paragraph(text: string, x: number, y: number, width: number, style: TextStyle = {}): number {
    return this.lines(this.#breaker.linesOf(text, width, style), x, y, style);
  }
}
