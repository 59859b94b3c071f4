import { failure, type Result, success } from '#base/result';
import type { Id } from '#model/record';
import { figuresOnly } from '#model/sessions/figuresOnly';
import { dropSession, loadedOf, putSession, recordsOf, sessionInMemory } from '#state/sessionsStore';
import { setTrouble } from '#state/storageStore';
import { replaceSession } from '#storage/removeRecords';
import { newId, now } from './clock';
import { connection } from './connection';
import { forgetReveal } from './reveal';
import { tellTabs } from './tabs';
import { forgetWhenAlone } from './windows';

/** Reduces a session to its figures, for good; answers the id under which they go on, or that nothing has changed. */
export async function keepFigures(session: Id): Promise<Result<Id, 'failed'>> {
  const loaded = sessionInMemory(session);
  if (!loaded) return failure('failed');
  const figures = figuresOnly(recordsOf(loaded), newId, now());
  const database = connection();
  const replaced = database && (await replaceSession(database, session, figures));
  if (replaced && !replaced.ok) {
    setTrouble(replaced.error.kind);
    return failure('failed');
  }
  putSession(loadedOf(figures));
  dropSession(session);
  await forgetReveal(session);
  tellTabs({ kind: 'sessionChanged', session });
  await forgetWhenAlone();
  return success(figures.session.id);
}
