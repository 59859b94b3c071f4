/** The addresses of the built-in pictures; the build copies them beside the app, where the precache finds them. */
const thumbs = import.meta.glob<string>('/assets/cards/images/*-240.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});
const middles = import.meta.glob<string>('/assets/cards/images/*-480.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});
const large = import.meta.glob<string>('/assets/cards/images/*-960.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** 240, 480 or 960 px wide: a thumbnail, a card on a sharp screen's table, a card in the hand. */
export type ImageSize = 'thumb' | 'table' | 'large';

const widthOf = { thumb: 240, table: 480, large: 960 } as const;
const urlsOf = { thumb: thumbs, table: middles, large } as const;

/** Where a card's picture is, or undefined when this device has none. */
export function imageUrlOf(image: string, size: ImageSize): string | undefined {
  const id = image.replace(/^builtin:/, '');
  return urlsOf[size][`/assets/cards/images/${id}-${widthOf[size]}.avif`];
}

const decoded = new Map<string, Promise<void>>();

/** Fetches and decodes a large picture ahead of time, so that it is there when its card is held. */
export function decodeAhead(image: string): void {
  const url = imageUrlOf(image, 'large');
  if (!url || decoded.has(url)) return;
  const picture = new Image();
  picture.src = url;
  decoded.set(
    url,
    picture.decode().catch(() => {
      // Not decodable now (memory, a lost connection before the first visit ended): the thumbnail stays.
      decoded.delete(url);
    }),
  );
}
