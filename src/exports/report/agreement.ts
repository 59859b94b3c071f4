import { MOST_CELLS } from '#charts/unitBar';
import { agreementSentence } from '#i18n/agreementSentence';
import { formatList, formatNumber } from '#i18n/formats';
import { type AgreementFinding, agreementFindingOf } from '#model/agreement/agreementFinding';
import { extremeCardsOf } from '#model/agreement/extremeCards';
import { fieldCountOf } from '#model/placements/cardsFinding';
import { type PlacementRow, placementMatrixOf } from '#model/placements/placementMatrix';
import { ink } from '../drawing/drawing';
import { drawUnitBar } from '../drawing/unitBar';
import {
  beginPage,
  type Chapter,
  cardNameOf,
  domainNamesOf,
  drawCard,
  drawHeading,
  drawNote,
  labelIn,
  type Section,
  seenIn,
} from './chapter';
import { drawLikeMinded } from './likeMinded';
import { MARGIN, WIDTH } from './sheet';

const HALF = 716;
const PICTURE = 180;
const SHOWN = 3;
/** Below this there is nobody to agree with. */
const FEWEST = 2;

/** Where people agree, where they don't, and who sorts alike. */
export function drawAgreement(chapter: Chapter, section: Section): void {
  const { sheet, words, language, records } = chapter;
  const { board, cardSet } = records.session;
  const people = section.sorts.length;
  if (people < FEWEST || section.spectra.length === 0) return;
  const rows = placementMatrixOf(section.sorts, board, cardSet).cards;
  const finding = agreementFindingOf(rows, people);
  const title = labelIn(chapter, section, words.agreement.title);
  beginPage(chapter, title);
  sheet.group('Sect', () => {
    const said = agreementSentence(finding, (id) => cardNameOf(chapter, id), language);
    const sentence = seenIn(chapter, section, said);
    drawHeading(chapter, title, sentence, 1080);
    if (finding.kind === 'partly') drawScale(chapter, finding);
    const { shared, contested } = extremeCardsOf(rows, people, SHOWN);
    const { agreement } = words;
    const half = { people, isContested: false };
    drawHalf(chapter, {
      ...half,
      title: agreement.shared,
      none: agreement.noneShared,
      rows: shared,
      x: MARGIN,
    });
    drawHalf(chapter, {
      ...half,
      title: agreement.contested,
      none: agreement.noneContested,
      rows: contested,
      x: WIDTH - MARGIN - HALF,
      isContested: true,
    });
    sheet.artifact(() =>
      sheet.path('M0 0V430', { stroke: ink.hair, lineWidth: 1.5, at: { x: WIDTH / 2, y: 286 } }),
    );
    const least = Math.max(2, Math.ceil((2 / 3) * people - 1e-9));
    drawNote(chapter, (people > MOST_CELLS ? agreement.barsHelp : agreement.cellsHelp)(least), 752);
    if (section.perspective.about !== 'peer') drawLikeMinded(chapter, section, 816);
  });
}

function drawScale(
  { sheet, words, language }: Chapter,
  { alpha, word }: Extract<AgreementFinding, { kind: 'partly' }>,
): void {
  const { agreement } = words;
  const [x, width, y] = [WIDTH - MARGIN - 370, 370, 168];
  const at = x + width * Math.min(1, Math.max(0, alpha));
  const draw = () => {
    const label = agreement.alpha(agreement.inWords[word], formatNumber(alpha, language, 2));
    const wide = sheet.widthOf(label, { face: 'strong' });
    const middle = Math.max(x + wide / 2, Math.min(x + width - wide / 2, at));
    sheet.line(label, middle, y - 24, { face: 'strong', align: 'centre' });
    sheet.path(`M0 -8V8M0 0H${width}M${width} -8V8`, { stroke: ink.line, lineWidth: 1.5, at: { x, y } });
    sheet.circle(at, y, 10, { fill: ink.text });
    const small = { size: 19, colour: ink.quiet } as const;
    sheet.line(agreement.chance, x, y + 36, small);
    sheet.line(agreement.allAlike, x + width, y + 36, { ...small, align: 'right' });
  };
  sheet.tagged('P', draw);
}

interface Half {
  title: string;
  none: string;
  rows: readonly PlacementRow[];
  people: number;
  x: number;
  isContested: boolean;
}

function drawHalf(chapter: Chapter, { title, none, rows, people, x, isContested }: Half): void {
  const { sheet } = chapter;
  sheet.tagged('H3', () => sheet.line(title, x, 306, { face: 'strong', size: 26 }));
  if (rows.length === 0)
    sheet.tagged('P', () => sheet.paragraph(none, x, 350, HALF - 60, { colour: ink.quiet }));
  const pitch = (HALF - PICTURE) / (SHOWN - 1);
  for (const [i, row] of rows.entries()) drawExtreme(chapter, row, { people, isContested, x: x + i * pitch });
}

function drawExtreme(
  chapter: Chapter,
  row: PlacementRow,
  { people, isContested, x }: Pick<Half, 'people' | 'isContested' | 'x'>,
): void {
  const { sheet, words, language, records } = chapter;
  const { agreement } = words;
  const names = domainNamesOf(chapter);
  drawCard(chapter, row.card, { x, y: 334, width: PICTURE });
  const room = PICTURE + 34;
  sheet.tagged('P', () => {
    const { lines, style } = sheet.fitted(cardNameOf(chapter, row.card), room, 1, [23, 20, 17, 14], {
      face: 'strong',
    });
    sheet.lines(lines, x, 610, style);
  });
  const counts = [
    ...names.flatMap((name, d) => (row.counts[d] ? [agreement.count(name, row.counts[d])] : [])),
    ...(row.aside > 0 ? [agreement.count(words.room.aside, row.aside)] : []),
  ];
  const bar = { row, board: records.session.board, people, x, y: 630, width: PICTURE, height: 20 };
  sheet.tagged('Figure', () => drawUnitBar(sheet, bar), { alt: counts.join(', ') });
  const most = Math.max(...row.counts);
  const largest = names.filter((_, d) => row.counts[d] === most);
  const text = isContested
    ? agreement.inFields(fieldCountOf(row))
    : agreement.mostIn(most, formatList(largest, language), largest.length > 1);
  sheet.tagged('P', () => {
    const { lines, style } = sheet.fitted(text, room, 1, [20, 18, 16, 13], { colour: ink.quiet });
    sheet.lines(lines, x, 706, style);
  });
}
