import { ink } from '#exports/drawing/drawing';
import { signPainter } from '#exports/report/paintedSigns';
import { reportPdf } from '#exports/report/report';
import { type DrawingOrder, readOrder } from './drawingOrder';

const tell = (share: number) => self.postMessage({ kind: 'progress', share });

/** Fetching and decoding take about a third of the time; drawing the rest. */
const READ = 0.35;

self.onmessage = async ({ data }: MessageEvent<DrawingOrder>) => {
  const input = await readOrder(data, (share) => tell(READ * share));
  const bytes = await reportPdf({ ...input, paint: signPainter(ink.text) }, (share) =>
    tell(READ + (1 - READ) * share),
  );
  self.postMessage({ kind: 'done', bytes });
};

// What goes wrong in a promise would end here unheard; thrown anew it reaches the page as the worker's error.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
