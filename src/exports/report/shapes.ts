import { ink, type PathStyle, type Within } from '../drawing/drawing';
import type { Document } from './plainDocument';

const STRAIGHT = /^(?:[ML]-?\d+(?:\.\d+)? -?\d+(?:\.\d+)?|Z)+$/;

/** Shapes and pictures on the pages of a document. */
export class Shapes {
  protected readonly document: Document;
  readonly #images = new Map<Uint8Array, ArrayBuffer>();

  constructor(document: Document) {
    this.document = document;
  }

  path(d: string, style: PathStyle): void {
    if (d === '') return;
    const document = this.document;
    const isPlaced = style.at !== undefined || style.scale !== undefined || style.turn !== undefined;
    if (isPlaced) {
      document.save();
      document.translate(style.at?.x ?? 0, style.at?.y ?? 0);
      if (style.turn) document.rotate((style.turn * 180) / Math.PI);
      if (style.scale) document.scale(style.scale);
    }
    this.#outline(d);
    this.#ink(style);
    if (isPlaced) document.restore();
  }

  /** Straight lines, most of what charts draw, are written as they are: a page of grain takes the library's parser long. */
  #outline(d: string): void {
    if (!STRAIGHT.test(d)) {
      this.document.path(d);
      return;
    }
    const raw = this.document as unknown as { addContent(content: string): void };
    raw.addContent(
      d.replace(/([MLZ])([^MLZ]*)/g, (_, command: string, point: string) =>
        command === 'Z' ? 'h\n' : `${point.trim()} ${command === 'M' ? 'm' : 'l'}\n`,
      ),
    );
  }

  rectangle(
    x: number,
    y: number,
    width: number,
    height: number,
    style: PathStyle & { corner?: number },
  ): void {
    if (style.corner) this.document.roundedRect(x, y, width, height, style.corner);
    else this.document.rect(x, y, width, height);
    this.#ink(style);
  }

  circle(x: number, y: number, radius: number, style: PathStyle): void {
    this.document.circle(x, y, radius);
    this.#ink(style);
  }

  #ink({ fill, stroke, lineWidth = 1, isRound = false, dash }: PathStyle): void {
    const document = this.document;
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
    const document = this.document;
    document.save();
    document.roundedRect(x, y, width, height, corner).clip();
    document.image(this.#imageOf(bytes), x, y, { cover: [width, height] });
    document.restore();
  }

  /** Opened once, so that the file holds it once, on however many pages it stands. */
  #imageOf(bytes: Uint8Array): ArrayBuffer {
    const document = this.document as unknown as { openImage(source: Uint8Array): ArrayBuffer };
    const image = this.#images.get(bytes) ?? document.openImage(bytes);
    this.#images.set(bytes, image);
    return image;
  }

  /** What is drawn inside turns about a point, or is cut to a box. */
  within(change: Within, draw: () => void): void {
    const document = this.document;
    document.save();
    if (change.clip) document.rect(...change.clip).clip();
    if (change.clipPath) document.path(change.clipPath).clip();
    document.translate(change.x ?? 0, change.y ?? 0);
    if (change.turn) document.rotate((change.turn * 180) / Math.PI);
    draw();
    document.restore();
  }
}
