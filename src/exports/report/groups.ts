import { fanOf } from '#charts/fan';
import { formatSigned } from '#i18n/formats';
import { groupsSentence } from '#i18n/groupsSentence';
import { differencesOf, groupsFindingOf } from '#model/groups/groupsFinding';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { subjectOf } from '#model/sorts/sort';
import { groupSpectrumOf } from '#model/spectrum/spectrum';
import { drawBar } from '../drawing/bar';
import { ink } from '../drawing/drawing';
import { drawFan } from '../drawing/fan';
import {
  beginPage,
  type Chapter,
  domainNamesOf,
  drawHeading,
  drawNote,
  labelIn,
  type Section,
  sectionOf,
  seenIn,
} from './chapter';
import { INNER, MARGIN } from './sheet';
import { smoothDotsOf } from './smoothDots';
import { sharesInWords } from './spectrum';

const COLUMNS = 3;
const A_PAGE = 6;
const GUTTER = 70;
const TILE = (INNER - (COLUMNS - 1) * GUTTER) / COLUMNS;
const ROW = 402;

interface Tile {
  label: string;
  spectra: readonly (readonly number[])[];
  mean: readonly number[];
  isEveryone: boolean;
}

/** The groups that may be shown, beside everyone; hidden ones are named once, with the reason, and nothing else. */
export function drawGroups(chapter: Chapter, section: Section): void {
  const { sheet, words, texts, language, records } = chapter;
  const { session, participants } = records;
  const everyone = groupSpectrumOf(section.spectra);
  if (chapter.group !== undefined || session.groups.length === 0 || !everyone) return;
  const visible = visibleGroupsOf(session, participants, section.sorts, section.perspective.id);
  const tiles = tilesOf(chapter, section, everyone, visible);
  if (tiles.length < 2) return;
  const labelOf = (id: string) => session.groups.find((group) => group.id === id)?.label ?? id;
  const finding = groupsFindingOf({
    finished: section.sorts.length,
    everyone,
    people: section.spectra.length,
    filledGroups: visible.filter(({ count }) => count > 0).length,
    shown: tiles.slice(1).map(({ group, spectra, mean }) => ({ group, people: spectra.length, mean })),
  });
  const sentence = seenIn(
    chapter,
    section,
    groupsSentence(finding, labelOf, domainNamesOf(chapter), language),
  );
  const title = labelIn(chapter, section, texts.groupsTitle);
  for (let first = 0; first < tiles.length; first += A_PAGE) {
    beginPage(chapter, first === 0 ? title : undefined);
    sheet.group('Sect', () => {
      const top = drawHeading(chapter, title, sentence) + 30;
      // A single row has the page to itself.
      const [radius, shift] = tiles.length <= COLUMNS ? [TILE / 2, 90] : [190, 0];
      for (const [i, tile] of tiles.slice(first, first + A_PAGE).entries()) {
        const x = MARGIN + (i % COLUMNS) * (TILE + GUTTER);
        const y = top + shift + Math.floor(i / COLUMNS) * ROW;
        drawTile(chapter, tile, everyone, { x, y, radius });
      }
      drawNote(chapter, noteOf(visible.some(({ shown, count }) => !shown && count > 0)), 1112);
    });
  }

  function noteOf(hasHidden: boolean): string {
    return [
      words.groups.everyoneNote,
      ...(hasHidden ? [texts.smallGroups(session.privacy.minGroupSize)] : []),
    ].join(' ');
  }
}

function tilesOf(
  chapter: Chapter,
  section: Section,
  everyone: readonly number[],
  visible: readonly { group: string; shown: boolean }[],
): (Tile & { group: string })[] {
  const { records, words } = chapter;
  const groupOf = new Map(records.participants.map(({ id, group }) => [id, group]));
  const all = {
    group: '',
    label: words.room.everyone,
    spectra: section.spectra,
    mean: everyone,
    isEveryone: true,
  };
  const shown = visible.flatMap(({ group, shown: isShown }) => {
    const own = section.sorts.filter((sort) => groupOf.get(subjectOf(sort)) === group);
    const { spectra } = sectionOf(chapter, section.perspective, own);
    const mean = isShown ? groupSpectrumOf(spectra) : undefined;
    const label = records.session.groups.find(({ id }) => id === group)?.label ?? group;
    return mean ? [{ group, label, spectra, mean, isEveryone: false }] : [];
  });
  return [all, ...shown];
}

function drawTile(
  chapter: Chapter,
  tile: Tile,
  everyone: readonly number[],
  { x, y, radius }: { x: number; y: number; radius: number },
): void {
  const { sheet, texts, records, language } = chapter;
  const { board } = records.session;
  const { label, spectra, mean, isEveryone } = tile;
  sheet.tagged('H3', () => {
    const count = texts.persons(spectra.length);
    const room = TILE - sheet.widthOf(count, { size: 20 }) - 16;
    const { lines, style } = sheet.fitted(label, room, 1, [26, 22, 18, 15], { face: 'strong' });
    const wide = sheet.line(lines[0] ?? '', x, y, style);
    sheet.line(count, x + wide + 14, y, { size: 20, colour: ink.quiet });
  });
  const fan = fanOf(spectra, { radius: radius, hasGrain: false, smallestMark: 4.5 });
  const place = { x: x + radius * 0.99, y: y + radius + 24 };
  sheet.tagged('Figure', () => drawFan(sheet, { fan, board, place, dots: smoothDotsOf(fan, spectra) }), {
    alt: `${label}: ${sharesInWords(chapter, spectra)}`,
  });
  const bar = { spectra, board, language, x, y: y + radius + 52, width: TILE, height: 40 };
  sheet.artifact(() => drawBar(sheet, bar));
  sheet.tagged('P', () => {
    const text = isEveryone ? '' : differencesIn(chapter, mean, everyone);
    const { lines, style } = sheet.fitted(text, TILE, 2, [19, 17, 15, 13], {
      colour: ink.quiet,
      leading: 1.3,
    });
    sheet.lines(lines, x, y + radius + 120, style);
  });
}

/** Where a group lies far from everyone, the largest difference first. */
function differencesIn(chapter: Chapter, mean: readonly number[], everyone: readonly number[]): string {
  const { words, language } = chapter;
  const names = domainNamesOf(chapter);
  const found = differencesOf(mean, everyone).slice(0, 2);
  if (found.length === 0) return words.groups.noDifference(8);
  return found
    .map(({ domain, percentage, everyone: all, points }) => {
      const said = words.groups.difference(names[domain] ?? '', percentage, all);
      return `${formatSigned(points, language)} ${said}`;
    })
    .join('; ');
}
