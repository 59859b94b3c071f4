import { cardAgreementOf } from '#model/agreement/cardAgreement';
import { groupAgreementOf, pairableValuesOf } from '#model/agreement/krippendorff';
import { cardSimilarityOf } from '#model/agreement/similarity';
import { bordaOf } from '#model/favourites/borda';
import { flowsOf, gapOf } from '#model/gap/gap';
import { isGapEnoughForAll, sortsOfGroup, visibleGapGroupsOf } from '#model/gap/gapGroups';
import { shownSortsOf } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import type { Session, SessionRecords } from '#model/sessions/session';
import { ASIDE, type Sort, subjectOf } from '#model/sorts/sort';
import { groupOwnReadingOf, ownReadingOf } from '#model/spectrum/ownReading';
import { balanceOf, groupSpectrumOf, spectrumOf, spreadOf } from '#model/spectrum/spectrum';

/** Plain RFC 4180 for programs, or semicolons and decimal commas for a Dutch Excel. */
export type Notation = 'standard' | 'dutchExcel';

type Cell = string | number | undefined;

/** A text cell that a spreadsheet would take for a formula gets an apostrophe; numbers never do. */
function cellText(cell: Cell, notation: Notation): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number')
    return notation === 'dutchExcel' ? String(cell).replace('.', ',') : String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvOf(rows: readonly (readonly Cell[])[], notation: Notation): string {
  const separator = notation === 'dutchExcel' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => cellText(cell, notation)).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const defined = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value): value is T => value !== undefined);

/** Everyone, and each group large enough to be shown under the perspective. */
function scopesOf({ session, participants }: SessionRecords, sorts: readonly Sort[], perspective: Id) {
  const groupOf = new Map(participants.map(({ id, group }) => [id, group]));
  const shown = visibleGroupsOf(session, participants, sorts, perspective).filter((group) => group.shown);
  return [
    { group: '', sorts },
    ...shown.map(({ group }) => ({
      group,
      sorts: sorts.filter((sort) => groupOf.get(subjectOf(sort)) === group),
    })),
  ];
}

interface Scope {
  session: Session;
  perspective: Id;
  group: string;
  sorts: readonly Sort[];
}

function colourRows({ session, perspective, group, sorts }: Scope): Cell[][] {
  const { board, cardSet } = session;
  const spectra = defined(sorts.map((sort) => spectrumOf(sort, board)));
  const mean = groupSpectrumOf(spectra);
  const spread = spreadOf(spectra);
  const readings = defined(sorts.map((sort) => ownReadingOf(sort, cardSet, board)));
  const reading = groupOwnReadingOf(readings);
  const perDomain = (table: string, values: readonly Cell[] | undefined, n: number): Cell[][] =>
    board.domains.map(({ id }, d) => [table, perspective, group, '', id, values?.[d], n]);
  return [
    ...perDomain('spectrum', mean, spectra.length),
    ...perDomain('spread', mean && spread, spectra.length),
    ['balance', perspective, group, '', '', mean && balanceOf(mean), spectra.length],
    ...perDomain('own_reading', reading, readings.length),
  ];
}

function cardRows({ session, perspective, group, sorts }: Scope): Cell[][] {
  const { board, cardSet, steps } = session;
  const matrix = placementMatrixOf(sorts, board, cardSet);
  const similarity = cardSimilarityOf(sorts, cardSet);
  const scoreByCard = new Map(
    (steps.favourites > 0 ? bordaOf(sorts, steps.favourites) : []).map((score) => [score.card, score]),
  );
  const placements = matrix.cards.flatMap(({ card, counts, aside, decided }): Cell[][] => [
    ...board.domains.map(({ id }, d): Cell[] => [
      'placement',
      perspective,
      group,
      card,
      id,
      counts[d],
      decided,
    ]),
    ['placement', perspective, group, card, ASIDE, aside, decided],
  ]);
  const agreements = matrix.cards.map(({ card, counts, placed }): Cell[] => [
    'card_agreement',
    perspective,
    group,
    card,
    '',
    cardAgreementOf(counts),
    placed,
  ]);
  const favourites = cardSet.cards.map(({ id }): Cell[] => {
    const score = scoreByCard.get(id);
    return ['favourites', perspective, group, id, '', score?.points ?? 0, score?.people ?? 0];
  });
  const alpha: Cell[] = [
    'group_agreement',
    perspective,
    group,
    '',
    '',
    groupAgreementOf(matrix),
    pairableValuesOf(matrix),
  ];
  return [...placements, ...agreements, alpha, ...favourites, ...similarityRows()];

  function similarityRows(): Cell[][] {
    const rows: Cell[][] = [];
    cardSet.cards.forEach((a, i) => {
      cardSet.cards.slice(i + 1).forEach((b, offset) => {
        const both = sorts.filter((sort) => isPlacedIn(sort, a.id) && isPlacedIn(sort, b.id)).length;
        const value = similarity[i]?.[i + 1 + offset];
        rows.push(['card_similarity', perspective, group, `${a.id}+${b.id}`, '', value, both]);
      });
    });
    return rows;
  }
}

