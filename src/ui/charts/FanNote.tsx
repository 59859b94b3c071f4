import type { Fan } from '#charts/fan';
import { pointAt } from '#charts/path';
import styles from './FanNote.module.css';

interface FanNoteProps {
  fan: Fan;
  /** The blade's person: an index into the spectra. */
  index: number;
  title: string;
  text: string;
}

/** From the values in the upper corner to the blade they are about, as long as the way there is free. */
export function FanLeader({ fan, index }: { fan: Fan; index: number }) {
  const blade = fan.blades.find((candidate) => candidate.index === index);
  if (!blade || Math.abs(blade.middle) > LEADER_UP_TO) return null;
  const { radius } = fan;
  const side = fan.order.indexOf(index) < fan.order.length / 2 ? -1 : 1;
  const tip = pointAt(radius * 1.06, blade.middle);
  const [x, y] = [side * radius * (EDGE - 0.55), -radius * 1.04];
  return (
    <g className={styles.note}>
      <path d={`M${x} ${y}h${-side * radius * 0.06}L${tip.x} ${tip.y}`} />
    </g>
  );
}

const LEADER_UP_TO = 0.6;

/** How much room there is beside the fan, as a share of half the fan: the note stands at that edge. */
const EDGE = 1.17;
const LETTER = 8.6;

/** The one remark at the fan: words at the edge, and a line to the blade they are about. */
export function FanNote({ fan, index, title, text }: FanNoteProps) {
  const blade = fan.blades.find((candidate) => candidate.index === index);
  if (!blade) return null;
  const { radius } = fan;
  const side = blade.middle > 0.05 ? 1 : -1;
  const edge = radius * EDGE;
  const tip = pointAt(radius * 1.02, blade.middle);
  const width = Math.max(title.length, text.length) * LETTER;
  // The words may not lie on the paper: at their lower edge the rim must be further in than they reach.
  const reach = Math.max(0, edge - width);
  const free = -Math.sqrt(Math.max(0, (radius * 1.04) ** 2 - reach ** 2));
  // Nor may they rise above the fan, where its heading stands.
  const foot = Math.max(30 - radius, Math.min(tip.y - radius * 0.07, free));
  const x = side * edge;
  const anchor = side < 0 ? 'start' : 'end';
  const knee = Math.max(foot + 12, tip.y - radius * 0.035);
  return (
    <g className={styles.note}>
      <text x={x} y={foot - 24} textAnchor={anchor} className={styles.title}>
        {title}
      </text>
      <text x={x} y={foot - 4} textAnchor={anchor} className={styles.text}>
        {text}
      </text>
      <path
        d={
          tip.y < foot
            ? `M${x - side * (width + 6)} ${foot - 28}L${tip.x} ${tip.y}`
            : `M${x - side * 30} ${foot + 6}V${knee}L${tip.x} ${tip.y}`
        }
      />
    </g>
  );
}
