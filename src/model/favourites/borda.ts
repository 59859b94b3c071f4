import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';

export interface BordaScore {
  card: Id;
  /** Σ (max − rank + 1) over the people who chose it. */
  points: number;
  people: number;
  /** 1 = most points; equal points share a rank, and the next one counts them all (1, 1, 3). */
  rank: number;
}

/**
 * What people chose as favourites: a first place gives `max` points (whole, 1 or more), each next one fewer; cards nobody
 * chose are left out, and equal points stand in the order of the cards' ids. Source: method.md, *Favourites* (Borda 1781).
 */
export function bordaOf(sorts: readonly Sort[], max: number): BordaScore[] {
  const scoreByCard = new Map<Id, { card: Id; points: number; people: number }>();
  for (const { favourites } of sorts) {
    for (const [place, card] of favourites.slice(0, max).entries()) {
      const score = scoreByCard.get(card) ?? { card, points: 0, people: 0 };
      scoreByCard.set(card, { card, points: score.points + max - place, people: score.people + 1 });
    }
  }
  const scores = [...scoreByCard.values()].sort((a, b) => b.points - a.points || (a.card < b.card ? -1 : 1));
  return scores.map((score) => ({
    ...score,
    rank: 1 + scores.findIndex(({ points }) => points === score.points),
  }));
}
