import { type Point, pointAt, radiansOf } from './path';

export interface ProgressStick {
  from: Point;
  to: Point;
  width: number;
  /** The field its card went to, by board order; undefined while a card is still to come. */
  field: number | 'aside' | undefined;
}

export interface ProgressFan {
  sticks: ProgressStick[];
  /** Half the width; the fan stands on y = 0, its tips at −radius. */
  radius: number;
  rivetRadius: number;
}

const OPENING = radiansOf(150);

/**
 * The small fan above the table: a thin stick for each of `count` cards, in the order of placing: those decided reach the
 * rim and take their field's colour, the others stay short and thin.
 */
export function progressFanOf(
  count: number,
  decided: readonly (number | 'aside')[],
  radius: number,
): ProgressFan {
  const sticks = Array.from({ length: count }, (_, i): ProgressStick => {
    const angle = count > 1 ? -OPENING / 2 + (OPENING * i) / (count - 1) : 0;
    const field = decided[i];
    const isDecided = field !== undefined;
    return {
      from: pointAt(radius * 0.3, angle),
      to: pointAt(radius * (isDecided ? 1 : 0.8), angle),
      // 24 sticks of a fan of 44 are 3.5 and 1.7 px wide in the mock; more of them share the same paper.
      width: radius * (isDecided ? 0.08 : 0.039) * Math.min(1, 24 / count),
      field,
    };
  });
  return { sticks, radius, rivetRadius: radius * 0.06 };
}
