import { assertNever } from '#base/assertNever';
import { failure, success } from '#base/result';
import { loadAllTexts } from '#i18n/texts';
import type { LoadedSession } from '#state/sessionsStore';
import { makeSessionFile } from './files';
import type { ExportOptions, Made, Watching } from './making';

export type ExportKind = 'report' | 'slides' | 'pictures' | 'figures' | 'sessionFile' | 'bundle';

const bundled = ['report', 'slides', 'pictures', 'figures', 'sessionFile'] as const;

async function made(
  kind: ExportKind,
  loaded: LoadedSession,
  options: ExportOptions,
  watching: Watching,
): Promise<Made> {
  switch (kind) {
    case 'sessionFile':
      return success([makeSessionFile(loaded)]);
    case 'report':
      return (await import('./exportReport')).makeReport(loaded, options, watching);
    case 'slides':
      return (await import('./slides')).makeSlides(loaded, options, watching);
    case 'pictures':
      return (await import('./exportReport')).makePictures(loaded, options, watching);
    case 'figures':
      return success((await import('./figures')).makeFigures(loaded, options));
    case 'bundle':
      return (await import('./bundle')).makeBundle(
        loaded,
        options,
        bundled.map((part) => (inner) => made(part, loaded, options, inner)),
        watching,
      );
    default:
      return assertNever(kind);
  }
}

/** Makes one kind of thing to take home; its libraries are loaded now, from the cache when there is no network. */
export async function makeExport(
  kind: ExportKind,
  loaded: LoadedSession,
  options: ExportOptions,
  watching: Watching,
): Promise<Made> {
  try {
    await loadAllTexts(options.language);
    const result = await made(kind, loaded, options, watching);
    return watching.signal.aborted ? failure({ kind: 'cancelled' }) : result;
  } catch {
    return failure({ kind: 'failed' });
  }
}

/** While somebody still chooses: what the report needs is read. Answers how to leave off; where it fails, the making says so. */
export function prepareExports(loaded: LoadedSession, options: Pick<ExportOptions, 'language'>): () => void {
  const leaveOff = import('./drawn').then(async ({ readAhead, forgetReadAhead }) => {
    await readAhead(loaded, options.language);
    return forgetReadAhead;
  });
  // Nobody asked for anything yet: what fails now is told when they do.
  leaveOff.catch(() => {});
  return () => void leaveOff.then((forget) => forget()).catch(() => {});
}

/** What each kind hands over, for asking whether the share sheet takes it. */
export const fileKindsOf: Record<ExportKind, readonly { ending: string; type: string }[]> = {
  report: [{ ending: '.pdf', type: 'application/pdf' }],
  sessionFile: [{ ending: '.json', type: 'application/json' }],
  slides: [
    { ending: '.pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  ],
  pictures: [{ ending: '.zip', type: 'application/zip' }],
  figures: [{ ending: '.csv', type: 'text/csv' }],
  bundle: [{ ending: '.zip', type: 'application/zip' }],
};
