import { reportTextsOf } from '#i18n/reportTexts';
import { textsOf } from '#i18n/texts';
import type { FontFiles } from '../drawing/drawing';
import { drawAgreement } from './agreement';
import { drawCards } from './cards';
import type { Chapter, ReportInput, Section } from './chapter';
import { drawAgreements, drawPrompts } from './conversation';
import { drawCover } from './cover';
import { drawFavourites } from './favourites';
import { drawGap } from './gap';
import { drawGroups } from './groups';
import { drawHow } from './howItWasDone';
import { drawMethod } from './method';
import type { PaintSigns } from './paintedSigns';
import { sectionsOf } from './sections';
import { Sheet } from './sheet';
import { drawSpectrum } from './spectrum';
import { drawStories } from './stories';

export interface ReportOptions extends ReportInput {
  fonts: FontFiles;
  paint?: PaintSigns | undefined;
}

const pairsOf = (sections: readonly Section[]): [Section, Section][] =>
  sections.flatMap((a, i) => sections.slice(i + 1).map((b): [Section, Section] => [a, b]));

/** The pages in their order; each is drawn when its turn comes, so that whoever waits can be told how far it is. */
function pagesOf(chapter: Chapter): (() => void)[] {
  const pages = chapter.sections.flatMap((section) => [
    () => drawSpectrum(chapter, section),
    () => drawCards(chapter, section),
    () => drawAgreement(chapter, section),
    () => drawFavourites(chapter, section),
    () => drawStories(chapter, section),
    () => drawGroups(chapter, section),
  ]);
  const gaps = pairsOf(chapter.sections).map((ends) => () => drawGap(chapter, ends));
  const talk = [() => drawPrompts(chapter), () => drawAgreements(chapter)];
  return [
    () => drawCover(chapter),
    () => drawHow(chapter),
    ...pages,
    ...gaps,
    ...talk,
    () => drawMethod(chapter),
  ];
}

/** The report as a PDF's bytes, undefined where the group asked for may not be shown; `onProgress` is told how far it is, 0–1. */
export async function reportPdf(
  { fonts, paint, ...input }: ReportOptions,
  onProgress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { records, language } = input;
  const sections = sectionsOf(input);
  if (!sections) return undefined;
  const sheet = new Sheet({ title: records.session.title, language, fonts, paint });
  const pages = pagesOf({
    ...input,
    sheet,
    texts: reportTextsOf(language),
    words: textsOf(language),
    sections,
  });
  for (const [i, draw] of pages.entries()) {
    draw();
    onProgress((i + 1) / (pages.length + 1));
  }
  return sheet.finish();
}
