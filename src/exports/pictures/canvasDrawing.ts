import { type Drawing, ink, type PathStyle, type TextStyle, type Within } from '../drawing/drawing';
import type { OutlineWriter } from './outlines';

/** The same drawing as pixels, on a canvas of the worker. */
export class CanvasDrawing implements Drawing {
  readonly #context: OffscreenCanvasRenderingContext2D;
  readonly #writer: OutlineWriter;
  readonly #pictures: ReadonlyMap<Uint8Array, ImageBitmap>;

  constructor(
    context: OffscreenCanvasRenderingContext2D,
    writer: OutlineWriter,
    pictures: ReadonlyMap<Uint8Array, ImageBitmap>,
  ) {
    this.#context = context;
    this.#writer = writer;
    this.#pictures = pictures;
  }

  #paint(path: Path2D, { fill, stroke, lineWidth = 1, isRound = false, dash }: PathStyle): void {
    const context = this.#context;
    if (fill !== undefined || stroke === undefined) {
      context.fillStyle = fill ?? ink.text;
      context.fill(path);
    }
    if (stroke === undefined) return;
    context.strokeStyle = stroke;
    context.lineWidth = lineWidth;
    context.lineCap = isRound ? 'round' : 'butt';
    context.lineJoin = isRound ? 'round' : 'miter';
    context.setLineDash(dash ?? []);
    context.stroke(path);
  }

  path(d: string, style: PathStyle): void {
    this.#moved({ ...style.at, turn: style.turn, scale: style.scale }, () =>
      this.#paint(new Path2D(d), style),
    );
  }

  rectangle(
    x: number,
    y: number,
    width: number,
    height: number,
    style: PathStyle & { corner?: number },
  ): void {
    const path = new Path2D();
    if (style.corner) path.roundRect(x, y, width, height, style.corner);
    else path.rect(x, y, width, height);
    this.#paint(path, style);
  }

  circle(x: number, y: number, radius: number, style: PathStyle): void {
    const path = new Path2D();
    path.arc(x, y, radius, 0, 2 * Math.PI);
    this.#paint(path, style);
  }

  picture(bytes: Uint8Array, x: number, y: number, width: number, height: number, corner = 0): void {
    const picture = this.#pictures.get(bytes);
    if (!picture) return;
    const scale = Math.max(width / picture.width, height / picture.height);
    const [w, h] = [width / scale, height / scale];
    const [left, top] = [(picture.width - w) / 2, (picture.height - h) / 2];
    const context = this.#context;
    context.save();
    if (corner > 0) {
      context.beginPath();
      context.roundRect(x, y, width, height, corner);
      context.clip();
    }
    context.drawImage(picture, left, top, w, h, x, y, width, height);
    context.restore();
  }

  within(change: Within, draw: () => void): void {
    const context = this.#context;
    context.save();
    if (change.clip || change.clipPath !== undefined) {
      const shape = new Path2D(change.clipPath);
      if (change.clip) shape.rect(...change.clip);
      context.clip(shape);
    }
    this.#moved(change, draw);
    context.restore();
  }

  #moved(
    {
      x = 0,
      y = 0,
      turn,
      scale,
    }: { x?: number; y?: number; turn?: number | undefined; scale?: number | undefined },
    draw: () => void,
  ): void {
    const context = this.#context;
    context.save();
    context.translate(x, y);
    if (turn) context.rotate(turn);
    if (scale !== undefined) context.scale(scale, scale);
    draw();
    context.restore();
  }

  widthOf(text: string, style?: TextStyle): number {
    return this.#writer.widthOf(text, style);
  }

  line(text: string, x: number, y: number, style: TextStyle = {}): number {
    const { size = 23, colour = ink.text } = style;
    const { path, width, loose, left } = this.#writer.placed(text, x, style);
    this.path(path, { at: { x: left, y }, fill: colour });
    const context = this.#context;
    context.font = `${size}px system-ui, sans-serif`;
    context.fillStyle = colour;
    for (const part of loose) context.fillText(part.text, left + part.x, y, part.width);
    return width;
  }
}
