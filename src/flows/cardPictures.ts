import { base64Of } from '#exports/drawing/base64';
import type { Card } from '#model/cards/card';
import type { Id } from '#model/record';
import type { Session } from '#model/sessions/session';
import { type ImageSize, imageUrlOf } from '#ui/cards/cardImages';
import { appFile } from './appFile';

/** Where a session's pictures are, by card: absolute addresses, which a worker can read too. Cards without one are left out. */
export const pictureUrlsOf = (session: Session, size: ImageSize = 'table'): Record<string, string> =>
  Object.fromEntries(
    session.cardSet.cards.flatMap(({ id, image }) => {
      const url = imageUrlOf(image, size);
      return url ? [[id, new URL(url, location.href).href]] : [];
    }),
  );

const JPEG = { type: 'image/jpeg', quality: 0.86 };

type Jpeg = Uint8Array<ArrayBuffer> | undefined;

function paint(canvas: OffscreenCanvas | HTMLCanvasElement, picture: CanvasImageSource): boolean {
  const context = canvas.getContext('2d') as
    | CanvasRenderingContext2D
    | OffscreenCanvasRenderingContext2D
    | null;
  if (!context) return false;
  // A JPEG has no see-through parts: paper shows where a picture has.
  context.fillStyle = '#fffdf8';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return true;
}

/** A card's picture as JPEG, which every program reads, no wider than asked; undefined where it can't be read. Runs in a worker. */
export async function jpegOf(url: string, mostWide = Number.POSITIVE_INFINITY): Promise<Jpeg> {
  try {
    const picture = await createImageBitmap(await appFile(url));
    const scale = Math.min(1, mostWide / picture.width);
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    const isPainted = paint(canvas, picture);
    picture.close();
    return isPainted ? new Uint8Array(await (await canvas.convertToBlob(JPEG)).arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** The same by way of the page. */
async function jpegByPage(url: string): Promise<Jpeg> {
  try {
    const picture = Object.assign(new Image(), { src: url });
    await picture.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: picture.naturalWidth, height: picture.naturalHeight });
    if (!paint(canvas, picture)) return undefined;
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, JPEG.type, JPEG.quality));
    return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

/** What a worker needs to have the pictures: addresses, or the pictures themselves in a browser whose workers have no canvas. */
export async function picturesForWorker(session: Session, size: ImageSize): Promise<[Id, string | Jpeg][]> {
  const urls = Object.entries(pictureUrlsOf(session, size));
  if (typeof OffscreenCanvas === 'function') return urls;
  return Promise.all(urls.map(async ([card, url]): Promise<[Id, Jpeg]> => [card, await jpegByPage(url)]));
}

/** Each card once, however many slides it stands on. */
export function rememberedPictures(urls: Record<string, string>) {
  const made = new Map<string, Promise<{ data: string } | undefined>>();
  return ({ id }: Card) => {
    const url = urls[id];
    if (!url) return Promise.resolve(undefined);
    const known =
      made.get(id) ??
      jpegOf(url).then((jpeg) => (jpeg ? { data: `image/jpeg;base64,${base64Of(jpeg)}` } : undefined));
    made.set(id, known);
    return known;
  };
}
