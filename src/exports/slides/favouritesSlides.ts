import { formatList } from '#i18n/formats';
import { type BordaScore, bordaOf } from '#model/favourites/borda';
import type { Sort } from '#model/sorts/sort';
import { addPicture, cardName, type DeckContext, newSlide, type Scene } from './deckContext';
import {
  addText,
  addTitle,
  BODY_BOTTOM,
  BODY_TOP,
  fittingSize,
  linesOf,
  look,
  page,
  plain,
  type Slide,
} from './look';
import { seenIn } from './scene';

const SHOWN = 5;

function titleOf(context: DeckContext, scores: readonly BordaScore[], people: number): string {
  const first = scores.filter(({ rank }) => rank === 1).map(({ card }) => cardName(context, card));
  if (people === 1) return context.deck.favouritesOne;
  return first.length === 1
    ? context.deck.favouritesTitle(first[0] as string)
    : context.deck.favouritesTied(formatList(first, context.language));
}

/** The dearest pictures in a row, with rank and points. */
export async function addFavourites(context: DeckContext, scene: Scene): Promise<void> {
  const { session, deck } = context;
  const scores = bordaOf(scene.sorts, session.steps.favourites);
  if (scores.length === 0) return;
  const slide = newSlide(context, scene);
  const people = scene.sorts.filter(({ favourites }) => favourites.length > 0).length;
  const title = seenIn(context, scene, titleOf(context, scores, people));
  addTitle(slide, title);
  const shown = scores.slice(0, SHOWN);
  const width = 2.02;
  const step = (page.width - 2 * page.margin - width) / (SHOWN - 1);
  for (const [i, score] of shown.entries()) {
    const x = page.margin + i * step;
    const name = cardName(context, score.card);
    await addPicture(context, slide, score.card, { x, y: BODY_TOP, w: width });
    addText(slide, `${score.rank}  ${name}`, {
      x,
      y: BODY_TOP + 2.85,
      w: width,
      h: 0.55,
      bold: true,
      // On one line, bold and perhaps in a wider face.
      fontSize: fittingSize(`${score.rank}  ${name}`, { w: width * 0.84, h: 0.31 }, [18, 16, 14, 12, 10]),
    });
    addText(slide, `${deck.points(score.points)}\n${deck.chosenBy(score.people)}`, {
      x,
      y: BODY_TOP + 3.42,
      w: width,
      h: 0.6,
      fontSize: 12,
      color: look.quiet,
    });
  }
  const tied = scores.slice(SHOWN).filter(({ points }) => points === shown.at(-1)?.points).length;
  const help = [
    deck.favouritesHelp(session.steps.favourites),
    ...(tied > 0 ? [deck.favouritesMore(tied)] : []),
  ];
  addText(slide, help.join(' '), {
    x: page.margin,
    y: 6.5,
    w: 10.6,
    h: 0.3,
    fontSize: 12,
    color: look.quiet,
  });
  const listed = shown.map(
    ({ rank, card, points }) => `${rank} ${cardName(context, card)}, ${deck.points(points)}`,
  );
  slide.addNotes(plain(`${title}. ${listed.join('; ')}. ${help.join(' ')}`));
}

interface Story {
  sort: Sort;
  height: number;
}

const PICTURE = 0.78;
const COLUMN = 5.55;
const TEXT_WIDTH = COLUMN - PICTURE - 0.25;
const TOP = BODY_TOP - 0.4;
const SIZE = 16;
const GAP = 0.3;
/** More slides than this nobody shows; the report holds every story. */
const MOST_SLIDES = 5;

/** Under the dearest pictures first; within one picture in the text's own order, so that the place doesn't tell who wrote it. */
function storiesOf(context: DeckContext, { sorts }: Scene): Story[] {
  const rankByCard = new Map(
    bordaOf(sorts, context.session.steps.favourites).map(({ card }, i) => [card, i]),
  );
  const rankOf = ({ favourites }: Sort) => rankByCard.get(favourites[0] ?? '') ?? rankByCard.size;
  return sorts
    .filter(({ story, favourites }) => story?.trim() && favourites.length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || ((a.story ?? '') < (b.story ?? '') ? -1 : 1))
    .map((sort) => {
      const lines = linesOf(plain(sort.story ?? ''), SIZE, TEXT_WIDTH) + (nameIn(context, sort) ? 1 : 0);
      return { sort, height: Math.max((PICTURE * 4) / 3, 0.34 + (lines * SIZE * 1.25) / 72) };
    });
}

/** As many stories a column as fit whole; two columns a slide. */
function columnsOf(stories: readonly Story[]): Story[][] {
  const columns: Story[][] = [];
  let left = 0;
  for (const story of stories) {
    if (story.height > left) {
      columns.push([]);
      left = BODY_BOTTOM - TOP - 0.3;
    }
    columns.at(-1)?.push(story);
    left -= story.height + GAP;
  }
  return columns;
}

/** What people wrote with their first favourite; with a name only where names were asked for. */
export async function addStories(context: DeckContext, scene: Scene): Promise<void> {
  const { deck } = context;
  const columns = columnsOf(storiesOf(context, scene));
  const count = Math.min(MOST_SLIDES, Math.ceil(columns.length / 2));
  const rest = columns.slice(2 * MOST_SLIDES).flat().length;
  for (let i = 0; i < count; i++) {
    const slide = newSlide(context, scene);
    addTitle(slide, count > 1 ? deck.cardsPart(deck.stories, i + 1, count) : deck.stories);
    for (const [side, stories] of columns.slice(2 * i, 2 * i + 2).entries()) {
      const x = side === 0 ? page.margin : page.width - page.margin - COLUMN;
      let y = TOP;
      for (const story of stories) {
        await addStory(context, slide, story, { x, y });
        y += story.height + GAP;
      }
    }
    if (i === count - 1 && rest > 0)
      addText(slide, deck.storiesMore(rest), {
        x: page.margin,
        y: 6.66,
        w: 10,
        h: 0.3,
        fontSize: 12,
        color: look.quiet,
      });
    slide.addNotes(plain(deck.notesAsk));
  }
}

/** Whose story it is, where names were asked for; never where it is about a colleague. */
const nameIn = ({ hasNames, participants }: DeckContext, sort: Sort): string | undefined =>
  hasNames && sort.about === undefined
    ? participants.find(({ id }) => id === sort.participant)?.name
    : undefined;

async function addStory(
  context: DeckContext,
  slide: Slide,
  { sort, height }: Story,
  at: { x: number; y: number },
): Promise<void> {
  const card = sort.favourites[0] ?? '';
  await addPicture(context, slide, card, { ...at, w: PICTURE });
  const name = nameIn(context, sort);
  const parts = [
    { text: cardName(context, card), options: { fontSize: 12, color: look.quiet, breakLine: true } },
    { text: sort.story ?? '', options: { fontSize: SIZE, color: look.ink, breakLine: true } },
    ...(name ? [{ text: name, options: { fontSize: 12, bold: true, color: look.ink } }] : []),
  ];
  slide.addText(
    parts.map(({ text, options }) => ({ text: plain(text), options })),
    { x: at.x + PICTURE + 0.25, y: at.y, w: TEXT_WIDTH, h: height, align: 'left', valign: 'top', margin: 0 },
  );
}
