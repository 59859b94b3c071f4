import { domainColoursOf } from '#charts/domainColours';
import { fanOf } from '#charts/fan';
import { fanOrderOf } from '#charts/fanOrder';
import { type FlowSegment, flowChartOf } from '#charts/flows';
import { radiansOf } from '#charts/path';
import { formatNumber, formatSigned } from '#i18n/formats';
import { gapSentence } from '#i18n/gapSentence';
import { flowsOf, type Gap, gapBetween, movesOf, spectrumPairsOf } from '#model/gap/gap';
import { gapFindingOf, gapPointsOf } from '#model/gap/gapFinding';
import { isGapEnoughForAll } from '#model/gap/gapGroups';
import { pairsOf } from '#model/gap/pairs';
import { drawnSpectraOf } from '#model/groups/peers';
import { isTogether } from '#model/spectrum/together';
import { textIn } from '#model/text';
import { ink } from '../drawing/drawing';
import { drawFan } from '../drawing/fan';
import { drawColourMark, drawMark } from '../drawing/marks';
import { beginPage, type Chapter, domainNamesOf, drawHeading, drawNote, type Section } from './chapter';
import { INNER, MARGIN, WIDTH } from './sheet';
import { smoothDotsOf } from './smoothDots';
import { sharesInWords } from './spectrum';

const RADIUS = 322;
const MIDDLE = 614;
const TOP = 302;
const BAR = 38;
const FLOWS = { x: MARGIN + RADIUS + 84, width: INNER - 2 * (RADIUS + 84), height: 610 };

type Ends = readonly [from: Section, to: Section];

/** Two perspectives facing each other: fans, what went where, and the difference in each colour. */
export function drawGap(chapter: Chapter, [from, to]: Ends): void {
  const { sheet, texts, language, records } = chapter;
  const { session } = records;
  const { board } = session;
  const sorts = [...from.sorts, ...to.sorts];
  const ids = [from.perspective.id, to.perspective.id] as const;
  if (!isGapEnoughForAll(session, sorts, ...ids)) return;
  const pairs = spectrumPairsOf(sorts, board, ...ids);
  const gap = gapBetween(pairs);
  if (!gap) return;
  const labels = [from, to].map(({ perspective }) => textIn(perspective.label, language));
  const title = `${texts.gap}: ${labels.join(' · ')}`;
  beginPage(chapter, title);
  sheet.group('Sect', () => {
    const moved = movesOf(sorts, board, ...ids).reduce((sum, { count }) => sum + count, 0);
    const finding = gapFindingOf(gap, pairsOf(sorts, ...ids).length, moved);
    const ends = [from.perspective, to.perspective] as const;
    drawHeading(chapter, title, gapSentence(finding, ends, domainNamesOf(chapter), language), 1320);
    const flows = flowsOf(sorts, board, ...ids);
    const before = drawnSpectraOf(
      session,
      ids[0],
      pairs.map((pair) => pair.from),
    );
    const after = drawnSpectraOf(
      session,
      ids[1],
      pairs.map((pair) => pair.to),
    );
    const order = fanOrderOf(before);
    drawSide(chapter, before, order, labels[0] ?? '', 'left');
    drawSide(chapter, after, order, labels[1] ?? '', 'right');
    drawFlows(chapter, gap, flows);
    drawDeltas(chapter, gap);
    drawWhatItRestsOn(chapter, gap, isTogether(before) || isTogether(after));
  });
}

function drawSide(
  chapter: Chapter,
  spectra: readonly (readonly number[])[],
  order: readonly number[],
  label: string,
  side: 'left' | 'right',
): void {
  const { sheet, words, records } = chapter;
  const { board } = records.session;
  const isLeft = side === 'left';
  const fan = fanOf(spectra, {
    radius: RADIUS,
    order: isLeft ? order : order.toReversed(),
    smallestMark: 4.5,
    hasGrain: false,
  });
  const x = isLeft ? MARGIN + 12 : WIDTH - MARGIN - 12;
  const place = { x, y: MIDDLE, turn: radiansOf(isLeft ? 90 : -90) };
  sheet.tagged('H3', () => {
    const { lines, style } = sheet.fitted(label, 480, 1, [26, 22, 18], { face: 'strong' });
    const align = isLeft ? 'left' : 'right';
    sheet.lines(lines, isLeft ? MARGIN : WIDTH - MARGIN, 276, { ...style, align });
  });
  const alt = words.gap.fanLabel(label, sharesInWords(chapter, spectra));
  sheet.tagged('Figure', () => drawFan(sheet, { fan, board, place, dots: smoothDotsOf(fan, spectra) }), {
    alt,
  });
}

