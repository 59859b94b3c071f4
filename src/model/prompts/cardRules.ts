import { cardAgreementOf } from '#model/agreement/cardAgreement';
import { bordaOf } from '#model/favourites/borda';
import { isEnough, isSplitRow } from '#model/placements/cardsFinding';
import type { PlacementRow } from '#model/placements/placementMatrix';
import type { Evidence } from './evidence';
import type { CardFigure, Found } from './prompt';

const figureOf = ({ counts, aside }: PlacementRow, people: number): CardFigure => ({ counts, aside, people });

const disagreementOf = (row: PlacementRow) => 1 - (cardAgreementOf(row.counts) ?? 1);

/** Cards that at least two thirds placed (and two people), and read in different ways. */
export function splitCards({ rows, sorts }: Evidence): Found[] {
  return rows
    .filter((row) => isEnough(row, sorts.length) && isSplitRow(row))
    .map((row) => ({
      subject: row.card,
      pictures: [row.card],
      strength: disagreementOf(row) * (row.placed / sorts.length),
      finding: { kind: 'split', ...figureOf(row, sorts.length) },
    }));
}

/** With fewer, everybody agreeing is no more than chance. */
const FEWEST_TO_AGREE = 3;
/** One in seven may differ, else in a large group no card would ever be shared. */
const SHARED = 0.85;

/** Cards that at least two thirds placed (and three people), nearly all of them in one domain. */
export function sharedCards({ rows, sorts }: Evidence): Found[] {
  return rows
    .filter((row) => row.placed >= FEWEST_TO_AGREE && isEnough(row, sorts.length))
    .filter((row) => Math.max(...row.counts) >= SHARED * row.placed)
    .map((row) => {
      const most = Math.max(...row.counts);
      return {
        subject: row.card,
        pictures: [row.card],
        strength: 0.6 * (most / sorts.length),
        finding: { kind: 'shared', domain: row.counts.indexOf(most), ...figureOf(row, sorts.length) },
      };
    });
}

/** Cards that several people chose as a favourite (two, and one in five), and that lie in different domains. */
export function splitFavourites({ rows, sorts, favourites }: Evidence): Found[] {
  const rowByCard = new Map(rows.map((row) => [row.card, row]));
  return bordaOf(sorts, favourites).flatMap(({ card, people: choosers }) => {
    const row = rowByCard.get(card);
    if (!row || choosers < Math.max(2, sorts.length / 5) || !isSplitRow(row)) return [];
    return {
      subject: card,
      pictures: [card],
      // Dearer than a card that merely splits: of two prompts about one card this one stays.
      strength: 1.1 * disagreementOf(row),
      finding: { kind: 'favourite', choosers, ...figureOf(row, sorts.length) },
    };
  });
}
