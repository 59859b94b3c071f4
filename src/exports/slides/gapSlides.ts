import { formatNumber } from '#i18n/formats';
import { gapSentence } from '#i18n/gapSentence';
import { gapOf, movesOf } from '#model/gap/gap';
import { gapFindingOf, gapPointsOf } from '#model/gap/gapFinding';
import { isGapEnoughForAll } from '#model/gap/gapGroups';
import { pairsOf } from '#model/gap/pairs';
import { textIn } from '#model/text';
import { type DeckContext, domainNamesOf, markedNamesOf, newSlide, type Scene } from './deckContext';
import { addText, addTitle, BODY_TOP, FACE, look, page, plain, type Slide } from './look';

type Ends = readonly [Scene, Scene];

/** Every two perspectives side by side, for those who sorted both. */
export function addGaps(context: DeckContext, scenes: readonly Scene[]): void {
  for (const [i, a] of scenes.entries()) for (const b of scenes.slice(i + 1)) addGap(context, [a, b]);
}

function addGap(context: DeckContext, [a, b]: Ends): void {
  const { board } = context.session;
  const sorts = [...a.sorts, ...b.sorts];
  const [from, to] = [a.perspective, b.perspective];
  if (!isGapEnoughForAll(context.session, sorts, from.id, to.id)) return;
  const gap = gapOf(sorts, board, from.id, to.id);
  if (!gap) return;
  const moved = movesOf(sorts, board, from.id, to.id).reduce((sum, { count }) => sum + count, 0);
  const finished = pairsOf(sorts, from.id, to.id).length;
  const sentence = gapSentence(
    gapFindingOf(gap, finished, moved),
    [from, to],
    domainNamesOf(context),
    context.language,
  );
  const slide = newSlide(context);
  const labels = [from, to].map(({ label }) => textIn(label, context.language));
  addTitle(slide, sentence);
  const points = gapPointsOf(gap);
  addBars(context, slide, labels, [points.from, points.to], sentence);
  addPoints(context, slide, points.points);
  const { gap: texts } = context.texts;
  const help = [
    `${texts.total(points.total)}: ${texts.totalHelp(points.total)}`,
    [from, to].some(({ about }) => about === 'peer')
      ? context.texts.peers.withBoth(gap.participants)
      : texts.peopleWithBoth(gap.participants, 0),
  ];
  addText(slide, help.join(' '), {
    x: page.margin,
    y: 6.4,
    w: 11.6,
    h: 0.5,
    fontSize: 13,
    color: look.quiet,
  });
  slide.addNotes(plain(`${context.deck.notesAsk} ${sentence} ${help.join(' ')}`));
}

const CHART = { x: page.margin, y: BODY_TOP - 0.1, w: 9.6, h: 4.4 } as const;

function addBars(
  context: DeckContext,
  slide: Slide,
  labels: readonly string[],
  percentages: readonly (readonly number[])[],
  sentence: string,
): void {
  slide.addChart(
    'bar',
    percentages.map((values, i) => ({
      name: plain(labels[i] ?? ''),
      labels: markedNamesOf(context),
      values: values.map((value) => value / 100),
    })),
    {
      ...CHART,
      barDir: 'col',
      barGapWidthPct: 60,
      chartColors: [look.stick, look.ink],
      catAxisLabelFontSize: 13,
      catAxisLabelFontFace: FACE,
      catAxisLabelColor: look.ink,
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: context.language === 'nl' ? '0 %' : '0%',
      dataLabelPosition: 'outEnd',
      dataLabelColor: look.ink,
      dataLabelFontSize: 12,
      dataLabelFontFace: FACE,
      showLegend: true,
      legendPos: 't',
      legendFontSize: 13,
      legendFontFace: FACE,
      legendColor: look.ink,
      altText: plain(sentence),
      objectName: plain(labels.join(' · ')),
    },
  );
}

/** The differences as figures, the largest bold. */
function addPoints(context: DeckContext, slide: Slide, points: readonly number[]): void {
  const most = Math.max(...points.map(Math.abs));
  const signed = (value: number) =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value), context.language)}`;
  const names = markedNamesOf(context);
  const [large, small] = points.length > 5 ? [16, 10] : [22, 12];
  slide.addText(
    points.flatMap((value, d) => [
      {
        text: signed(value),
        options: {
          fontSize: large,
          bold: Math.abs(value) === most && most > 0,
          color: look.ink,
          breakLine: true,
          paraSpaceBefore: d > 0 ? 6 : 0,
        },
      },
      { text: names[d] ?? '', options: { fontSize: small, color: look.quiet, breakLine: true } },
    ]),
    {
      x: CHART.x + CHART.w + 0.1,
      y: CHART.y + 0.5,
      w: page.width - page.margin - CHART.x - CHART.w - 0.1,
      h: CHART.h - 0.6,
      align: 'left',
      valign: 'top',
      margin: 0,
      fit: 'shrink',
    },
  );
}
