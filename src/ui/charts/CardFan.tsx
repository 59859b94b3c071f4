import { fanOf } from '#charts/fan';
import { fanPapersOf } from '#charts/fanPaper';
import { pointAt } from '#charts/path';
import type { Board } from '#model/boards/board';
import { useSurface } from '../SurfaceContext';
import styles from './CardFan.module.css';
import { Blade, Marks, Rivet, SmoothLeaf } from './FanParts';

export interface CardPlacer {
  name: string;
  /** Board order. */
  domain: number;
}

const RADIUS = 84;
const INNER = 0.3;
/** Narrower blades have no room for a name each. */
const MOST_NAMES = 26;

/** One card's own fan: a blade for everyone who placed it, in one colour; their names stand around it. */
export function CardFan({
  placers,
  board,
  label,
}: {
  placers: readonly CardPlacer[];
  board: Board;
  label: string;
}) {
  const surface = useSurface();
  const spectra = placers.map(({ domain }) => board.domains.map((_, d) => (d === domain ? 1 : 0)));
  // Few people may open wider than in the group's fan: each name needs its place.
  const opening = Math.min((160 * Math.PI) / 180, ((placers.length + 1) * 24 * Math.PI) / 180);
  const fan = fanOf(spectra, {
    radius: RADIUS,
    innerShare: INNER,
    opening,
    smallestMark: 4,
    smoothFrom: 120,
  });
  const papers = fanPapersOf(board, surface, fan.foldStrength);
  const hasNames = placers.length <= MOST_NAMES;
  const reach = hasNames ? 10 + 7.4 * Math.max(...placers.map(({ name }) => shortened(name).length)) : 8;
  const half = RADIUS + reach;
  return (
    <svg
      className={styles.fan}
      viewBox={`${-half} ${-half} ${2 * half} ${half + 22}`}
      role="img"
      aria-label={label}
    >
      {fan.blades.map((blade) => (
        <Blade key={blade.index} fan={fan} blade={blade} papers={papers} choice="none" />
      ))}
      <SmoothLeaf fan={fan} papers={papers} />
      <Marks marks={fan.marks} papers={papers} />
      <Rivet fan={fan} />
      {hasNames &&
        fan.blades.map((blade) => (
          <RadialName
            key={blade.index}
            angle={blade.middle}
            name={shortened(placers[blade.index]?.name ?? '')}
          />
        ))}
    </svg>
  );
}

/** Written outwards along its blade, and turned over on the left so that it never stands on its head. */
function RadialName({ angle, name }: { angle: number; name: string }) {
  const { x, y } = pointAt(RADIUS + 7, angle);
  const isLeft = angle < 0;
  const turn = (angle * 180) / Math.PI + (isLeft ? 90 : -90);
  return (
    <text
      className={styles.name}
      transform={`translate(${x} ${y}) rotate(${turn})`}
      textAnchor={isLeft ? 'end' : 'start'}
    >
      {name}
    </text>
  );
}

const shortened = (name: string) => (name.length > 14 ? `${name.slice(0, 13)}…` : name);
