import { reportTextsOf } from '#i18n/reportTexts';
import { textsOf } from '#i18n/texts';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { completedSortsOf } from '#model/sessions/progress';
import { drawAgreement } from './agreement';
import { drawCards } from './cards';
import { type Chapter, type ReportInput, type Section, sectionOf } from './chapter';
import { drawAgreements, drawPrompts } from './conversation';
import { drawCover } from './cover';
import { drawFavourites } from './favourites';
import { drawGap } from './gap';
import { drawGroups } from './groups';
import { drawHow } from './howItWasDone';
import { drawMethod } from './method';
import type { PaintSigns } from './paintedSigns';
import { Sheet } from './sheet';
import { drawSpectrum } from './spectrum';
import { drawStories } from './stories';
import type { FontFiles } from './typeface';

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

/** What is finished, as far as it was asked for; undefined where a group was and nothing of it may be shown. */
function sectionsOf(input: ReportInput): Section[] | undefined {
  const { session, participants, sorts } = input.records;
  const groupOf = new Map(participants.map(({ id, group }) => [id, group]));
  const sections = session.perspectives
    .filter(({ id }) => input.perspective === undefined || id === input.perspective)
    .map((perspective) => {
      const completed = completedSortsOf(sorts, perspective.id);
      if (input.group === undefined) return sectionOf(input, perspective, completed);
      const visible = visibleGroupsOf(session, participants, completed, perspective.id);
      const isShown = visible.some(({ group, shown }) => group === input.group && shown);
      const own = completed.filter(({ participant }) => groupOf.get(participant) === input.group);
      return sectionOf(input, perspective, isShown ? own : []);
    })
    .filter((section) => section.sorts.length > 0);
  return input.group !== undefined && sections.length === 0 ? undefined : sections;
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
