import { type Face, ink } from '#exports/drawing/drawing';
import type { ReportInput } from '#exports/report/chapter';
import { signPainter } from '#exports/report/paintedSigns';
import { reportPdf } from '#exports/report/report';
import { loadAllTexts } from '#i18n/texts';
import type { Id } from '#model/record';
import { jpegOf, type picturesForWorker } from './cardPictures';

/** All that the worker needs; fonts as addresses. */
export interface ReportOrder extends Omit<ReportInput, 'pictures'> {
  fontUrls: Record<Face, string[]>;
  pictures: Awaited<ReturnType<typeof picturesForWorker>>;
}

export type ReportAnswer =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> | undefined };

const answer = (message: ReportAnswer) => self.postMessage(message);

/** Fetching and decoding take about a third of the time; drawing the rest. */
const DECODED = 0.35;

async function bytesAt(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function fontsAt(urlsByFace: ReportOrder['fontUrls']): Promise<Record<Face, Uint8Array[]>> {
  const load = (face: Face) => Promise.all(urlsByFace[face].map(bytesAt));
  const [text, strong, display] = await Promise.all([load('text'), load('strong'), load('display')]);
  return { text, strong, display };
}

async function picturesOf(pictures: ReportOrder['pictures']): Promise<Map<Id, Uint8Array>> {
  let ready = 0;
  const read = await Promise.all(
    pictures.map(async ([card, picture]) => {
      const bytes = typeof picture === 'string' ? await jpegOf(picture) : picture;
      answer({ kind: 'progress', share: (DECODED * ++ready) / pictures.length });
      return { card, bytes };
    }),
  );
  return new Map(read.flatMap(({ card, bytes }) => (bytes ? [[card, bytes]] : [])));
}

self.onmessage = async ({ data: { fontUrls, pictures: wanted, ...input } }: MessageEvent<ReportOrder>) => {
  const [fonts, pictures] = await Promise.all([
    fontsAt(fontUrls),
    picturesOf(wanted),
    loadAllTexts(input.language),
  ]);
  const bytes = await reportPdf({ ...input, fonts, pictures, paint: signPainter(ink.text) }, (share) =>
    answer({ kind: 'progress', share: DECODED + (1 - DECODED) * share }),
  );
  answer({ kind: 'done', bytes });
};

// What goes wrong in a promise would end here unheard; thrown anew it reaches the page as the worker's error.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
