import type { Face } from '#exports/drawing/drawing';
import { fontNames } from '#exports/drawing/fontNames';

/** The addresses of the report's fonts; the build copies them beside the app, where the precache finds them. */
const urls = import.meta.glob<string>('/assets/fonts/*.ttf', {
  eager: true,
  query: '?url',
  import: 'default',
});

const urlsOf = (face: Face): string[] =>
  fontNames[face].map((name) => new URL(urls[`/assets/fonts/${name}.ttf`] as string, document.baseURI).href);

/** Absolute, so that a worker, whose own address is another, can fetch them. */
export const fontUrls = (): Record<Face, string[]> => ({
  text: urlsOf('text'),
  strong: urlsOf('strong'),
  display: urlsOf('display'),
});