function drawFlows(chapter: Chapter, gap: Gap, flows: readonly (readonly number[])[]): void {
  const { sheet, words, language, records } = chapter;
  const { board } = records.session;
  const names = domainNamesOf(chapter);
  const between = FLOWS.width - 2 * BAR;
  const chart = flowChartOf(gap, flows, {
    width: between,
    height: FLOWS.height,
    gap: 5,
    label: { width: 56, height: 30 },
  });
  const colours = board.domains.map(({ colour }) => domainColoursOf(colour, 'light'));
  const large = chart.ribbons.filter(({ label }) => label);
  const draw = () => {
    sheet.within({ x: FLOWS.x + BAR, y: TOP }, () => {
      for (const { path, label, from } of chart.ribbons)
        sheet.path(path, { fill: label ? (colours[from]?.full ?? ink.line) : '#e9e1d6' });
      for (const { label, from, count } of large) {
        if (!label) continue;
        const colour = colours[from];
        const text = formatNumber(count, language);
        const wide = sheet.widthOf(text, { face: 'strong', size: 24 }) + 16;
        sheet.rectangle(label.x - wide / 2, label.y - 16, wide, 32, {
          fill: colour?.full ?? ink.paper,
          corner: 6,
        });
        sheet.line(text, label.x, label.y + 8, {
          face: 'strong',
          size: 24,
          colour: colour?.on ?? ink.text,
          align: 'centre',
        });
      }
    });
    drawUpright(chapter, chart.left, FLOWS.x);
    drawUpright(chapter, chart.right, FLOWS.x + FLOWS.width - BAR);
  };
  const alt = large.map(({ from, to, count }) => words.gap.flow(names[from] ?? '', names[to] ?? '', count));
  sheet.tagged('Figure', draw, { alt: [words.gap.flows, ...alt].join('. ') });
}

function drawUpright({ sheet, records }: Chapter, segments: readonly FlowSegment[], x: number): void {
  for (const { domain, y, height } of segments) {
    const colours = domainColoursOf(records.session.board.domains[domain]?.colour ?? ink.line, 'light');
    if (height <= 0) continue;
    sheet.rectangle(x, TOP + y, BAR, height, { fill: colours.full });
    const size = Math.min(10, height * 0.36);
    if (size >= 4) drawMark(sheet, domain, x + BAR / 2, TOP + y + height / 2, size, colours.on);
  }
}

/** From here on a difference is set bold, in percentage points. */
const BOLD_POINTS = 8;

function drawDeltas(chapter: Chapter, gap: Gap): void {
  const { sheet, texts, language, records } = chapter;
  const { domains } = records.session.board;
  const { from, to, points } = gapPointsOf(gap);
  const pitch = INNER / domains.length;
  for (const [d, domain] of domains.entries()) {
    const x = MARGIN + d * pitch;
    const [before = 0, after = 0, by = 0] = [from[d], to[d], points[d]];
    sheet.tagged('P', () => {
      drawColourMark(sheet, d, x + 9, 966, 9, domain.colour);
      const { lines, style } = sheet.fitted(textIn(domain.name, language), pitch - 40, 1, [23, 20, 17, 14], {
        face: 'strong',
      });
      sheet.lines(lines, x + 28, 974, style);
      const face = Math.abs(by) >= BOLD_POINTS ? 'display' : 'text';
      const size = Math.min(46, pitch * 0.24);
      const wide = sheet.line(formatSigned(by, language), x, 1026, { face, size });
      sheet.line(fromToOf(before, after), x + wide + 14, 1026, {
        size: Math.min(20, pitch * 0.1),
        colour: ink.quiet,
      });
    });
  }

  function fromToOf(before: number, after: number): string {
    return texts.fromTo(formatNumber(before, language), formatNumber(after, language));
  }
}

function drawWhatItRestsOn(chapter: Chapter, gap: Gap, isOfPeers: boolean): void {
  const { words } = chapter;
  const { total } = gapPointsOf(gap);
  const people = gap.participants;
  const { facing, facingOne, facingMany, peopleWithBoth } = words.gap;
  const rests = isOfPeers ? words.peers.withBoth(people) : peopleWithBoth(people, 0);
  const read = isOfPeers ? words.peers.facing : people === 1 ? facingOne : people > 60 ? facingMany : facing;
  drawNote(chapter, `${words.gap.total(total)}: ${words.gap.totalHelp(total)} ${rests}`, 1080);
  drawNote(chapter, `${read} ${words.gap.flowsHelp}`, 1112);
}
