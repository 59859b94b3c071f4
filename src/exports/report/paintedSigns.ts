import type PDFDocument from 'pdfkit';
import type { Face } from '../drawing/drawing';

/** Signs painted by the device's own fonts, as pixels; lengths as shares of the font size. */
export interface PaintedSigns {
  rgba: Uint8ClampedArray;
  pixelWidth: number;
  pixelHeight: number;
  width: number;
  height: number;
  /** From its top to the baseline. */
  ascent: number;
}

export type PaintSigns = (text: string, face: Face) => PaintedSigns | undefined;

type Document = InstanceType<typeof PDFDocument>;

/** In the form in which the library takes an image that is already open. */
export class PaintedImage {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly ascent: number;
  obj: unknown;
  readonly #painted: PaintedSigns;

  constructor(painted: PaintedSigns, index: number) {
    this.label = `S${index}`;
    this.#painted = painted;
    this.width = painted.width;
    this.height = painted.height;
    this.ascent = painted.ascent;
  }

  embed(document: Document): void {
    const { rgba, pixelWidth: Width, pixelHeight: Height } = this.#painted;
    const pixels = Width * Height;
    const [colour, alpha] = [new Uint8Array(pixels * 3), new Uint8Array(pixels)];
    for (let i = 0; i < pixels; i++) {
      colour.set(rgba.subarray(i * 4, i * 4 + 3), i * 3);
      alpha[i] = rgba[i * 4 + 3] as number;
    }
    const image = { Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8, Width, Height };
    const mask = document.ref({ ...image, ColorSpace: 'DeviceGray' });
    mask.end(alpha as never);
    const reference = document.ref({ ...image, ColorSpace: 'DeviceRGB', SMask: mask });
    reference.end(colour as never);
    this.obj = reference;
  }
}

const PIXELS = 64;

/**
 * Paints with a canvas of the worker, if it has one: emoji in colour, and scripts our typeface lacks, in whatever fonts the
 * device has. The ink is the report's.
 */
export function signPainter(colour: string): PaintSigns | undefined {
  if (typeof OffscreenCanvas !== 'function') return undefined;
  const measure = new OffscreenCanvas(1, 1).getContext('2d');
  if (!measure) return undefined;
  return (text, face) => {
    const font = `${face === 'text' ? 400 : 600} ${PIXELS}px system-ui, sans-serif`;
    measure.font = font;
    const pixelWidth = Math.min(8000, Math.ceil(measure.measureText(text).width));
    if (pixelWidth === 0) return undefined;
    const pixelHeight = Math.ceil(PIXELS * 1.5);
    const context = new OffscreenCanvas(pixelWidth, pixelHeight).getContext('2d', {
      willReadFrequently: true,
    });
    if (!context) return undefined;
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, 0, PIXELS * 1.1);
    const { data: rgba } = context.getImageData(0, 0, pixelWidth, pixelHeight);
    return {
      rgba,
      pixelWidth,
      pixelHeight,
      width: pixelWidth / PIXELS,
      height: pixelHeight / PIXELS,
      ascent: 1.1,
    };
  };
}
