import { isTogether } from '#model/spectrum/together';
/** One domain's column under the bar: how its shares lie among the people. x from the column's left, heights upwards. */
export interface DotPlot {
  /** People one by one, up to 40; `index` as in the shares given. */
  dots: { index: number; x: number; y: number }[];
  /** Beyond 40: how many people in each step of four points. */
  bars: { x: number; width: number; height: number; count: number }[];
  meanX: number | undefined;
  ticks: { share: number; x: number; isLabelled: boolean }[];
}

export interface DotPlotOptions {
  /** The axis' length. */
  width: number;
  /** Room above the axis. */
  height: number;
  dotRadius: number;
  /** Widths of a tick's label ("50 %") and of the mean's ("30 ± 15"), which must not touch. */
  tickLabelWidth: number;
  meanLabelWidth: number;
}

const MOST_DOTS = 40;
const BIN = 0.04;

/** The axis ends at 70 %, where shares seldom lie beyond; if one does, all columns reach to 100 % so that none is cut off. */
export const axisEndOf = (spectra: readonly (readonly number[])[]): number =>
  spectra.some((spectrum) => spectrum.some((share) => share > 0.7)) ? 1 : 0.7;

/** Every domain's column, in board order, from individual spectra; all on the same scales, so that columns compare. */
export function dotPlotsOf(spectra: readonly (readonly number[])[], options: DotPlotOptions): DotPlot[] {
  const end = axisEndOf(spectra);
  const columns = (spectra[0] ?? []).map((_, d) => spectra.map((spectrum) => spectrum[d] as number));
  const isHistogram = spectra.length > MOST_DOTS;
  // One mean for all is nobody's own dot.
  const isForAll = isTogether(spectra);
  const counts = columns.map((shares) => binned(shares, end));
  const tallest = Math.max(1, ...counts.flat());
  return columns.map((shares, d) => {
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const meanX = (mean / end) * options.width;
    return {
      dots: isHistogram || isForAll ? [] : stacked(shares, end, options),
      bars: isHistogram && !isForAll ? barsOf(counts[d] as number[], tallest, end, options) : [],
      meanX,
      ticks: ticksOf(meanX, end, options),
    };
  });
}

function binned(shares: readonly number[], end: number): number[] {
  const counts = new Array<number>(Math.ceil(end / BIN - 1e-9)).fill(0);
  for (const share of shares) {
    // 0.28 / 0.04 is 7.000…01, 0.12 / 0.04 is 2.999…: a hair up puts every whole point in its own step.
    const bin = Math.min(counts.length - 1, Math.floor(share / BIN + 1e-9));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts;
}

function barsOf(
  counts: readonly number[],
  tallest: number,
  end: number,
  { width, height }: DotPlotOptions,
): DotPlot['bars'] {
  return counts.flatMap((count, bin) => {
    const [from, to] = [bin * BIN, Math.min(end, (bin + 1) * BIN)];
    const bar = {
      x: (from / end) * width,
      width: ((to - from) / end) * width,
      height: (count / tallest) * height,
      count,
    };
    return count > 0 ? [bar] : [];
  });
}

/** Each dot at its own share, lifted just as far as it needs to lie free of those before it; pressed together if too high. */
function stacked(
  shares: readonly number[],
  end: number,
  { width, height, dotRadius }: DotPlotOptions,
): DotPlot['dots'] {
  const lastXs: number[] = [];
  const placed = shares
    .map((share, index) => ({ index, x: (share / end) * width }))
    .sort((a, b) => a.x - b.x)
    .map((dot) => {
      const free = lastXs.findIndex((x) => dot.x - x >= 2 * dotRadius);
      const level = free < 0 ? lastXs.length : free;
      lastXs[level] = dot.x;
      return { ...dot, level };
    });
  const step = Math.min(2 * dotRadius, (height - 2 * dotRadius) / Math.max(1, lastXs.length - 1));
  return placed.map(({ index, x, level }) => ({ index, x, y: dotRadius + level * step }));
}

function ticksOf(
  meanX: number,
  end: number,
  { width, tickLabelWidth, meanLabelWidth }: DotPlotOptions,
): DotPlot['ticks'] {
  return [0, 0.5].map((share) => {
    const x = (share / end) * width;
    return { share, x, isLabelled: Math.abs(x - meanX) > (tickLabelWidth + meanLabelWidth) / 2 };
  });
}
