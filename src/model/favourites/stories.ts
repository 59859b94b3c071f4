import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';

/**
 * The sorts whose story belongs to a card: a story is about its teller's first favourite. In the texts' own order, so that
 * the place doesn't tell who.
 */
export const storiesOf = (sorts: readonly Sort[], card: Id): Sort[] =>
  sorts
    .filter(({ story, favourites }) => story && favourites[0] === card)
    .toSorted((a, b) => ((a.story ?? '') < (b.story ?? '') ? -1 : 1));
