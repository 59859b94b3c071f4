import { deepStrictEqual } from 'node:assert';
import { fanOrderOf } from '#charts/fanOrder';
import { krippendorffAlphaOf } from '#model/agreement/krippendorff';
import {
  createTally,
  type Tally,
  tallyAdd,
  tallyMatrixOf,
  tallySpectrumOf,
  tallyUnitsOf,
} from '#model/placements/tally';
import { mergeSessions } from '#model/sessions/merge';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import { sessionFileOf, sessionFileText } from '#model/sessions/sessionFile';
import type { Sort } from '#model/sorts/sort';
import { spectrumOf } from '#model/spectrum/spectrum';
import { STAMP } from '../support/builders';
import { atMost, atMostTimes, type Figure, type Topic, timeBoth } from './figures';
import { bladesOf, checkOnce, countIn, emptyCount, figuresOf, joinUnchecked, packed } from './floors';
import { board, cardSet, manySorts, recordsOf } from './sorts';

const thousands = (count: number) => String(count).replace(/(?=(\d{3})+$)\B/g, ' ');

const readAll = (tally: Tally) => ({
  spectrum: tallySpectrumOf(tally),
  matrix: tallyMatrixOf(tally),
  alpha: krippendorffAlphaOf(tallyUnitsOf(tally)),
});

function tallyOf(sorts: readonly Sort[]): Tally {
  const tally = createTally(board, cardSet);
  for (const sort of sorts) tallyAdd(tally, sort);
  return tally;
}

/** Both must count the same, or they aren't comparable. */
function assertAlike(sorts: readonly Sort[], codes: Int8Array): void {
  const count = emptyCount();
  countIn(count, codes, 0, sorts.length);
  const { alpha, spectrum } = readAll(tallyOf(sorts));
  const floor = figuresOf(count);
  deepStrictEqual(alpha?.toFixed(9), floor.alpha.toFixed(9));
  deepStrictEqual(
    spectrum?.map((share) => share.toFixed(9)),
    Array.from(floor.spectrum, (share) => share.toFixed(9)),
  );
}

function countingFigures(sorts: readonly Sort[], codes: Int8Array, runs: number): Figure[] {
  assertAlike(sorts, codes);
  const count = emptyCount();
  const { work, floor } = timeBoth(
    () => void readAll(tallyOf(sorts)),
    () => {
      countIn(count, codes, 0, sorts.length);
      figuresOf(count);
    },
    runs,
  );
  const { floor: byId } = timeBoth(
    () => {},
    () => void packed(sorts),
    runs,
  );
  return [
    {
      what: `spectrum, matrix and α of ${thousands(sorts.length)} sorts`,
      unit: 'ms',
      measured: work,
      floor: { what: 'the same counting in one loop over typed arrays', measured: floor },
      goals: [atMostTimes(work, floor, 5)],
    },
    {
      what: '  beside a loop that also reads them',
      unit: 'ms',
      measured: work,
      floor: { what: 'each placement looked up by its ids, nothing counted', measured: byId },
    },
  ];
}

function oneMoreFigure(sorts: readonly Sort[], codes: Int8Array): Figure {
  const tally = tallyOf(sorts);
  const count = emptyCount();
  countIn(count, codes, 0, sorts.length);
  let next = 0;
  let nextFloor = 0;
  const { work, floor } = timeBoth(
    () => {
      tallyAdd(tally, sorts[next++ % sorts.length] as Sort);
      readAll(tally);
    },
    () => {
      const s = nextFloor++ % sorts.length;
      countIn(count, codes, s, s + 1);
      figuresOf(count);
    },
    50,
    100,
  );
  return {
    what: `one more sort among ${thousands(sorts.length)}, figures read again`,
    unit: 'ms',
    measured: work,
    floor: { what: 'one sort more in that loop', measured: floor },
    goals: [atMost(work.median, 2, 'ms')],
  };
}

function fanFigure(people: number, runs: number, calls: number): Figure {
  const spectra = manySorts(people).flatMap((sort) => spectrumOf(sort, board) ?? []);
  const width = board.domains.length;
  const all = Array.from({ length: spectra.length / width }, (_, i) =>
    spectra.slice(i * width, (i + 1) * width),
  );
  const blades = bladesOf(fanOrderOf(all).map((i) => all[i] as number[]));
  const longest = Math.max(30, Math.floor(90_000 / people));
  const { work, floor } = timeBoth(
    () => void fanOrderOf(all),
    () => void checkOnce(blades, longest),
    runs,
    calls,
  );
  return {
    what: `order of a fan of ${thousands(people)} blades`,
    unit: 'ms',
    measured: work,
    floor: { what: 'one 2-opt round that finds nothing to turn', measured: floor },
  };
}

/** Two tablets with the same 10 000 people; every second sort went on at the other. */
function mergeFigure(sorts: readonly Sort[]): Figure {
  const ours = recordsOf(sorts);
  const theirs = recordsOf(sorts.map((sort, i) => (i % 2 ? sort : { ...sort, revision: sort.revision + 1 })));
  const text = sessionFileText(sessionFileOf(theirs, STAMP));
  const { work, floor } = timeBoth(
    () => {
      const parsed = parseSessionFile(text);
      if (!parsed.ok) throw new Error(`the file is refused: ${JSON.stringify(parsed.error)}`);
      mergeSessions(ours, parsed.value);
    },
    () => void joinUnchecked(ours, text),
    7,
  );
  return {
    what: `parse and merge ${thousands(sorts.length)} people (${(text.length / 1e6).toFixed(0)} MB)`,
    unit: 'ms',
    measured: work,
    floor: { what: 'JSON.parse and a Map, nothing checked', measured: floor },
    goals: [atMostTimes(work, floor, 5)],
  };
}

export function modelTopic(): Topic {
  // As a room gets them: read from the disk or from a file.
  const many = structuredClone(manySorts(100_000));
  const some = many.slice(0, 10_000);
  return {
    title: 'Model',
    conditions: `Node, own processor time; ${cardSet.cards.length} cards and ${board.domains.length} domains`,
    figures: [
      ...countingFigures(some, packed(some), 30),
      ...countingFigures(many, packed(many), 9),
      oneMoreFigure(some, packed(some)),
      fanFigure(60, 30, 20),
      fanFigure(300, 20, 2),
      fanFigure(3_000, 9, 1),
      mergeFigure(some),
    ],
  };
}
