import { bladePath } from '#charts/sector';

interface ClosedFanProps {
  /** Blades in all, and how many of them are filled: people who are done, without their colours. */
  count?: number;
  doneCount?: number;
  label?: string;
  className?: string | undefined;
}

const RADIUS = 300;
const INNER = 46;
const SPAN = (150 * Math.PI) / 180;
/** As wide as a blade gets: two people are no whole fan. */
const WIDEST = SPAN / 5;

/** An unopened fan, in ink: it tells how many, and no result. */
export function ClosedFan({ count = 12, doneCount = 0, label, className }: ClosedFanProps) {
  const blades = Math.max(1, count);
  const step = Math.min(WIDEST, SPAN / blades);
  const start = (-step * blades) / 2;
  return (
    <svg
      className={className}
      viewBox="-300 -304 600 330"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {Array.from({ length: blades }, (_, i) => {
        const from = start + i * step;
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a blade is its place in the fan
            key={i}
            d={bladePath({
              inner: INNER,
              outer: RADIUS,
              from,
              to: from + step,
              gap: blades > 40 ? 1.2 : 4,
              corner: Math.min(14, step * RADIUS * 0.25),
              innerCorner: 3,
            })}
            {...(i < doneCount
              ? { fill: 'var(--ink)' }
              : { fill: 'none', stroke: 'var(--edge-strong)', strokeWidth: 1.6, strokeDasharray: '5 5' })}
          />
        );
      })}
      <circle r={9} cy={4} fill="var(--ink)" />
    </svg>
  );
}
