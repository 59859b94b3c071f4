import { success } from '#base/result';
import { fileNameOf } from '#exports/fileName';
import type { Session } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import type { Language } from '#model/text';
import { drawnColours } from './drawn';
import type { Made, Watching } from './making';

/** One person's *My colours* as a picture under a name of its own; never a participant's name, which a shared tablet would show. */
export async function makeColoursPicture(
  session: Session,
  sort: Sort,
  { language, fileName }: { language: Language; fileName: string },
  watching: Watching,
): Promise<Made> {
  const made = await drawnColours(session, sort, language, watching);
  if (!made.ok) return made;
  const { bytes, now } = made.value;
  return success([{ name: fileNameOf(fileName, '.png', now), type: 'image/png', content: bytes }]);
}
