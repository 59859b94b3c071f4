import { favouritesSentence } from '#i18n/favouritesSentence';
import { formatNumber } from '#i18n/formats';
import { type BordaScore, bordaOf } from '#model/favourites/borda';
import { favouritesFindingOf } from '#model/favourites/favouritesFinding';
import { ink } from '../drawing/drawing';
import {
  beginPage,
  type Chapter,
  cardNameOf,
  drawCard,
  drawHeading,
  drawNote,
  labelIn,
  type Section,
  seenIn,
} from './chapter';
import { INNER, MARGIN } from './sheet';

const COLUMNS = 6;
const SHOWN = 12;
const PICTURE = 186;
const ROW = 392;

/** The images people chose, the dearest first. */
export function drawFavourites(chapter: Chapter, section: Section): void {
  const { sheet, texts, words, records, language } = chapter;
  const most = records.session.steps.favourites;
  const scores = most > 0 ? bordaOf(section.sorts, most) : [];
  if (scores.length === 0) return;
  const title = labelIn(chapter, section, words.favourites.title);
  beginPage(chapter, title);
  sheet.group('Sect', () => {
    const finding = favouritesFindingOf(section.sorts, most);
    const said = favouritesSentence(finding, (id) => cardNameOf(chapter, id), language);
    const sentence = seenIn(chapter, section, said);
    const top = drawHeading(chapter, title, sentence) + 34;
    const shown = scores.slice(0, SHOWN);
    const pitch = (INNER - PICTURE) / (COLUMNS - 1);
    for (const [i, score] of shown.entries())
      drawFavourite(chapter, score, {
        x: MARGIN + (i % COLUMNS) * pitch,
        y: top + Math.floor(i / COLUMNS) * ROW,
      });
    const others = scores
      .slice(SHOWN)
      .map(({ card, points }) => `${cardNameOf(chapter, card)} ${formatNumber(points, language)}`);
    const help = words.favourites.help(most);
    const also = others.length > 0 ? ` ${texts.alsoChosen(others.join(', '))}` : '';
    drawNote(chapter, `${help}${also}`, 1082, 2);
  });
}

function drawFavourite(chapter: Chapter, score: BordaScore, { x, y }: { x: number; y: number }): void {
  const { sheet, words } = chapter;
  drawCard(chapter, score.card, { x, y, width: PICTURE });
  const below = y + (PICTURE * 4) / 3;
  sheet.tagged('P', () => {
    const name = `${score.rank}  ${cardNameOf(chapter, score.card)}`;
    const { lines, style } = sheet.fitted(name, PICTURE + 60, 1, [23, 20, 17, 14], { face: 'strong' });
    sheet.lines(lines, x, below + 36, style);
    const said = words.favourites.score(score.points, score.people);
    const { lines: scored, style: small } = sheet.fitted(said, PICTURE + 60, 1, [19, 17, 15], {
      colour: ink.quiet,
    });
    sheet.lines(scored, x, below + 66, small);
  });
}
