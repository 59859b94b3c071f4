import { domainColoursOf } from '#charts/domainColours';
import { formatDate, formatList, formatNumber } from '#i18n/formats';
import { shownSortsOf } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { textIn } from '#model/text';
import { ink } from '../drawing/drawing';
import { drawColourMark } from '../drawing/marks';
import { beginPage, type Chapter, drawHeading, peopleIn } from './chapter';
import { dateOf } from './cover';
import { INNER, MARGIN, WIDTH } from './sheet';

const COLUMN = 700;

/** How many, when, what was asked, and in which steps. */
export function drawHow(chapter: Chapter): void {
  const { sheet, texts, language } = chapter;
  beginPage(chapter, texts.how);
  sheet.group('Sect', () => {
    const day = formatDate(dateOf(chapter), language);
    const y = drawHeading(chapter, day, texts.how);
    drawNumbers(chapter, y + 74);
    const below = drawQuestion(chapter, y + 190);
    drawPictures(chapter, drawSteps(chapter, below));
    drawColours(chapter, y + 190);
  });
}

function drawNumbers(chapter: Chapter, y: number): void {
  const { sheet, texts, records, sections, language } = chapter;
  const { cardSet, board } = records.session;
  const people = peopleIn(sections);
  const facts: [number, string][] = [
    [people, texts.people(people)],
    [cardSet.cards.length, texts.cards(cardSet.cards.length)],
    [board.domains.length, texts.fields],
  ];
  let x = MARGIN;
  for (const [value, label] of facts)
    sheet.tagged('P', () => {
      x +=
        sheet.line(formatNumber(value, language), x, y, { face: 'display', size: 76, tracking: -0.02 }) + 14;
      x += sheet.line(label, x, y) + 76;
    });
}

function drawQuestion(chapter: Chapter, y: number): number {
  const { sheet, texts, records, language } = chapter;
  const { board, perspectives } = records.session;
  sheet.tagged('H3', () => sheet.line(texts.question, MARGIN, y, { face: 'strong', size: 26 }));
  let next = y + 42;
  sheet.tagged('P', () => {
    const style = { size: 28, leading: 1.32 };
    const { lines, style: chosen } = sheet.fitted(
      textIn(board.question, language),
      COLUMN,
      4,
      [28, 25, 22, 19],
      style,
    );
    next = sheet.lines(lines, MARGIN, next, chosen);
  });
  if (perspectives.length > 1)
    for (const { label, prompt } of perspectives)
      sheet.tagged('P', () => {
        const text = `${textIn(label, language)}: ${textIn(prompt, language)}`;
        const { lines, style } = sheet.fitted(text, COLUMN, 2, [23, 20, 17], {
          colour: ink.quiet,
          leading: 1.35,
        });
        next = sheet.lines(lines, MARGIN, next + 4, style);
      });
  return next + 44;
}

function stepsOf({ texts, records, language }: Chapter): string[] {
  const { steps, perspectives } = records.session;
  const labels = formatList(
    perspectives.map(({ label }) => textIn(label, language)),
    language,
  );
  return [
    texts.stepSort,
    ...(perspectives.length > 1 ? [texts.stepTwice(labels)] : []),
    ...(steps.favourites > 0 ? [texts.stepFavourites(steps.favourites)] : []),
    ...(steps.story && steps.favourites > 0 ? [texts.stepStory] : []),
    texts.stepTalk,
  ];
}

function drawSteps(chapter: Chapter, y: number): number {
  const { sheet, texts, records } = chapter;
  const { groups, privacy } = records.session;
  sheet.tagged('H3', () => sheet.line(texts.steps, MARGIN, y, { face: 'strong', size: 26 }));
  let next = y + 44;
  sheet.group('L', () => {
    for (const [i, step] of stepsOf(chapter).entries())
      sheet.group('LI', () => {
        sheet.tagged('Lbl', () => sheet.line(String(i + 1), MARGIN, next, { face: 'strong' }));
        sheet.tagged('LBody', () => {
          next = sheet.paragraph(step, MARGIN + 38, next, COLUMN - 38, { leading: 1.34 }) + 8;
        });
      });
  });
  if (groups.length === 0) return next;
  const labels = shownGroupLabels(chapter);
  const text = [
    ...(labels.length > 0 ? [texts.groups(labels.join(', '))] : []),
    texts.smallGroups(privacy.minGroupSize),
  ];
  sheet.tagged('P', () => {
    const { lines, style } = sheet.fitted(text.join(' '), COLUMN, 4, [20, 18, 16], { colour: ink.quiet });
    next = sheet.lines(lines, MARGIN, next + 16, style);
  });
  return next;
}

const STRIP = 12;

/** The pictures that were on the table, as far as there is room. */
function drawPictures(chapter: Chapter, below: number): void {
  const { sheet, texts, records, pictures } = chapter;
  const width = (COLUMN - (STRIP - 1) * 8) / STRIP;
  const height = (width * 4) / 3;
  const rows = Math.min(2, Math.floor((LOWEST - below) / (height + 8)));
  const shown = records.session.cardSet.cards
    .flatMap(({ id }) => pictures.get(id) ?? [])
    .slice(0, rows * STRIP);
  if (rows < 1 || shown.length === 0) return;
  const top = LOWEST - Math.ceil(shown.length / STRIP) * (height + 8);
  const draw = () => {
    for (const [i, picture] of shown.entries())
      sheet.picture(
        picture,
        MARGIN + (i % STRIP) * (width + 8),
        top + Math.floor(i / STRIP) * (height + 8),
        width,
        height,
        4,
      );
  };
  sheet.tagged('Figure', draw, { alt: texts.picturesAlt });
}

const LOWEST = 1112;

/** Groups that are shown under some perspective; a hidden one is not even named. */
function shownGroupLabels({ records }: Chapter): string[] {
  const { session, participants, sorts } = records;
  const shown = new Set(
    session.perspectives.flatMap(({ id }) =>
      visibleGroupsOf(session, participants, shownSortsOf(session, sorts, id), id)
        .filter((entry) => entry.shown)
        .map(({ group }) => group),
    ),
  );
  return session.groups.filter(({ id }) => shown.has(id)).map(({ label }) => label);
}

function drawColours(chapter: Chapter, y: number): void {
  const { sheet, texts, records, language } = chapter;
  const { domains } = records.session.board;
  const x = MARGIN + INNER - 700;
  sheet.tagged('H3', () => sheet.line(texts.colours, x, y, { face: 'strong', size: 26 }));
  const room = (1110 - y - 30) / domains.length;
  const size = Math.min(21, Math.max(15, room * 0.2));
  sheet.group('L', () => {
    for (const [d, domain] of domains.entries()) {
      const top = y + 62 + d * Math.min(122, room);
      sheet.group('LI', () => {
        sheet.artifact(() => {
          const { tint } = domainColoursOf(domain.colour, 'light');
          sheet.circle(x + 24, top - 8, 24, { fill: tint });
          drawColourMark(sheet, d, x + 24, top - 8, 12, domain.colour);
        });
        sheet.tagged('Lbl', () =>
          sheet.line(textIn(domain.name, language), x + 66, top - 4, { face: 'strong', size: 24 }),
        );
        if (domain.about)
          sheet.tagged('LBody', () => {
            const about = textIn(domain.about ?? '', language);
            const { lines, style } = sheet.fitted(about, WIDTH - MARGIN - x - 66, 2, [size, size - 3, 13], {
              colour: ink.quiet,
              leading: 1.3,
            });
            sheet.lines(lines, x + 66, top + 26, style);
          });
      });
    }
  });
}
