import { percentagesOf } from '#charts/bar';
import { fanOf } from '#charts/fan';
import { spectrumSentence } from '#i18n/findingSentence';
import { formatNumber } from '#i18n/formats';
import { groupAgreementOf } from '#model/agreement/krippendorff';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import { balanceOf, groupSpectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { isTogether } from '#model/spectrum/together';
import { drawBar, drawColumns } from '../drawing/bar';
import { ink } from '../drawing/drawing';
import { drawFan } from '../drawing/fan';
import {
  beginPage,
  type Chapter,
  domainNamesOf,
  drawHeading,
  labelIn,
  type Section,
  seenIn,
} from './chapter';
import { INNER, MARGIN, WIDTH } from './sheet';
import { smoothDotsOf } from './smoothDots';

const RADIUS = 470;
const PIVOT = { x: 590, y: 742 };
const READING = 1184;

/** The group's colours: one sentence, the fan, and its bar for exact reading. */
export function drawSpectrum(chapter: Chapter, section: Section): void {
  const { sheet, texts, words, language, records } = chapter;
  const { board } = records.session;
  const { spectra } = section;
  const mean = groupSpectrumOf(spectra);
  const title = labelIn(chapter, section, texts.spectrum);
  beginPage(chapter, title);
  sheet.group('Sect', () => {
    const names = domainNamesOf(chapter);
    if (!mean) return void drawHeading(chapter, title, texts.allAside);
    const said = spectrumSentence(spectrumFindingOf(spectra, mean), names, language);
    const sentence = seenIn(chapter, section, said);
    drawHeading(chapter, title, sentence, 1120);
    const fan = fanOf(spectra, { radius: RADIUS, hasGrain: false });
    const alt = texts.fanAlt(texts.persons(spectra.length), sentence);
    sheet.tagged(
      'Figure',
      () => drawFan(sheet, { fan, board, place: PIVOT, dots: smoothDotsOf(fan, spectra) }),
      {
        alt,
      },
    );
    drawReading(chapter, section, mean);
    const bar = { spectra, board, language, x: MARGIN, y: 806, width: INNER, height: 62 };
    sheet.tagged('Figure', () => drawBar(sheet, bar), { alt: texts.barAlt(sharesInWords(chapter, spectra)) });
    sheet.tagged('Figure', () => drawColumns(sheet, { ...bar, y: 868 }), {
      alt: sharesInWords(chapter, spectra),
    });
    sheet.tagged('P', () => {
      const note = isTogether(spectra)
        ? words.peers.bar
        : spectra.length > 40
          ? texts.bars
          : texts.dots(spectra.length);
      const { lines, style } = sheet.fitted(note, INNER, 1, [20, 18, 16], { colour: ink.quiet });
      sheet.lines(lines, MARGIN, 1112, style);
    });
  });
}

export function sharesInWords(chapter: Chapter, spectra: readonly (readonly number[])[]): string {
  const { texts, language } = chapter;
  const names = domainNamesOf(chapter);
  const spreads = spreadOf(spectra);
  return percentagesOf(groupSpectrumOf(spectra) ?? [])
    .map((percentage, d) => {
      const spread = spreads[d];
      const shown = spread === undefined ? undefined : formatNumber(spread * 100, language);
      return texts.share(names[d] ?? '', formatNumber(percentage, language), shown);
    })
    .join(', ');
}

function drawReading(chapter: Chapter, { spectra, sorts }: Section, mean: readonly number[]): void {
  const { sheet, texts, language, records } = chapter;
  const { board, cardSet } = records.session;
  const alpha = groupAgreementOf(placementMatrixOf(sorts, board, cardSet));
  const width = WIDTH - MARGIN - READING;
  sheet.tagged('H3', () => sheet.line(texts.howToRead, READING, 312, { face: 'strong' }));
  let y = 345;
  sheet.tagged('P', () => {
    y = sheet.paragraph(readingOf(chapter, spectra), READING, y, width, { leading: 1.43 });
  });
  const figures: [number, string][] = [
    [balanceOf(mean), texts.balance],
    ...(alpha === undefined ? [] : [[alpha, texts.alpha] as [number, string]]),
  ];
  y += 40;
  for (const [value, text] of figures)
    sheet.tagged('P', () => {
      sheet.line(formatNumber(value, language, 2), READING, y + 8, {
        face: 'display',
        size: 46,
        tracking: -0.02,
      });
      y = Math.max(y + 66, sheet.paragraph(text, READING + 122, y - 6, width - 122, { leading: 1.36 })) + 22;
    });
}

function readingOf({ texts, words }: Chapter, spectra: Section['spectra']): string {
  const people = spectra.length;
  if (isTogether(spectra)) return words.peers.fan;
  if (people === 1) return texts.readOne;
  if (people <= 3) return texts.readFew(people);
  return people > 60 ? texts.readMany : texts.read;
}
