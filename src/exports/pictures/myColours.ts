import { coloursSentence } from '#i18n/coloursSentence';
import { commonTextsOf } from '#i18n/texts';
import type { Id } from '#model/record';
import type { Session } from '#model/sessions/session';
import { cardsIn } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { type Language, textIn } from '#model/text';
import { type Drawing, ink } from '../drawing/drawing';
import { drawLegend } from '../drawing/legend';
import { LineBreaker } from '../drawing/lineBreaking';
import { drawPersonalFan } from '../drawing/personalFan';
import type { Picture } from './pictures';

/** One person's own sort and what it was made with: nothing of anybody else, and no name. */
export interface OwnColours {
  session: Pick<Session, 'board' | 'cardSet' | 'perspectives'>;
  sort: Sort;
  language: Language;
  pictures: ReadonlyMap<Id, Uint8Array>;
}

const WIDTH = 1200;
const MARGIN = 60;
const FAN = { left: MARGIN, width: 800, radius: 384 } as const;
const SIDE = { left: 916, width: 224 } as const;
const HEAD = 248;
const COLUMNS = 2;
const GAP = 16;

const cardHeight = (width: number) => (width * 4) / 3;
const LABEL = 40;
const COLUMNS_OF_LEGEND = 3;
const LEGEND_STEP = 48;
const smallWidth = (SIDE.width - GAP * (COLUMNS - 1)) / COLUMNS;
/** Beyond, the column of favourites would be longer than the fan is high. */
const MOST_FAVOURITES = 3;

/** *My colours* as a picture to keep: what it says, the fan, its legend, and the favourites. */
export function myColoursPicture(own: OwnColours): Picture {
  const { session, sort, language } = own;
  const texts = commonTextsOf(language);
  const counts = session.board.domains.map(({ id }) => cardsIn(sort, id).length);
  const names = session.board.domains.map(({ name }) => textIn(name, language));
  const sentence = coloursSentence(counts, names, language);
  const rows = Math.ceil(names.length / COLUMNS_OF_LEGEND);
  const height = HEAD + 496 + rows * LEGEND_STEP + MARGIN;
  return {
    name: texts.turn.colours,
    width: WIDTH,
    height,
    title: `${texts.turn.colours}. ${sentence}`,
    draw(on) {
      on.rectangle(0, 0, WIDTH, height, { fill: ink.paper });
      drawHead(on, own, sentence);
      const place = { x: FAN.left + FAN.width / 2, y: HEAD + 424 };
      drawPersonalFan(on, { ...own, board: session.board, radius: FAN.radius, place });
      const legend = { x: FAN.left, y: HEAD + 510, width: FAN.width, columns: COLUMNS_OF_LEGEND };
      drawLegend(on, { ...legend, board: session.board, counts, language, step: LEGEND_STEP, size: 22 });
      drawFavourites(on, own);
    },
  };
}

/** Which of several perspectives it is, and what the fan says in one sentence. */
function drawHead(on: Drawing, { session, sort, language }: OwnColours, sentence: string): void {
  const breaker = new LineBreaker((text, style) => on.widthOf(text, style), language);
  const perspective = session.perspectives.find(({ id }) => id === sort.perspective);
  const of = session.perspectives.length > 1 && perspective ? [textIn(perspective.label, language)] : [];
  const eyebrow = [commonTextsOf(language).turn.colours, ...of].join(' · ');
  const small = breaker.fitted(eyebrow, WIDTH - 2 * MARGIN, 1, [24], { face: 'strong', colour: ink.quiet });
  on.line(small.lines[0] ?? '', MARGIN, 84, small.style);
  const { lines, style } = breaker.fitted(sentence, WIDTH - 2 * MARGIN, 2, [58, 50, 42, 34, 28], {
    face: 'display',
    tracking: -0.014,
  });
  const size = style.size ?? 58;
  for (const [i, line] of lines.entries()) on.line(line, MARGIN, 104 + size + i * size * 1.1, style);
}

/** The dearest large, the next ones small below it, each with its rank and the name of its drive. */
function drawFavourites(on: Drawing, { session, sort, language, pictures }: OwnColours): void {
  for (const [i, id] of sort.favourites.slice(0, MOST_FAVOURITES).entries()) {
    const card = session.cardSet.cards.find((candidate) => candidate.id === id);
    const width = i === 0 ? SIDE.width : smallWidth;
    const x = SIDE.left + (i === 0 ? 0 : ((i - 1) % COLUMNS) * (smallWidth + GAP));
    const y = HEAD - 4 + (i === 0 ? 0 : cardHeight(SIDE.width) + LABEL + 22);
    const height = cardHeight(width);
    const picture = pictures.get(id);
    if (picture) on.picture(picture, x, y, width, height, width * 0.05);
    else on.rectangle(x, y, width, height, { fill: ink.hair, corner: width * 0.05 });
    const text = `${i + 1}  ${card ? textIn(card.name, language) : id}`;
    const style = { face: 'strong', size: i === 0 ? 22 : 19 } as const;
    const size = Math.max(10, Math.min(style.size, (style.size * width) / on.widthOf(text, style)));
    on.line(text, x, y + height + LABEL - 4, { ...style, size });
  }
}
