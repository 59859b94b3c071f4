import { type Fan, type FanBlade, pullOf } from '#charts/fan';
import type { FanMark } from '#charts/fanMarks';
import type { FanPaper } from '#charts/fanPaper';
import styles from './FanView.module.css';
import { MarkShape } from './MarkShape';

interface PaperProps {
  papers: readonly FanPaper[];
  /** Degrees by which the whole fan is turned; its marks stay upright. */
  turn?: number | undefined;
}

const colourIn = (papers: readonly FanPaper[], domain: number) => papers[domain] as FanPaper;

interface BladeProps extends PaperProps {
  fan: Fan;
  blade: FanBlade;
  /** One blade is chosen: this one, or another. */
  choice: 'none' | 'this' | 'other';
}

/** One person: a stick, and folded paper in the colours of their shares. */
export function Blade({ fan, blade, papers, choice, turn }: BladeProps) {
  const pull = choice === 'this' ? pullOf(fan, blade) : { x: 0, y: 0 };
  return (
    <g data-blade>
      <path d={blade.stickPath} fill="var(--stick)" />
      <g
        className={styles.leaf}
        data-choice={choice}
        style={{ transform: `translate(${pull.x}px, ${pull.y}px)` }}
      >
        {blade.layers.map((layer) => (
          <g key={layer.domain}>
            <path d={layer.shadePath} fill={colourIn(papers, layer.domain).shade} />
            <path d={layer.lightPath} fill={colourIn(papers, layer.domain).light} />
          </g>
        ))}
        <Marks marks={blade.marks} papers={papers} turn={turn} />
      </g>
    </g>
  );
}

/** More than sixty people: one pleated leaf, with grain where single people differ from it. */
export function SmoothLeaf({ fan, papers }: PaperProps & { fan: Fan }) {
  if (!fan.smooth) return null;
  return (
    <g data-smooth>
      <path d={fan.smooth.sticksPath} fill="var(--stick)" />
      {fan.smooth.layers.map((layer) => (
        <g key={layer.domain}>
          <path d={layer.shadePath} fill={colourIn(papers, layer.domain).shade} />
          <path d={layer.lightPath} fill={colourIn(papers, layer.domain).light} />
        </g>
      ))}
      {fan.smooth.layers.map((layer) => (
        <path key={layer.domain} d={layer.grainPath} fill={colourIn(papers, layer.domain).plain} />
      ))}
    </g>
  );
}

export function Marks({ marks, papers, turn }: PaperProps & { marks: readonly FanMark[] }) {
  return marks.map(({ domain, x, y, size }) => (
    <MarkShape
      key={`${domain}.${x}`}
      index={domain}
      x={x}
      y={y}
      size={size}
      colour={colourIn(papers, domain).on}
      turn={turn}
    />
  ));
}

/** The pin all blades turn on. */
export function Rivet({ fan }: { fan: Fan }) {
  const { radius, hole } = fan.rivet;
  return <circle r={(radius + hole) / 2} fill="none" stroke="var(--stick)" strokeWidth={radius - hole} />;
}
