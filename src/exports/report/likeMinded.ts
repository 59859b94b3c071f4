import { fanOf } from '#charts/fan';
import { radiansOf } from '#charts/path';
import { formatNumber } from '#i18n/formats';
import { alikenessOf, clusterPortraitOf } from '#model/agreement/clusterPortrait';
import { likeMindedOf, MOST_COMPARED } from '#model/agreement/likeMinded';
import { placedCodesOf } from '#model/agreement/similarity';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, placedCountOf } from '#model/spectrum/spectrum';
import { ink } from '../drawing/drawing';
import { drawFan } from '../drawing/fan';
import { type Chapter, domainNamesOf, type Section, sectionOf } from './chapter';
import { INNER, MARGIN } from './sheet';
import { smoothDotsOf } from './smoothDots';
import { sharesInWords } from './spectrum';

const MOST_FANS = 4;
const RADIUS = 150;
const COLUMN = INNER / MOST_FANS;
const MOST_NAMES = 8;

/** Who sorts alike: a fan for each of the largest clusters; with names only where they were asked for. */
export function drawLikeMinded(chapter: Chapter, section: Section, y: number): void {
  const { sheet, words, records } = chapter;
  const { agreement } = words;
  const placing = section.sorts.filter((sort) => placedCountOf(sort) > 0);
  if (placing.length < 2) return;
  const cards = records.session.cardSet.cards.map(({ id }) => id);
  const clusters =
    placing.length > MOST_COMPARED ? [] : likeMindedOf(placedCodesOf(placing, cards), placing.length);
  const others = clusters.slice(MOST_FANS);
  const note =
    placing.length > MOST_COMPARED
      ? agreement.clustersTooMany(MOST_COMPARED)
      : clusters.length === 1
        ? agreement.clustersAll
        : clusters[0]?.length === 1
          ? agreement.clustersNone
          : [
              agreement.clustersHelp,
              ...(others.length > 0 ? [agreement.otherFans(others.length, others.flat().length)] : []),
            ].join(' ');
  sheet.artifact(() =>
    sheet.path(`M0 0H${INNER}`, { stroke: ink.hair, lineWidth: 1.5, at: { x: MARGIN, y: y - 38 } }),
  );
  let x = MARGIN;
  sheet.tagged('H3', () => {
    x += sheet.line(agreement.clusters, x, y, { face: 'strong', size: 26 });
  });
  sheet.tagged('P', () => {
    const style = { colour: ink.quiet };
    const fitted = sheet.fitted(note, INNER + MARGIN - x - 22, 1, [20, 18, 16, 14], style);
    sheet.lines(fitted.lines, x + 22, y, fitted.style);
  });
  if (clusters[0] === undefined || clusters[0].length === 1) return;
  const group = groupSpectrumOf(section.spectra) ?? [];
  for (const [i, members] of clusters.slice(0, MOST_FANS).entries()) {
    const sorts = members.map((member) => placing[member] as Sort);
    drawCluster(chapter, sectionOf(chapter, section.perspective, sorts), group, {
      x: MARGIN + i * COLUMN,
      y: y + 24,
    });
  }
}

function drawCluster(
  chapter: Chapter,
  { sorts, spectra }: Section,
  group: readonly number[],
  { x, y }: { x: number; y: number },
): void {
  const { sheet, records } = chapter;
  const { board } = records.session;
  const opening = Math.min(radiansOf(120), radiansOf(13.3) * spectra.length);
  const fan = fanOf(spectra, { radius: RADIUS, opening, hasGrain: false, smallestMark: 4 });
  const left = RADIUS * Math.sin(opening / 2) + 8;
  const place = { x: x + left, y: y + RADIUS + 4 };
  sheet.tagged('Figure', () => drawFan(sheet, { fan, board, place, dots: smoothDotsOf(fan, spectra) }), {
    alt: sharesInWords(chapter, spectra),
  });
  drawPortrait(chapter, sorts, { mean: groupSpectrumOf(spectra) ?? [], group }, { x, y: y + RADIUS + 44 });
}

function drawPortrait(
  chapter: Chapter,
  sorts: readonly Sort[],
  { mean, group }: { mean: readonly number[]; group: readonly number[] },
  { x, y }: { x: number; y: number },
): void {
  const { sheet, words, language, withNames, records } = chapter;
  const { agreement } = words;
  const names = domainNamesOf(chapter);
  const percent = (share: number) => formatNumber(share * 100, language);
  const { domain, surplus } = clusterPortraitOf(mean, group);
  const alike = alikenessOf(placementMatrixOf(sorts, records.session.board, records.session.cardSet).cards);
  const facts = [
    domain === undefined ? agreement.likeGroup : agreement.moreOf(names[domain] ?? '', percent(surplus)),
    ...(alike !== undefined && sorts.length > 1 ? [agreement.alike(percent(alike))] : []),
  ].join('; ');
  const nameById = new Map(records.participants.map(({ id, name }) => [id, name]));
  const who = sorts.map(({ participant }) => nameById.get(participant) ?? '').toSorted();
  const more = who.length - MOST_NAMES;
  const named = [who.slice(0, MOST_NAMES).join(', '), ...(more > 0 ? [agreement.otherNames(more)] : [])].join(
    ' ',
  );
  sheet.tagged('P', () => {
    sheet.line(agreement.people(sorts.length), x, y, { face: 'strong', size: 20 });
    const small = { colour: ink.quiet, leading: 1.3 };
    const said = sheet.fitted(facts, COLUMN - 30, 2, [19, 17, 15], small);
    const next = sheet.lines(said.lines, x, y + 27, said.style);
    if (!withNames) return;
    const { lines, style } = sheet.fitted(named, COLUMN - 30, 1, [19, 17, 15], small);
    sheet.lines(lines, x, next, style);
  });
}
