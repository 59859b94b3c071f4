import { percentagesOf } from '#charts/bar';
import { fanOf } from '#charts/fan';
import { fanReading } from '#i18n/fanReading';
import { formatNumber } from '#i18n/formats';
import { groupAgreementOf } from '#model/agreement/krippendorff';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import { balanceOf, groupSpectrumOf } from '#model/spectrum/spectrum';
import {
  coloursOf,
  type DeckContext,
  domainNamesOf,
  markedNamesOf,
  newSlide,
  type Scene,
} from './deckContext';
import { addFan } from './fanShapes';
import { addText, addTitle, BODY_TOP, FACE, hexOf, look, page, plain, type Slide } from './look';
import { sceneSentence, spectraOf } from './scene';

const RADIUS = 3.5;
const SIDE = { x: 8.35, w: page.width - page.margin - 8.35 };

/** The fan, and beside it the colours as a chart of the program's own, to read and to change. */
export function addSpectrum(context: DeckContext, scene: Scene): void {
  const { texts, session, language } = context;
  const slide = newSlide(context, scene);
  const spectra = spectraOf(context, scene);
  const sentence = sceneSentence(context, scene);
  const mean = groupSpectrumOf(spectra);
  addTitle(slide, sentence);
  if (!mean) {
    slide.addNotes(plain(sentence));
    return;
  }
  addFan(
    slide,
    fanOf(spectra, { radius: 432 }),
    session.board,
    { pivot: { x: page.margin + RADIUS, y: BODY_TOP + RADIUS }, radius: RADIUS },
    texts.room.fanLabel(spectra.length, sentence),
  );
  addText(slide, fanReading(spectra, texts), {
    x: page.margin,
    y: 5.85,
    w: 7,
    h: 0.75,
    fontSize: 14,
    color: look.quiet,
  });
  addShares(context, slide, mean, sentence);
  addNumbers(context, slide, scene, mean);
  const listed = percentagesOf(mean).map((value, d) =>
    texts.room.percentOf(formatNumber(value, language), domainNamesOf(context)[d] ?? ''),
  );
  slide.addNotes(
    plain(`${context.deck.notesAsk} ${sentence} ${context.deck.notesShares(listed.join(', '))}`),
  );
}

function addShares(context: DeckContext, slide: Slide, mean: readonly number[], sentence: string): void {
  slide.addChart(
    'bar',
    [
      {
        name: context.deck.share,
        labels: markedNamesOf(context),
        // The whole percentages of the screen, which make a hundred together.
        values: percentagesOf(mean).map((value) => value / 100),
      },
    ],
    {
      ...SIDE,
      y: BODY_TOP,
      h: 3.4,
      barDir: 'bar',
      barGapWidthPct: 40,
      chartColors: coloursOf(context).map(({ full }) => hexOf(full)),
      // The first colour on top; the library's types know only the other way.
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontSize: 14,
      catAxisLabelFontFace: FACE,
      catAxisLabelColor: look.ink,
      catAxisLineShow: false,
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      catGridLine: { style: 'none' },
      showValue: true,
      dataLabelFormatCode: context.language === 'nl' ? '0 %' : '0%',
      dataLabelPosition: 'outEnd',
      dataLabelColor: look.ink,
      dataLabelFontBold: true,
      dataLabelFontSize: 16,
      dataLabelFontFace: FACE,
      altText: plain(sentence),
      objectName: context.deck.share,
    },
  );
}

/** Balance, and how far people agree, where both mean something. */
function addNumbers(context: DeckContext, slide: Slide, { sorts }: Scene, mean: readonly number[]): void {
  const { session, language, deck } = context;
  const alpha = groupAgreementOf(placementMatrixOf(sorts, session.board, session.cardSet));
  const numbers = [
    { value: balanceOf(mean), name: deck.balance, help: deck.balanceHelp },
    ...(alpha === undefined ? [] : [{ value: alpha, name: deck.alpha, help: deck.alphaHelp }]),
  ];
  for (const [i, { value, name, help }] of numbers.entries()) {
    const y = 5.45 + i * 0.68;
    addText(slide, formatNumber(value, language, 2), {
      x: SIDE.x,
      y,
      w: 1.05,
      h: 0.5,
      fontSize: 26,
      bold: true,
    });
    slide.addText(
      [
        { text: name, options: { bold: true, breakLine: true, color: look.ink } },
        { text: help, options: { color: look.quiet } },
      ],
      {
        x: SIDE.x + 1.1,
        y: y + 0.02,
        w: SIDE.w - 1.1,
        h: 0.5,
        fontSize: 12,
        align: 'left',
        valign: 'top',
        margin: 0,
      },
    );
  }
}
