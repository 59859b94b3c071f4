import { isAmongPeers } from '#model/groups/peers';
import type { Id } from '#model/record';
import type { Perspective, Session } from '#model/sessions/session';
import { type Language, textIn } from '#model/text';
import { textsOf } from './texts';

interface Named extends Pick<Session, 'board' | 'cardSet'> {
  perspectives: readonly Perspective[];
  groups?: Session['groups'];
}

/** What is said of a perspective's results; where people sorted about each other it is said as colleagues see it. */
export function asSeen(sentence: string, session: Named, perspective: Id, language: Language): string {
  if (!isAmongPeers(session, perspective)) return sentence;
  return textsOf(language).peers.seen(afterColon(sentence, session, language));
}

/** A name keeps its capital. */
function afterColon(sentence: string, { board, cardSet, groups = [] }: Named, language: Language): string {
  const names = [...board.domains, ...cardSet.cards].map(({ name }) => textIn(name, language));
  const isName = [...names, ...groups.map(({ label }) => label)].some(
    (name) => name !== '' && sentence.startsWith(name),
  );
  return isName ? sentence : sentence.charAt(0).toLocaleLowerCase(language) + sentence.slice(1);
}
