import { mixed } from '#charts/colour';
import { cardsSentence } from '#i18n/findingSentence';
import { cardsFindingOf, orderedRows } from '#model/placements/cardsFinding';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import {
  addLegend,
  addPicture,
  cardName,
  coloursOf,
  type DeckContext,
  glyphOf,
  markedNamesOf,
  newSlide,
  type Scene,
} from './deckContext';
import { addText, addTitle, BODY_TOP, FACE, fittingSize, hexOf, look, page, plain, type Slide } from './look';
import { seenIn } from './scene';

const rowsOf = ({ session }: DeckContext, { sorts }: Scene) =>
  placementMatrixOf(sorts, session.board, session.cardSet).cards;

const sentenceOf = (context: DeckContext, scene: Scene) =>
  seenIn(
    context,
    scene,
    cardsSentence(
      cardsFindingOf(rowsOf(context, scene), scene.sorts.length),
      (id: Id) => cardName(context, id),
      context.language,
    ) ?? context.texts.summary.matrix,
  );

/** How many must have placed a card before it says something about agreement; as in `cardsFinding.ts`. */
const enoughOf = (sorts: number) => Math.max(2, Math.ceil((2 / 3) * sorts - 1e-9));

/** The most shared and the most contested pictures, at most three of each and none twice. */
function halvesOf(rows: readonly PlacementRow[], sorts: number) {
  const counted = rows.filter(({ placed }) => placed >= enoughOf(sorts));
  const size = Math.min(3, Math.floor(counted.length / 2));
  return {
    shared: orderedRows(counted, 'agreed', sorts).slice(0, size),
    contested: orderedRows(counted, 'contested', sorts).slice(0, size),
  };
}

/** Where people agree and what splits them; needs two people and two pictures that most of them placed. */
export async function addSharedAndContested(context: DeckContext, scene: Scene): Promise<void> {
  const { deck } = context;
  const { shared, contested } = halvesOf(rowsOf(context, scene), scene.sorts.length);
  if (scene.sorts.length < 2 || shared.length === 0) return;
  const slide = newSlide(context, scene);
  const sentence = sentenceOf(context, scene);
  addTitle(slide, sentence);
  const width = 5.5;
  await addHalf(context, slide, {
    title: deck.shared,
    rows: shared,
    x: page.margin,
    width,
    people: scene.sorts.length,
  });
  await addHalf(context, slide, {
    title: deck.contested,
    rows: contested,
    x: page.width - page.margin - width,
    width,
    people: scene.sorts.length,
  });
  addLegend(context, slide, { x: page.margin, y: 6.42, w: 11.6, h: 0.25 }, true);
  addText(slide, deck.sharedHelp(enoughOf(scene.sorts.length)), {
    x: page.margin,
    y: 6.68,
    w: 10.6,
    h: 0.25,
    fontSize: 12,
    color: look.quiet,
  });
  const names = (rows: readonly PlacementRow[]) => rows.map(({ card }) => cardName(context, card)).join(', ');
  slide.addNotes(
    plain(
      `${deck.notesAsk} ${sentence} ${deck.shared}: ${names(shared)}. ${deck.contested}: ${names(contested)}.`,
    ),
  );
}

interface Half {
  title: string;
  rows: readonly PlacementRow[];
  x: number;
  width: number;
  people: number;
}

async function addHalf(
  context: DeckContext,
  slide: Slide,
  { title, rows, x, width, people }: Half,
): Promise<void> {
  addText(slide, title, { x, y: BODY_TOP - 0.1, w: width, h: 0.35, fontSize: 18, bold: true });
  const step = width / 3;
  const picture = 1.38;
  for (const [i, { card }] of rows.entries()) {
    const left = x + i * step + (step - picture) / 2;
    await addPicture(context, slide, card, { x: left, y: BODY_TOP + 0.34, w: picture });
    const name = cardName(context, card);
    addText(slide, name, {
      x: x + i * step,
      y: BODY_TOP + 2.24,
      w: step,
      h: 0.4,
      align: 'center',
      bold: true,
      fontSize: fittingSize(name, { w: step * 0.84, h: 0.24 }, [14, 12, 10, 8]),
    });
  }
  const { domains } = context.session.board;
  const series = [
    ...domains.map((_, d) => ({
      name: markedNamesOf(context)[d] ?? '',
      values: rows.map(({ counts }) => counts[d] ?? 0),
    })),
    { name: context.deck.aside, values: rows.map(({ aside }) => aside) },
  ];
  slide.addChart(
    'bar',
    series.map((own) => ({ ...own, labels: rows.map(({ card }) => plain(cardName(context, card))) })),
    {
      x,
      y: BODY_TOP + 2.66,
      w: (width * rows.length) / 3,
      h: 1.8,
      layout: { x: 0, y: 0.01, w: 1, h: 0.98 },
      barDir: 'col',
      barGrouping: 'stacked',
      barGapWidthPct: 90,
      chartColors: [...coloursOf(context).map(({ full }) => hexOf(full)), look.edge],
      catAxisHidden: true,
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisMaxVal: people,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      // Nobody is not worth a label.
      dataLabelFormatCode: '0;;;',
      dataLabelFontSize: 11,
      dataLabelFontFace: FACE,
      dataLabelColor: look.ink,
      altText: plain(rows.map((row) => describeRow(context, row)).join(' ')),
      objectName: title,
    },
  );
}

