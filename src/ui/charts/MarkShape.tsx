import { markOf } from '#charts/marks';

interface MarkShapeProps {
  /** Board order. */
  index: number;
  x: number;
  y: number;
  /** Half its height. */
  size: number;
  colour: string;
  /** How far the drawing around it is turned, in degrees: the mark turns back, and stands upright. */
  turn?: number | undefined;
}

/** A domain's mark inside a drawing, upright wherever it stands. */
export function MarkShape({ index, x, y, size, colour, turn }: MarkShapeProps) {
  const { d, stroke } = markOf(index);
  return (
    <path
      d={d}
      transform={`translate(${x} ${y})${turn ? ` rotate(${-turn})` : ''} scale(${size})`}
      {...(stroke
        ? { fill: 'none', stroke: colour, strokeWidth: stroke, strokeLinecap: 'round' }
        : { fill: colour })}
    />
  );
}
