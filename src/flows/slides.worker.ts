import { type DeckOptions, makeDeck } from '#exports/slides/deck';
import { loadAllTexts } from '#i18n/texts';
import type { SessionRecords } from '#model/sessions/session';
import { rememberedPictures } from './cardPictures';

export interface SlidesOrder {
  records: SessionRecords;
  options: DeckOptions;
  pictureUrls: Record<string, string>;
}

export type SlidesAnswer =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> | undefined };

const answer = (message: SlidesAnswer) => self.postMessage(message);

self.onmessage = async ({ data: { records, options, pictureUrls } }: MessageEvent<SlidesOrder>) => {
  await loadAllTexts(options.language);
  const bytes = await makeDeck(records, options, rememberedPictures(pictureUrls), (share) =>
    answer({ kind: 'progress', share }),
  );
  answer({ kind: 'done', bytes });
};

// What goes wrong in a promise would end here unheard; thrown anew it reaches the page as the worker's error.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
