import type { Board } from '#model/boards/board';
import { type FoldedPaper, foldedPaperOf } from './colour';
import { domainColoursOf } from './domainColours';

/** What a domain's part of a fan is drawn with: both sides of the fold, its plain colour, and marks on it. */
export interface FanPaper extends FoldedPaper {
  plain: string;
  on: string;
}

/** In board order; `foldStrength` comes with the fan. */
export const fanPapersOf = (board: Board, surface: 'light' | 'dark', foldStrength: number): FanPaper[] =>
  board.domains.map(({ colour }) => {
    const { full, on } = domainColoursOf(colour, surface);
    return { ...foldedPaperOf(full, foldStrength), plain: full, on };
  });
