import { success } from '#base/result';
import { fileNameOf } from '#exports/fileName';
import type { LoadedSession } from '#state/sessionsStore';
import { drawn } from './drawn';
import type { ExportOptions, Made, Watching } from './making';

/** The session as a report to read and to print. */
export async function makeReport(
  loaded: LoadedSession,
  options: ExportOptions,
  watching: Watching,
): Promise<Made> {
  const made = await drawn('report', loaded, options, watching);
  if (!made.ok) return made;
  const { bytes, now } = made.value;
  const name = fileNameOf(loaded.session.title, '.pdf', now);
  return success([{ name, type: 'application/pdf', content: bytes }]);
}

/** The group's fan, bar and cards and everyone's own fan, as SVG and PNG in one ZIP. */
export async function makePictures(
  loaded: LoadedSession,
  options: ExportOptions,
  watching: Watching,
): Promise<Made> {
  const made = await drawn('pictures', loaded, options, watching);
  if (!made.ok) return made;
  const { bytes, now } = made.value;
  const name = fileNameOf(loaded.session.title, '-pictures.zip', now);
  return success([{ name, type: 'application/zip', content: bytes }]);
}
