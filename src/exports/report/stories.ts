import { bordaOf } from '#model/favourites/borda';
import { storiesOf } from '#model/favourites/stories';
import type { Id } from '#model/record';
import { ink } from '../drawing/drawing';
import { stepOf } from '../drawing/lineBreaking';
import { beginPage, type Chapter, cardNameOf, drawCard, drawHeading, labelIn, type Section } from './chapter';
import { INNER, MARGIN } from './sheet';

const GUTTER = 90;
const COLUMN = (INNER - GUTTER) / 2;
const PICTURE = 78;
const INDENT = PICTURE + 26;
const STYLE = { size: 23, leading: 1.36 } as const;
const LOWEST = 1112;
const GAP = 30;

interface Story {
  card: Id;
  lines: string[];
  name: string | undefined;
  height: number;
}

/** What people wrote with their first favourite, under the dearest images first; with names only where they were asked for. */
export function drawStories(chapter: Chapter, section: Section): void {
  const { sheet, texts } = chapter;
  const stories = storiesIn(chapter, section);
  if (stories.length === 0) return;
  const title = labelIn(chapter, section, texts.stories);
  const first = { title, sentence: texts.storiesLead(stories.length), bookmark: title as string | undefined };
  let left = stories;
  for (
    let page = first;
    left.length > 0;
    page = { title, sentence: texts.storiesMore, bookmark: undefined }
  ) {
    beginPage(chapter, page.bookmark);
    sheet.group('Sect', () => {
      const top = drawHeading(chapter, page.title, page.sentence) + 34;
      const height = left.reduce((sum, story) => sum + story.height + GAP, 0);
      // What fits on one page stands in two even columns.
      const foot = height / 2 < LOWEST - top ? top + height / 2 : LOWEST;
      left = drawColumn(chapter, left, { x: MARGIN, top, foot });
      left = drawColumn(chapter, left, { x: MARGIN + COLUMN + GUTTER, top, foot: LOWEST });
    });
  }
}

function storiesIn(chapter: Chapter, { sorts }: Section): Story[] {
  const { sheet, records, withNames } = chapter;
  const nameById = new Map(records.participants.map(({ id, name }) => [id, name]));
  return bordaOf(sorts, records.session.steps.favourites).flatMap(({ card }) =>
    storiesOf(sorts, card).map(({ story = '', participant, about }) => {
      const lines = sheet.linesOf(story.trim(), COLUMN - INDENT, STYLE);
      const name = withNames && about === undefined ? nameById.get(participant) : undefined;
      const text = 28 + lines.length * stepOf(STYLE) + (name ? 30 : 0);
      return { card, lines, name, height: Math.max((PICTURE * 4) / 3, text) };
    }),
  );
}

/** As many as fit below each other (a story is never longer than a column); answers the rest. */
function drawColumn(
  chapter: Chapter,
  stories: readonly Story[],
  { x, top, foot }: { x: number; top: number; foot: number },
): Story[] {
  let y = top;
  let drawn = 0;
  for (const story of stories) {
    if (drawn > 0 && y + story.height > foot) break;
    drawStory(chapter, story, x, y);
    y += story.height + GAP;
    drawn++;
  }
  return stories.slice(drawn);
}

function drawStory(chapter: Chapter, { card, lines, name }: Story, x: number, y: number): void {
  const { sheet } = chapter;
  drawCard(chapter, card, { x, y, width: PICTURE });
  sheet.tagged('P', () => {
    const { lines: title, style } = sheet.fitted(cardNameOf(chapter, card), COLUMN - INDENT, 1, [20], {
      face: 'strong',
      colour: ink.quiet,
    });
    sheet.lines(title, x + INDENT, y + 18, style);
  });
  let next = y + 50;
  sheet.tagged('BlockQuote', () => {
    next = sheet.lines(lines, x + INDENT, next, STYLE);
  });
  if (name)
    sheet.tagged('P', () => {
      const { lines: who, style } = sheet.fitted(name, COLUMN - INDENT, 1, [20], { face: 'strong' });
      sheet.lines(who, x + INDENT, next, style);
    });
}
