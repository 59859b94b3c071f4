import { bladePath } from '#charts/sector';
import { useSize } from '../useSize';
import styles from './HandOverFan.module.css';

export interface NamedBlade {
  id: string;
  label: string;
  state: 'none' | 'sorting' | 'done';
  stateLabel: string;
  /** Left out when there is nothing to open. */
  onChoose: (() => void) | undefined;
}

interface HandOverFanProps {
  blades: readonly NamedBlade[];
  addLabel: string;
  onAdd(): void;
}

/** A blade narrower than this at the rim can't be tapped surely; more people than fit become a list. */
const LEAST_RIM = 56;
const TICK = 'M-9 1 -3 7 9 -6';
const PLUS = 'M-9 0H9M0 -9V9';

/** A fan of names: filled when somebody is done, open when they are to come, the last blade for a newcomer. */
export function HandOverFan({ blades, addLabel, onAdd }: HandOverFanProps) {
  const [ref, size] = useSize<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.room}>
      {size &&
        (fits(size, blades.length) ? (
          <Fan {...{ blades, addLabel, onAdd, size }} />
        ) : (
          <List {...{ blades, addLabel, onAdd }} />
        ))}
    </div>
  );
}

const geometryOf = ({ width, height }: { width: number; height: number }, count: number) => {
  const outer = Math.min(width / 2 - 4, height - 34);
  const span = Math.min((172 * Math.PI) / 180, (count * 44 * Math.PI) / 180);
  return { outer, inner: outer * 0.145, span, step: span / count };
};

const fits = (size: { width: number; height: number }, people: number) => {
  const { outer, step } = geometryOf(size, people + 1);
  return outer > 250 && outer * step >= LEAST_RIM;
};

function Fan({
  blades,
  addLabel,
  onAdd,
  size,
}: HandOverFanProps & { size: { width: number; height: number } }) {
  const count = blades.length + 1;
  const { outer, inner, span, step } = geometryOf(size, count);
  const shape = (i: number) =>
    bladePath({
      inner,
      outer,
      from: -span / 2 + i * step,
      to: -span / 2 + (i + 1) * step,
      gap: 8,
      corner: 16,
      innerCorner: 4,
    });
  const fontSize = Math.min(30, outer * step * 0.32, outer / 13);
  return (
    <svg
      className={styles.fan}
      viewBox={`${-size.width / 2} ${-outer - 4} ${size.width} ${outer + 24}`}
      style={{ blockSize: outer + 28 }}
      role="group"
    >
      {blades.map((blade, i) => (
        <BladeButton
          key={blade.id}
          d={shape(i)}
          angle={-span / 2 + (i + 0.5) * step}
          outer={outer}
          fontSize={fontSize}
          label={blade.label}
          name={blade.stateLabel ? `${blade.label}, ${blade.stateLabel}` : blade.label}
          state={blade.state}
          sign={blade.state === 'done' ? TICK : undefined}
          onChoose={blade.onChoose}
        />
      ))}
      <BladeButton
        d={shape(blades.length)}
        angle={-span / 2 + (blades.length + 0.5) * step}
        outer={outer}
        fontSize={Math.min(fontSize, 22)}
        label={addLabel}
        name={addLabel}
        state="add"
        sign={PLUS}
        onChoose={onAdd}
      />
      <circle r={11} cy={6} fill="var(--ink)" />
    </svg>
  );
}

interface BladeButtonProps {
  d: string;
  angle: number;
  outer: number;
  fontSize: number;
  label: string;
  name: string;
  state: NamedBlade['state'] | 'add';
  sign: string | undefined;
  onChoose: (() => void) | undefined;
}

function BladeButton({ d, angle, outer, fontSize, label, name, state, sign, onChoose }: BladeButtonProps) {
  // Names run from the rim inwards on the left, from the pivot outwards on the right: never upside down.
  const isLeft = angle < -0.02;
  const turn = (angle * 180) / Math.PI + (isLeft ? 90 : -90);
  const at = (share: number) =>
    `translate(${outer * share * Math.sin(angle)} ${-outer * share * Math.cos(angle)})`;
  const room = outer * 0.62;
  const shown = fitted(label, room, fontSize);
  return (
    <g
      role="button"
      aria-label={name}
      aria-disabled={onChoose === undefined}
      tabIndex={onChoose ? 0 : -1}
      className={styles.blade}
      data-state={state}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose?.();
      }}
    >
      <path d={d} />
      <g transform={`${at(0.93)} rotate(${turn})`}>
        <text fontSize={shown.size} textAnchor={isLeft ? 'start' : 'end'} dominantBaseline="central">
          {shown.text}
        </text>
      </g>
      {sign && (
        <g transform={`${at(0.27)} scale(${Math.min(1.3, outer / 360)})`}>
          <path className={styles.sign} d={sign} />
        </g>
      )}
    </g>
  );
}

/** A long name gets smaller, and only then an ellipsis; the full one is in the control's name. */
function fitted(label: string, room: number, fontSize: number): { text: string; size: number } {
  const widthAt = (size: number) => label.length * size * 0.54;
  const size = Math.max(15, Math.min(fontSize, (fontSize * room) / Math.max(1, widthAt(fontSize))));
  const most = Math.floor(room / (size * 0.54));
  return { text: label.length > most ? `${label.slice(0, most - 1)}…` : label, size };
}

function List({ blades, addLabel, onAdd }: HandOverFanProps) {
  return (
    <ul className={styles.list}>
      {blades.map((blade) => (
        <li key={blade.id}>
          <button
            type="button"
            className={styles.row}
            data-state={blade.state}
            disabled={!blade.onChoose}
            onClick={blade.onChoose}
            aria-label={blade.stateLabel ? `${blade.label}, ${blade.stateLabel}` : blade.label}
          >
            <span>{blade.label}</span>
            <small>{blade.stateLabel}</small>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.row} data-state="add" onClick={onAdd}>
          <span>{addLabel}</span>
          <small aria-hidden="true">+</small>
        </button>
      </li>
    </ul>
  );
}
