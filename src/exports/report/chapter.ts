import type { Texts } from '#i18n/nl';
import { asSeen } from '#i18n/peerSentence';
import type { ReportTexts } from '#i18n/reportTexts';
import { drawnSpectraOf } from '#model/groups/peers';
import type { Id } from '#model/record';
import type { Perspective, SessionRecords } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { spectrumOf } from '#model/spectrum/spectrum';
import { type Language, textIn } from '#model/text';
import { ink } from '../drawing/drawing';
import { HEIGHT, INNER, MARGIN, type Sheet, WIDTH } from './sheet';

/** What every page of the report is made from. */
export interface ReportInput {
  records: SessionRecords;
  language: Language;
  withNames: boolean;
  /** Only this perspective; undefined: all of them. */
  perspective: Id | undefined;
  /** Only this group, if it may be shown; undefined: everyone. */
  group: Id | undefined;
  /** Each card's picture as JPEG; a card without one is drawn as an empty tile. */
  pictures: ReadonlyMap<Id, Uint8Array>;
  /** Saved records that could not be read and are left out. */
  damagedCount: number;
}

/** One perspective with its completed sorts, of everyone or of one shown group. */
export interface Section {
  perspective: Perspective;
  sorts: readonly Sort[];
  /** Shares 0–1 in board order, of those who placed a card; among peers each is the mean of all. */
  spectra: number[][];
}

export interface Chapter extends ReportInput {
  sheet: Sheet;
  texts: ReportTexts;
  /** The words of the room, which the report says in the same way. */
  words: Texts;
  /** Those perspectives that somebody finished, in the session's order. */
  sections: readonly Section[];
}

export const sectionOf = (
  { records: { session } }: Pick<ReportInput, 'records'>,
  perspective: Perspective,
  sorts: readonly Sort[],
): Section => ({
  perspective,
  sorts,
  spectra: drawnSpectraOf(
    session,
    perspective.id,
    sorts.map((sort) => spectrumOf(sort, session.board)).filter((spectrum) => spectrum !== undefined),
  ),
});

export const domainNamesOf = ({ records, language }: ReportInput): string[] =>
  records.session.board.domains.map(({ name }) => textIn(name, language));

export function cardNameOf({ records, language }: ReportInput, id: Id): string {
  const card = records.session.cardSet.cards.find((candidate) => candidate.id === id);
  return card ? textIn(card.name, language) : id;
}

/** How many people took part: the most that finished any one perspective. */
export const peopleIn = (sections: readonly Section[]): number =>
  Math.max(0, ...sections.map(({ sorts }) => sorts.length));

/** With more than one perspective a heading says which one it is. */
export const labelIn = (chapter: Chapter, { perspective }: Section, part: string): string =>
  chapter.records.session.perspectives.length > 1
    ? chapter.texts.of(part, textIn(perspective.label, chapter.language))
    : part;

/** What is seen under a section's perspective, in its words. */
export const seenIn = (
  { records, language }: Pick<Chapter, 'records' | 'language'>,
  { perspective }: Section,
  sentence: string,
): string => asSeen(sentence, records.session, perspective.id, language);

export const FOOT = HEIGHT - 72;

/** A new page with the foot every page but the cover has. */
export function beginPage({ sheet, records }: Chapter, bookmark?: string): void {
  sheet.page(bookmark);
  sheet.artifact(() => {
    const style = { size: 20, colour: ink.quiet };
    const { lines } = sheet.fitted(records.session.title, INNER - 120, 1, [20], style);
    sheet.line(lines[0] ?? '', MARGIN, FOOT, style);
    sheet.line(String(sheet.pageCount), WIDTH - MARGIN, FOOT, { ...style, align: 'right' });
  });
}

/** Above a heading: which part, and of which perspective. */
const EYEBROW = { face: 'strong', size: 20, colour: ink.quiet } as const;
const HEADING = { face: 'display', tracking: -0.014, leading: 1.12 } as const;

/** The page's sentence, as large as it can be in two lines; answers where the page goes on. */
export function drawHeading({ sheet }: Chapter, eyebrow: string, sentence: string, width = INNER): number {
  sheet.tagged('P', () => {
    const { lines, style } = sheet.fitted(eyebrow, INNER, 1, [20], EYEBROW);
    sheet.line(lines[0] ?? '', MARGIN, 92, style);
  });
  const { lines, style } = sheet.fitted(sentence, width, 2, [54, 48, 42, 36, 30, 25], HEADING);
  let y = 92 + 20 + (style.size ?? 54);
  sheet.tagged('H2', () => {
    y = sheet.lines(lines, MARGIN, y, style);
  });
  return y - (style.size ?? 54) * 0.4;
}

/** A small line under the page's figures. */
export function drawNote({ sheet }: Chapter, text: string, y: number, most = 1): void {
  sheet.tagged('P', () => {
    const { lines, style } = sheet.fitted(text, INNER, most, [20, 18, 16], { colour: ink.quiet });
    sheet.lines(lines, MARGIN, y, style);
  });
}

/** A card's picture, or a sheet of paper with its name where this device has none. */
export function drawCard(chapter: Chapter, id: Id, at: { x: number; y: number; width: number }): void {
  const { sheet, pictures, records, language } = chapter;
  const { x, y, width } = at;
  const picture = pictures.get(id);
  const card = records.session.cardSet.cards.find((candidate) => candidate.id === id);
  const draw = () => {
    if (picture) return sheet.picture(picture, x, y, width, (width * 4) / 3, width * 0.05);
    sheet.rectangle(x, y, width, (width * 4) / 3, { stroke: ink.hair, lineWidth: 2, corner: width * 0.05 });
    const { lines, style } = sheet.fitted(cardNameOf(chapter, id), width - 16, 3, [20, 16, 12, 9], {
      colour: ink.quiet,
    });
    sheet.lines(lines, x + 8, y + (width * 2) / 3, style);
  };
  sheet.tagged('Figure', draw, { alt: card ? textIn(card.alt, language) : id });
}
