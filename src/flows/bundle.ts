import { failure, success } from '#base/result';
import { bundleOf } from '#exports/bundle';
import { fileNameOf } from '#exports/fileName';
import type { Texts } from '#i18n/nl';
import { textsOf } from '#i18n/texts';
import type { LoadedSession } from '#state/sessionsStore';
import { now } from './clock';
import type { MadeFile } from './madeFiles';
import type { ExportOptions, Made, Watching } from './making';

/** One kind after the other; what nobody's turn has filled yet is left out. */
type MakePart = (watching: Watching) => Promise<Made>;

/** Everything as one ZIP with a word about what is what; the parts come from whoever knows how to make them. */
export async function makeBundle(
  { session }: LoadedSession,
  { language }: ExportOptions,
  parts: readonly MakePart[],
  { onProgress, signal }: Watching,
): Promise<Made> {
  const files: MadeFile[] = [];
  for (const [i, make] of parts.entries()) {
    const made = await make({ signal, onProgress: (share) => onProgress((i + share) / parts.length) });
    if (made.ok) files.push(...made.value);
    else if (made.error.kind !== 'nobody') return made;
    if (signal.aborted) return failure({ kind: 'cancelled' });
    onProgress((i + 1) / parts.length);
  }
  const at = now();
  files.push(readMeOf(session.title, files, textsOf(language).exports));
  return success([
    { name: fileNameOf(session.title, '.zip', at), type: 'application/zip', content: bundleOf(files, at) },
  ]);
}

/** What is what, as plain text: old Windows editors show it on one line without \r, and in another alphabet without the mark. */
const readMeOf = (title: string, files: readonly MadeFile[], texts: Texts['exports']): MadeFile => ({
  name: texts.readMeName,
  type: 'text/plain',
  content: `\uFEFF${[
    title,
    '',
    texts.readMe.holds,
    ...files.map(({ name }) => `- ${name}`),
    '',
    texts.readMe.open,
    texts.readMe.names,
    '',
  ].join('\r\n')}`,
});