const describeRow = (context: DeckContext, { card, counts, aside }: PlacementRow): string => {
  const parts = markedNamesOf(context).map((name, d) => `${name.slice(2)} ${counts[d] ?? 0}`);
  return `${cardName(context, card)}: ${[...parts, `${context.deck.aside} ${aside}`].join(', ')}.`;
};

const PER_COLUMN = 12;

/** Every picture with its counts, as tables of the program's own: two a slide. */
export function addPlacements(context: DeckContext, scene: Scene): void {
  const rows = orderedRows(rowsOf(context, scene), 'agreed', scene.sorts.length);
  const parts = Math.ceil(rows.length / (2 * PER_COLUMN));
  for (let part = 0; part < parts; part++) {
    const slide = newSlide(context, scene);
    const title = context.texts.summary.matrix;
    addTitle(slide, parts > 1 ? context.deck.cardsPart(title, part + 1, parts) : title);
    const shown = rows.slice(part * 2 * PER_COLUMN, (part + 1) * 2 * PER_COLUMN);
    addTable(context, slide, shown.slice(0, PER_COLUMN), page.margin, scene.sorts.length);
    if (shown.length > PER_COLUMN)
      addTable(context, slide, shown.slice(PER_COLUMN), page.width / 2 + 0.2, scene.sorts.length);
    addLegend(context, slide, { x: page.margin, y: 6.42, w: 11.6, h: 0.25 }, true);
    addText(slide, context.deck.cardsHelp, {
      x: page.margin,
      y: 6.68,
      w: 10.6,
      h: 0.25,
      fontSize: 12,
      color: look.quiet,
    });
    slide.addNotes(plain(`${context.deck.cardsHelp} ${sentenceOf(context, scene)}`));
  }
}

function addTable(
  context: DeckContext,
  slide: Slide,
  rows: readonly PlacementRow[],
  x: number,
  people: number,
): void {
  const { domains } = context.session.board;
  const width = page.width / 2 - page.margin - 0.2;
  const cell = Math.min(0.58, 3.7 / (domains.length + 1));
  const line = { type: 'solid' as const, pt: 0.75, color: look.edge };
  const none = { type: 'none' as const };
  const border: [typeof none, typeof none, typeof line, typeof none] = [none, none, line, none];
  const base = {
    fontSize: 12,
    color: look.ink,
    border,
    margin: [0, 0.04, 0, 0.04] as [number, number, number, number],
  };
  const numbers = { ...base, align: 'center' as const, valign: 'middle' as const };
  const head = [...domains.map((_, d) => glyphOf(d)), '□'];
  slide.addTable(
    [
      [{ text: '', options: base }, ...head.map((text) => ({ text, options: { ...numbers, bold: true } }))],
      ...rows.map((row) => [
        {
          text: plain(cardName(context, row.card)),
          options: {
            ...base,
            valign: 'middle' as const,
            fontSize: fittingSize(
              cardName(context, row.card),
              { w: width - cell * (domains.length + 1), h: 0.25 },
              [12, 11, 10, 9, 7],
            ),
          },
        },
        ...[...row.counts, row.aside].map((count, d) => ({
          text: count === 0 ? '' : String(count),
          options: { ...numbers, ...fillOf(context, d, count / Math.max(1, people)) },
        })),
      ]),
    ],
    {
      x,
      y: BODY_TOP - 0.2,
      w: width,
      colW: [width - cell * (domains.length + 1), ...head.map(() => cell)],
      rowH: [0.3, ...rows.map(() => 0.33)],
      objectName: context.texts.summary.matrix,
    },
  );
}

/** The more people, the more colour; never so much that ink can't be read on it. */
function fillOf(context: DeckContext, d: number, share: number) {
  const colour = context.session.board.domains[d]?.colour;
  if (!colour || share === 0) return {};
  return { fill: { color: hexOf(mixed(`#${look.paper}`, colour, 0.12 + 0.38 * share)) } };
}
