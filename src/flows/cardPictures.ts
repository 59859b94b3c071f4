import type { Card } from '#model/cards/card';
import type { Session } from '#model/sessions/session';
import { imageUrlOf } from '#ui/cards/cardImages';

/** Where a session's pictures are, by card: absolute addresses, which a worker can read too. Cards without one are left out. */
export const pictureUrlsOf = (session: Session): Record<string, string> =>
  Object.fromEntries(
    session.cardSet.cards.flatMap(({ id, image }) => {
      const url = imageUrlOf(image, 'table');
      return url ? [[id, new URL(url, location.href).href]] : [];
    }),
  );

/** A card's picture as JPEG, which every program reads, as base64; undefined where it can't be read. Runs in a worker. */
export async function jpegOf(url: string): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(await (await fetch(url)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.drawImage(picture, 0, 0);
    picture.close();
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 });
    return base64Of(new Uint8Array(await jpeg.arrayBuffer()));
  } catch {
    return undefined;
  }
}

const PORTION = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += PORTION)
    text += String.fromCharCode(...bytes.subarray(i, i + PORTION));
  return btoa(text);
}

/** Each card once, however many slides it stands on. */
export function rememberedPictures(urls: Record<string, string>) {
  const made = new Map<string, Promise<{ data: string } | undefined>>();
  return ({ id }: Card) => {
    const url = urls[id];
    if (!url) return Promise.resolve(undefined);
    const known =
      made.get(id) ?? jpegOf(url).then((data) => (data ? { data: `image/jpeg;base64,${data}` } : undefined));
    made.set(id, known);
    return known;
  };
}
