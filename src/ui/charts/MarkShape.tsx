import { markOf } from '#charts/marks';

interface MarkShapeProps {
  /** Board order. */
  index: number;
  x: number;
  y: number;
  /** Half its height. */
  size: number;
  colour: string;
}

/** A domain's mark inside a drawing, upright wherever it stands. */
export function MarkShape({ index, x, y, size, colour }: MarkShapeProps) {
  const { d, stroke } = markOf(index);
  return (
    <path
      d={d}
      transform={`translate(${x} ${y}) scale(${size})`}
      {...(stroke
        ? { fill: 'none', stroke: colour, strokeWidth: stroke, strokeLinecap: 'round' }
        : { fill: colour })}
    />
  );
}
