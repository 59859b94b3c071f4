import type { Id } from '#model/record';
import { isPlaced } from '#model/sorts/placing';
import { groupOwnReadingOf, ownReadingOf } from '#model/spectrum/ownReading';
import type { Evidence } from './evidence';
import type { Found } from './prompt';

/** One person's colours are no group's. */
const FEWEST_PEOPLE = 2;
/** Rounding, no difference. */
const NOTHING = 1e-9;

/** The cards that show a domain: those most people put there, then those at home there, then those most people chose. */
export function picturesOf({ rows, board, cardSet }: Evidence, domain: number): Id[] {
  const homeByCard = new Map(cardSet.cards.map(({ id, home }) => [id, home]));
  const id = board.domains[domain]?.id;
  const isHome = (card: Id) => Number(homeByCard.get(card) === id);
  return rows
    .toSorted(
      (a, b) =>
        (b.counts[domain] ?? 0) - (a.counts[domain] ?? 0) ||
        isHome(b.card) - isHome(a.card) ||
        b.placed - a.placed,
    )
    .map(({ card }) => card);
}

const idOf = ({ board }: Evidence, domain: number): Id => board.domains[domain]?.id ?? '';

/** Domains in which nobody put a card. */
export function unusedColours(evidence: Evidence): Found[] {
  const { mean, spectra } = evidence;
  if (!mean || spectra.length < FEWEST_PEOPLE) return [];
  return [...mean.keys()]
    .filter((domain) => (mean[domain] as number) < NOTHING)
    .map((domain) => ({
      subject: idOf(evidence, domain),
      pictures: picturesOf(evidence, domain),
      // Less than a card that lies in three of five fields: with few people some colour is soon unused.
      strength: 0.65,
      finding: { kind: 'unused', domain, mean },
    }));
}

/** Nearer than a percentage point, two colours can show the same figure. */
const ABOUT_SAME = 0.01;

/** The one colour that is smaller than all others, and at most half an equal part. */
export function smallestColour(evidence: Evidence): Found[] {
  const { mean, spectra } = evidence;
  if (!mean || spectra.length < FEWEST_PEOPLE) return [];
  const [least = 0, next = 0] = mean.toSorted((a, b) => a - b);
  const part = least * mean.length;
  if (least < NOTHING || part > 0.5 || next - least < ABOUT_SAME) return [];
  const domain = mean.indexOf(least);
  return [
    {
      subject: idOf(evidence, domain),
      pictures: picturesOf(evidence, domain),
      strength: 0.8 * (1 - part),
      finding: { kind: 'smallest', domain, mean },
    },
  ];
}

/** A fifth more or less than of all cards: two cards of ten. */
const FAR = 0.2;

/** The share of the cards with a home on this board that somebody placed, 0–1. */
function overallRateOf({ sorts, cardSet, board }: Evidence): number {
  const domains = new Set(board.domains.map(({ id }) => id));
  const homed = cardSet.cards.filter(({ home }) => home !== undefined && domains.has(home));
  const choosers = sorts.filter((sort) => Object.keys(sort.placements).some((card) => isPlaced(sort, card)));
  const placed = choosers.map((sort) => homed.filter(({ id }) => isPlaced(sort, id)).length);
  return placed.reduce((sum, count) => sum + count, 0) / (placed.length * homed.length);
}

/** The domain whose own cards were chosen far more, or far less often than the deck as a whole. */
export function ownReadingFarFromDeck(evidence: Evidence): Found[] {
  const { sorts, cardSet, board, spectra } = evidence;
  const readings = sorts
    .map((sort) => ownReadingOf(sort, cardSet, board))
    .filter((reading) => reading !== undefined);
  const rates = groupOwnReadingOf(readings);
  if (!rates || spectra.length < FEWEST_PEOPLE) return [];
  const homes = new Set(cardSet.cards.map(({ home }) => home));
  const overall = overallRateOf(evidence);
  const distances = rates.map((rate, d) => (homes.has(idOf(evidence, d)) ? Math.abs(rate - overall) : 0));
  const distance = Math.max(...distances);
  if (distance < FAR) return [];
  const domain = distances.indexOf(distance);
  const isHome = (card: Id) => cardSet.cards.find(({ id }) => id === card)?.home === idOf(evidence, domain);
  return [
    {
      subject: idOf(evidence, domain),
      pictures: picturesOf(evidence, domain).filter(isHome),
      strength: distance,
      finding: { kind: 'ownReading', domain, rates, overall },
    },
  ];
}
