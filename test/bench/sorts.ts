import { whatDrivesUs } from '#assets/texts/recipes';
import { dealingOrderOf } from '#model/sorts/placing';
import { ASIDE, type Placement, type Sort } from '#model/sorts/sort';
import { aParticipant, aSession, aSort, STAMP } from '../support/builders';

export const { board, cardSet } = whatDrivesUs;
const fields = [...board.domains.map(({ id }) => id), ASIDE];

function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Finished sorts as turns make them: each in its own dealing order, one card in twelve undecided, leanings that differ. */
export function manySorts(count: number): Sort[] {
  const random = seeded(count);
  const homes = new Map(cardSet.cards.map(({ id, home }) => [id, home]));
  return Array.from({ length: count }, (_, i) => {
    const leaning = fields[Math.floor(random() * board.domains.length)] as string;
    const sort = aSort(`p${i}`, {}, { completedAt: STAMP });
    const placements: Record<string, Placement> = {};
    dealingOrderOf(cardSet.cards, sort.id).forEach((card, c) => {
      const roll = random();
      if (roll < 0.08) return;
      const home = roll < 0.5 ? homes.get(card) : roll < 0.75 ? leaning : undefined;
      const domain = home ?? (fields[Math.floor(random() * fields.length)] as string);
      placements[card] = { domain, at: 4000 + c * 5200 };
    });
    return { ...sort, placements };
  });
}

export const recordsOf = (sorts: readonly Sort[]) => ({
  session: aSession(),
  participants: sorts.map(({ participant }) => aParticipant(participant)),
  sorts: [...sorts],
});
