import { domainColoursOf } from '#charts/domainColours';
import { progressFanOf } from '#charts/progressFan';
import type { Board } from '#model/boards/board';
import { useSurface } from '../SurfaceContext';

interface ProgressFanProps {
  board: Board;
  /** Board order, aside last. */
  fields: readonly { cards: readonly string[] }[];
  total: number;
}

/** A stick for every card, taking its field's colour as it is placed. */
export function ProgressFan({ board, fields, total }: ProgressFanProps) {
  const surface = useSurface();
  const decided = fields.flatMap(({ cards }, i) =>
    cards.map(() => (i < board.domains.length ? i : ('aside' as const))),
  );
  const fan = progressFanOf(total, decided, 34);
  const colourOf = (field: number | 'aside' | undefined) => {
    if (field === undefined) return 'var(--edge)';
    const domain = field === 'aside' ? undefined : board.domains[field];
    return domain ? domainColoursOf(domain.colour, surface).full : 'var(--edge-strong)';
  };
  return (
    <svg
      width={72}
      height={40}
      viewBox="-36 -36 72 40"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={decided.length}
      aria-label={`${decided.length} / ${total}`}
    >
      {fan.sticks.map((stick) => (
        <line
          key={`${stick.to.x},${stick.to.y}`}
          x1={stick.from.x}
          y1={stick.from.y}
          x2={stick.to.x}
          y2={stick.to.y}
          stroke={colourOf(stick.field)}
          strokeWidth={stick.width}
          strokeLinecap="round"
        />
      ))}
      <circle r={fan.rivetRadius} fill="var(--ink)" />
    </svg>
  );
}
