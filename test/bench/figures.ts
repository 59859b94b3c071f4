/** What every topic hands back, and how numbers become rows. */

export interface Spread {
  median: number;
  p10: number;
  p90: number;
}

export interface Goal {
  text: string;
  isMet: boolean;
}

export interface Figure {
  what: string;
  unit: 'ms' | 'KB' | 'MB' | 'times';
  measured: Spread;
  /** The least that the same thing can cost here, measured in the same run. */
  floor?: { what: string; measured: Spread };
  goals?: Goal[];
}

export interface Topic {
  title: string;
  /** Under which conditions, in one line. */
  conditions: string;
  figures: Figure[];
}

export const percentileOf = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const spreadOf = (values: readonly number[]): Spread => ({
  median: percentileOf(values, 0.5),
  p10: percentileOf(values, 0.1),
  p90: percentileOf(values, 0.9),
});

/** A figure that is the same each time, such as a size. */
export const exactly = (value: number): Spread => ({ median: value, p10: value, p90: value });

export const atMost = (value: number, limit: number, unit: string): Goal => ({
  text: `≤ ${limit} ${unit}`,
  isMet: value <= limit,
});

export const atMostTimes = (measured: Spread, floor: Spread, times: number): Goal => ({
  text: `≤ ${times} × floor`,
  isMet: measured.median <= times * floor.median,
});

/** Milliseconds this process has had of the processor: other programs' turns don't count, all of its own threads do. */
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Times both in turn, so that whatever else the machine does meets them alike; processor time per call. */
export function timeBoth(work: () => void, floor: () => void, runs: number, calls = 1) {
  const timed = (run: () => void) => {
    const start = processorTime();
    for (let i = 0; i < calls; i++) run();
    return (processorTime() - start) / calls;
  };
  for (let i = 0; i < 3; i++) {
    timed(work);
    timed(floor);
  }
  const times = Array.from({ length: runs }, () => ({ work: timed(work), floor: timed(floor) }));
  return { work: spreadOf(times.map((time) => time.work)), floor: spreadOf(times.map((time) => time.floor)) };
}

const digits = (value: number) =>
  value === 0
    ? '0'
    : value < 0.1
      ? value.toPrecision(2)
      : value < 10
        ? value.toFixed(2)
        : value.toFixed(value < 100 ? 1 : 0);

const spreadText = ({ median, p10, p90 }: Spread, unit: Figure['unit']) => {
  const text = `${digits(median)} ${unit === 'times' ? '×' : unit}`;
  return p10 === p90 ? text : `${text} (${digits(p10)}–${digits(p90)})`;
};

const goalText = ({ text, isMet }: Goal) => `${isMet ? '✓' : '✗'} ${text}`;

/** The figures of all topics as one table of plain text. */
export function tableOf(topics: readonly Topic[]): string {
  const head = ['', 'Waaier', 'floor', '×', 'goal', 'what the floor is'];
  const rows = topics.flatMap(({ figures }) => figures.map(rowOf));
  const widths = head.map((text, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? text).length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join('  ')
      .trimEnd();
  return [
    line(head),
    ...topics.flatMap(({ title, conditions, figures }) => [
      '',
      `${title}: ${conditions}`,
      ...figures.map((figure) => line(rowOf(figure))),
    ]),
  ].join('\n');
}

const rowOf = ({ what, unit, measured, floor, goals = [] }: Figure): string[] => [
  `  ${what}`,
  spreadText(measured, unit),
  floor ? spreadText(floor.measured, unit) : '',
  floor && floor.measured.median > 0 ? digits(measured.median / floor.measured.median) : '',
  goals.map(goalText).join('  '),
  floor?.what ?? '',
];
