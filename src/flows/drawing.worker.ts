import { ink } from '#exports/drawing/drawing';
import { fileNameOf } from '#exports/fileName';
import { CanvasDrawing } from '#exports/pictures/canvasDrawing';
import { myColoursPicture } from '#exports/pictures/myColours';
import { OutlineWriter } from '#exports/pictures/outlines';
import { PictureArchive } from '#exports/pictures/pictureArchive';
import { type Picture, picturesOf } from '#exports/pictures/pictures';
import { SvgDrawing } from '#exports/pictures/svgDrawing';
import { signPainter } from '#exports/report/paintedSigns';
import { reportPdf } from '#exports/report/report';
import { sectionsOf } from '#exports/report/sections';
import { readOrder } from './drawingOrder';
import type { ColoursOrder, DrawingOrder, SessionOrder } from './drawn';

const tell = (share: number) => self.postMessage({ kind: 'progress', share });
const READ = 0.1;
/** Every person's fan holds its own copies of the cards. */
const PICTURE_WIDTH = 180;
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
): Promise<Uint8Array<ArrayBuffer>> {
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
async function packed(
  pictures: readonly Picture[],
  writer: OutlineWriter,
  bitmaps: Bitmaps | undefined,
  now: string,
) {
  const archive = new PictureArchive(now);
  for (const [i, picture] of pictures.entries()) {
    archive.add(fileNameOf(picture.name, '.svg', now), svgOf(picture, writer));
    if (bitmaps && !picture.isVectorOnly)
      archive.add(fileNameOf(picture.name, '.png', now), await pngOf(picture, writer, bitmaps));
    tell(READ + (1 - READ) * ((i + 1) / pictures.length));
  }
  return archive.finish();
}

/** Fetching and decoding take about a third of the report's time; drawing the rest. */
const READ_REPORT = 0.35;

async function reportOf(order: SessionOrder): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const input = await readOrder(order, (share) => tell(READ_REPORT * share));
  return reportPdf({ ...input, paint: signPainter(ink.text) }, (share) =>
    tell(READ_REPORT + (1 - READ_REPORT) * share),
  );
}

async function picturesZipOf(order: SessionOrder): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { fonts, ...input } = await readOrder(order, (share) => tell(READ * share), PICTURE_WIDTH);
  const pictures = picturesOf(input, sectionsOf(input) ?? []);
  const hasCanvas = typeof OffscreenCanvas === 'function';
  const bitmaps = hasCanvas ? await bitmapsOf(input.pictures.values()) : undefined;
  return packed(pictures, new OutlineWriter(fonts, input.language), bitmaps, order.now);
}

async function coloursOf(order: ColoursOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, ...own } = await readOrder(order, tell);
  const bitmaps = await bitmapsOf(own.pictures.values());
  return pngOf(myColoursPicture(own), new OutlineWriter(fonts, own.language), bitmaps);
}

function carryOut(order: DrawingOrder): Promise<Uint8Array<ArrayBuffer> | undefined> {
  switch (order.wanted) {
    case 'report':
      return reportOf(order);
    case 'pictures':
      return picturesZipOf(order);
    case 'colours':
      return coloursOf(order);
    case 'reading':
      return readOrder(order, () => {}).then(() => undefined);
  }
}

// One worker for all three, since most of it is the library that reads fonts.
self.onmessage = async ({ data }: MessageEvent<DrawingOrder>) => {
  const bytes = await carryOut(data);
  if (data.wanted !== 'reading') self.postMessage({ kind: 'done', bytes });
};

// What goes wrong in a promise would end here unheard; thrown anew it reaches the page as the worker's error.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
