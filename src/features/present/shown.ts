import type { Texts } from '#i18n/nl';
import type { Sight } from '#model/reveal/reveal';
import type { Perspective, Session } from '#model/sessions/session';
import type { RoomView } from '#routes/route';
import type { Results } from '#state/results';
import type { LoadedSession } from '#state/sessionsStore';

/** What every view on the screen starts from. */
export interface ShownProps {
  loaded: LoadedSession;
  sight: Sight;
  perspective: Perspective;
}

/** The views that the screen has, in the order of the room's tabs: a clicker walks through them. */
const shownViews = [
  'spectrum',
  'cards',
  'agreement',
  'favourites',
  'gap',
  'groups',
  'conversation',
] as const satisfies readonly RoomView[];

/** Those of them that a session has anything for. */
export const viewsFor = ({ steps, perspectives, groups }: Session): RoomView[] =>
  shownViews.filter((view) => {
    if (view === 'favourites') return steps.favourites > 0;
    if (view === 'gap') return perspectives.length > 1;
    return view !== 'groups' || groups.length > 0;
  });

/** Why nothing of a group is on the screen; undefined where it is. */
export function absenceOf(results: Results, texts: Texts): string | undefined {
  if (results.kind === 'shown') return undefined;
  if (results.kind === 'nobody')
    return results.group ? texts.room.groupNobody(results.group.label) : texts.present.nobodyDone;
  if (results.kind === 'tooFew') return texts.peers.tooFew(results.least);
  return results.reason === 'small'
    ? texts.room.hidden(results.group.label, results.least)
    : texts.room.hiddenToo(results.group.label);
}

/** How large words can stand there: the fewer, the larger. */
export const lengthOf = (text: string): 'short' | 'long' | 'longest' =>
  text.length <= 44 ? 'short' : text.length <= 90 ? 'long' : 'longest';
