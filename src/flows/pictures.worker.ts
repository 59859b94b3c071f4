import { bundleOf } from '#exports/bundle';
import { fileNameOf } from '#exports/fileName';
import { CanvasDrawing } from '#exports/pictures/canvasDrawing';
import { OutlineWriter } from '#exports/pictures/outlines';
import { type Picture, picturesOf } from '#exports/pictures/pictures';
import { SvgDrawing } from '#exports/pictures/svgDrawing';
import { sectionsOf } from '#exports/report/sections';
import { type DrawingOrder, readOrder } from './drawingOrder';

const tell = (share: number) => self.postMessage({ kind: 'progress', share });
const READ = 0.1;
/** Pixels a unit: sharp on a slide and in print. */
const SCALE = 2;

type Bitmaps = ReadonlyMap<Uint8Array, ImageBitmap>;

async function bitmapsOf(pictures: Iterable<Uint8Array>): Promise<Bitmaps> {
  const decode = async (bytes: Uint8Array) =>
    [bytes, await createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/jpeg' }))] as const;
  return new Map(await Promise.all([...pictures].map(decode)));
}

async function pngOf(
  { width, height, draw }: Picture,
  writer: OutlineWriter,
  bitmaps: Bitmaps,
): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(SCALE, SCALE);
  draw(new CanvasDrawing(context, writer, bitmaps));
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

function svgOf({ width, height, title, draw }: Picture, writer: OutlineWriter): string {
  const drawing = new SvgDrawing(writer);
  draw(drawing);
  return drawing.svg(width, height, title);
}

/** Both forms of each picture; a browser whose workers have no canvas gets the SVG alone. */
async function filesOf(
  pictures: readonly Picture[],
  writer: OutlineWriter,
  bitmaps: Bitmaps | undefined,
  now: string,
) {
  const files: { name: string; content: string | Uint8Array }[] = [];
  for (const [i, picture] of pictures.entries()) {
    files.push({ name: fileNameOf(picture.name, '.svg', now), content: svgOf(picture, writer) });
    if (bitmaps)
      files.push({
        name: fileNameOf(picture.name, '.png', now),
        content: await pngOf(picture, writer, bitmaps),
      });
    tell(READ + (1 - READ) * ((i + 1) / pictures.length));
  }
  return files;
}

self.onmessage = async ({ data: { now, ...order } }: MessageEvent<DrawingOrder & { now: string }>) => {
  const { fonts, ...input } = await readOrder(order, (share) => tell(READ * share));
  const pictures = picturesOf(input, sectionsOf(input) ?? []);
  const hasCanvas = typeof OffscreenCanvas === 'function';
  const bitmaps = hasCanvas ? await bitmapsOf(input.pictures.values()) : undefined;
  const files = await filesOf(pictures, new OutlineWriter(fonts, input.language), bitmaps, now);
  self.postMessage({ kind: 'done', bytes: files.length > 0 ? bundleOf(files, now) : undefined });
};

// What goes wrong in a promise would end here unheard; thrown anew it reaches the page as the worker's error.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
