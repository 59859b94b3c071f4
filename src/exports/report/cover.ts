import { mixed } from '#charts/colour';
import { domainColoursOf } from '#charts/domainColours';
import { fanOf } from '#charts/fan';
import { blankBladeOf } from '#charts/fanBlade';
import { foldGrainOf } from '#charts/foldGrain';
import { bladeAnglesOf, radiansOf } from '#charts/path';
import { spectrumSentence } from '#i18n/findingSentence';
import { formatDate } from '#i18n/formats';
import { DEMO_RECIPE } from '#model/recipes/recipe';
import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { textIn } from '#model/text';
import { ink } from '../drawing/drawing';
import { drawFan } from '../drawing/fan';
import { stepOf } from '../drawing/lineBreaking';
import { type Chapter, domainNamesOf, peopleIn, seenIn } from './chapter';
import { HEIGHT, MARGIN, WIDTH } from './sheet';
import { smoothDotsOf } from './smoothDots';

const RADIUS = 1120;
const PIVOT = { x: 1180, y: 1400 };
const TURN = radiansOf(-4);
const GRAIN = 1.5;

/** The fan, the question, and whose it is. */
export function drawCover(chapter: Chapter): void {
  const { sheet, texts } = chapter;
  sheet.page(texts.cover);
  sheet.group('Sect', () => {
    drawLargeFan(chapter);
    drawWords(chapter);
    drawFacts(chapter);
  });
}

function drawLargeFan(chapter: Chapter): void {
  const { sheet, texts, records, sections, language } = chapter;
  const { board } = records.session;
  const spectra = sections[0]?.spectra ?? [];
  const clip: [number, number, number, number] = [0, 0, WIDTH, HEIGHT];
  if (spectra.length === 0) {
    sheet.artifact(() =>
      sheet.within({ clip }, () => sheet.within({ ...PIVOT, turn: TURN }, () => drawBlank(chapter))),
    );
    return;
  }
  const fan = fanOf(spectra, { radius: RADIUS, hasMarks: false, hasGrain: false });
  const dots = fan.smooth
    ? smoothDotsOf(fan, spectra)
    : foldGrainOf(fan, spectra, GRAIN).map((grain) => {
        const { full } = domainColoursOf(board.domains[grain.domain]?.colour ?? ink.line, 'light');
        return { ...grain, colour: mixed(full, '#170a24', 0.4) };
      });
  const finding = spectrumFindingOf(spectra, groupSpectrumOf(spectra));
  const said = spectrumSentence(finding, domainNamesOf(chapter), language);
  const sentence = sections[0] ? seenIn(chapter, sections[0], said) : said;
  const alt = texts.fanAlt(texts.persons(spectra.length), sentence);
  sheet.tagged(
    'Figure',
    () => sheet.within({ clip }, () => drawFan(sheet, { fan, board, place: { ...PIVOT, turn: TURN }, dots })),
    { alt },
  );
}

/** Nobody is done: the paper is there, and no colour yet. */
function drawBlank({ sheet }: Chapter): void {
  const frame = { radius: RADIUS, innerRadius: RADIUS / 3 };
  for (const slot of bladeAnglesOf(12, radiansOf(160))) {
    const blade = blankBladeOf(slot, frame);
    sheet.path(blade.stickPath, { fill: ink.hair });
    sheet.path(blade.outlinePath, { fill: '#f3ecdf', stroke: ink.hair, lineWidth: 2 });
  }
}

const FACTS_WIDTH = 420;
const TITLE = { face: 'display', tracking: -0.025, leading: 1.06 } as const;

/** How far to the right a line at this height may reach before it would touch the fan. */
function freeUntil(baseline: number, size: number): number {
  const below = PIVOT.y - baseline - size * 0.3;
  const half = below >= RADIUS ? 0 : Math.sqrt((RADIUS + 40) ** 2 - below ** 2);
  const beside = half === 0 ? WIDTH - MARGIN : PIVOT.x - half;
  return Math.min(beside, baseline < 320 ? WIDTH - MARGIN - FACTS_WIDTH - 60 : WIDTH);
}

interface Block {
  lines: string[];
  size: number;
  y: number;
  end: number;
}

/** The title and the question above it grow as large as the free corner allows; together they must end above `LOWEST`. */
function drawWords(chapter: Chapter): void {
  const { sheet, records, language } = chapter;
  const { session } = records;
  const question = textIn(session.board.question, language);
  const sizes = [150, 128, 110, 94, 80, 68, 58, 50, 44, 38];
  const blocks = sizes.map((size) => {
    const title = blockOf(chapter, session.title, 84 + size * 0.74, size, TITLE.leading);
    const small = Math.max(23, Math.min(34, size * 0.4));
    return { title, question: blockOf(chapter, question, title.end + small * 1.1, small, 1.3) };
  });
  const isGood = ({ title, question: asked }: (typeof blocks)[number]) =>
    title.lines.length <= 4 && title.isWhole && asked.isWhole && asked.end <= LOWEST;
  const chosen =
    blocks.find(isGood) ?? blocks.find(({ question: asked }) => asked.end <= LOWEST) ?? blocks.at(-1);
  if (!chosen) return;
  const { title, question: asked } = chosen;
  sheet.tagged('H1', () => sheet.lines(title.lines, MARGIN - 4, title.y, { ...TITLE, size: title.size }));
  sheet.tagged('P', () =>
    sheet.lines(asked.lines, MARGIN, asked.y, { size: asked.size, leading: 1.3, colour: ink.quiet }),
  );
}

const LOWEST = 900;

function blockOf(
  { sheet }: Chapter,
  text: string,
  y: number,
  size: number,
  leading: number,
): Block & { isWhole: boolean } {
  const face = leading === TITLE.leading ? TITLE : { leading };
  const style = { ...face, size };
  const step = stepOf(style);
  const widthAt = (line: number) => Math.max(60, freeUntil(y + line * step, size) - MARGIN);
  const lines = sheet.linesOf(text, widthAt, style);
  const end = y + lines.length * step;
  const words = text.split(/\s+/);
  // A word cut in two shows that the letters are too large.
  const isWhole = lines.every((line) => line.split(' ').every((word) => words.includes(word)));
  return { lines, size, y, end, isWhole };
}

function drawFacts(chapter: Chapter): void {
  const { sheet, texts, records, sections, withNames, language, damagedCount } = chapter;
  const { session } = records;
  const people = peopleIn(sections);
  const facts = [
    { text: texts.kind, colour: ink.text },
    { text: formatDate(dateOf(chapter), language), colour: ink.quiet },
    {
      text: people === 0 ? texts.nobody : (withNames ? texts.withNames : texts.withoutNames)(people),
      colour: ink.quiet,
    },
    ...(session.recipe === DEMO_RECIPE ? [{ text: texts.demo, colour: ink.quiet }] : []),
    ...(damagedCount > 0 ? [{ text: texts.damaged(damagedCount), colour: ink.quiet }] : []),
  ];
  let y = 120;
  for (const { text, colour } of facts)
    sheet.tagged('P', () => {
      for (const line of sheet.linesOf(text, FACTS_WIDTH, { size: 25 })) {
        sheet.line(line, WIDTH - MARGIN, y, { size: 25, colour, align: 'right' });
        y += 35;
      }
    });
}

/** The day it was done: when the last one finished, or when it was prepared. */
export function dateOf({ records, sections }: Chapter): string {
  const finished = sections.flatMap(({ sorts }) => sorts.map(({ completedAt }) => completedAt ?? ''));
  return finished.reduce((latest, at) => (at > latest ? at : latest), '') || records.session.createdAt;
}