const isPlacedIn = (sort: Sort, card: Id) => {
  const domain = sort.placements[card]?.domain;
  return domain !== undefined && domain !== ASIDE;
};

/** A gap of two perspectives: of everyone, and of each group whose gap may be shown. */
function gapRows(records: SessionRecords, a: Id, b: Id, completed: (perspective: Id) => Sort[]): Cell[][] {
  const { session, participants } = records;
  const { board } = session;
  const sorts = [...completed(a), ...completed(b)];
  if (!isGapEnoughForAll(session, sorts, a, b)) return [];
  const shown = visibleGapGroupsOf(session, participants, sorts, a, b).filter((group) => group.shown);
  const scopes = [
    { group: '', sorts },
    ...shown.map(({ group }) => ({ group, sorts: sortsOfGroup(sorts, participants, group) })),
  ];
  const pair = `${a}>${b}`;
  return scopes.flatMap(({ group, sorts: own }): Cell[][] => {
    const gap = gapOf(own, board, a, b);
    const flows = flowsOf(own, board, a, b);
    const n = gap?.participants ?? 0;
    return [
      ...board.domains.map(({ id }, d): Cell[] => ['gap', pair, group, '', id, gap?.delta[d], n]),
      ['gap', pair, group, '', '', gap?.total, n],
      ...board.domains.flatMap(({ id: from }, i) =>
        board.domains.map(({ id: to }, j): Cell[] => [
          'flow',
          pair,
          group,
          '',
          `${from}>${to}`,
          flows[i]?.[j],
          n,
        ]),
      ),
    ];
  });
}

/** `figures.csv` of `figures.md`: tidy, one value a row; hidden small groups are absent, undefined figures are empty. */
export function figuresCsv(records: SessionRecords, notation: Notation): string {
  const { session } = records;
  const completed = (perspective: Id) => shownSortsOf(session, records.sorts, perspective);
  const rows: Cell[][] = [['table', 'perspective', 'group', 'card', 'domain', 'value', 'n']];
  for (const { id: perspective } of session.perspectives)
    for (const { group, sorts } of scopesOf(records, completed(perspective), perspective)) {
      const scope = { session, perspective, group, sorts };
      rows.push(...colourRows(scope), ...cardRows(scope));
    }
  session.perspectives.forEach((a, i) => {
    for (const b of session.perspectives.slice(i + 1)) rows.push(...gapRows(records, a.id, b.id, completed));
  });
  return csvOf(rows, notation);
}

/**
 * `sorts.csv`: one row per decided card. Without names people are `p1`, `p2` … in the order of their ids, which are random. What people
 * sorted about each other isn't there, with names or without: one row is one person's answer.
 */
export function sortsCsv(
  { session, participants, sorts }: SessionRecords,
  hasNames: boolean,
  notation: Notation,
): string {
  const people = [...participants].sort((a, b) => (a.id < b.id ? -1 : 1));
  const labelOf = new Map(people.map(({ id, name }, i) => [id, hasNames ? name : `p${i + 1}`]));
  const groupOf = new Map(people.map(({ id, group }) => [id, group]));
  const rows: Cell[][] = [
    ['participant', 'group', 'perspective', 'card', 'domain', 'at_ms', 'favourite_rank'],
  ];
  for (const { id: person } of people)
    for (const { id: perspective } of session.perspectives.filter(({ about }) => about !== 'peer'))
      for (const sort of sorts.filter((own) => own.participant === person && own.perspective === perspective))
        for (const { id: card } of session.cardSet.cards) {
          const placement = sort.placements[card];
          if (!placement) continue;
          const rank = sort.favourites.indexOf(card) + 1;
          rows.push([
            labelOf.get(person),
            groupOf.get(person) ?? '',
            perspective,
            card,
            placement.domain,
            placement.at,
            rank || undefined,
          ]);
        }
  return csvOf(rows, notation);
}
