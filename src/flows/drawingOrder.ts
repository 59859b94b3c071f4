import type { Face } from '#exports/drawing/drawing';
import { loadAllTexts } from '#i18n/texts';
import type { Id } from '#model/record';
import { appFile } from './appFile';
import { jpegOf } from './cardPictures';
import type { DrawingOrder } from './drawn';

/** What this worker has read, or is reading, by address and what was made of it. */
const known = new Map<string, Promise<unknown>>();

function once<T>(key: string, read: () => Promise<T>): Promise<T> {
  const reading = (known.get(key) as Promise<T> | undefined) ?? read();
  known.set(key, reading);
  return reading;
}

const bytesAt = (url: string) =>
  once(url, async () => new Uint8Array(await (await appFile(url)).arrayBuffer()));
const jpegAt = (url: string, mostWide: number | undefined) =>
  once(`${url} ${mostWide}`, () => jpegOf(url, mostWide));

async function fontsAt(urlsByFace: DrawingOrder['fontUrls']): Promise<Record<Face, Uint8Array[]>> {
  const load = (face: Face) => Promise.all(urlsByFace[face].map(bytesAt));
  const [text, strong, display] = await Promise.all([load('text'), load('strong'), load('display')]);
  return { text, strong, display };
}

async function picturesOf(
  pictures: DrawingOrder['pictures'],
  mostWide: number | undefined,
  onProgress: (share: number) => void,
): Promise<Map<Id, Uint8Array>> {
  let ready = 0;
  const read = await Promise.all(
    pictures.map(async ([card, picture]) => {
      const bytes = typeof picture === 'string' ? await jpegAt(picture, mostWide) : picture;
      onProgress(++ready / pictures.length);
      return { card, bytes };
    }),
  );
  return new Map(read.flatMap(({ card, bytes }) => (bytes ? [[card, bytes]] : [])));
}

/** Read in the worker: everything at hand, with the texts of the language. */
export async function readOrder<Order extends DrawingOrder>(
  { fontUrls: urls, pictures: wanted, ...input }: Order,
  onProgress: (share: number) => void,
  mostWide?: number,
) {
  const [fonts, pictures] = await Promise.all([
    fontsAt(urls),
    picturesOf(wanted, mostWide, onProgress),
    loadAllTexts(input.language),
  ]);
  return { ...input, fonts, pictures };
}
