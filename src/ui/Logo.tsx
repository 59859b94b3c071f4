import { fiveDomains } from '#assets/texts/boards';
import { domainColoursOf } from '#charts/domainColours';
import { bladePath } from '#charts/sector';
import { useSurface } from './SurfaceContext';

const SPAN = (152 * Math.PI) / 180;

/** The mark: five blades opening from one pivot. */
export function Logo() {
  const surface = useSurface();
  const step = SPAN / 5;
  return (
    <svg viewBox="-34 -34 68 40" aria-hidden="true">
      {fiveDomains.domains.map(({ id, colour }, i) => (
        <path
          key={id}
          fill={domainColoursOf(colour, surface).full}
          d={bladePath({
            inner: 7,
            outer: 32,
            from: -SPAN / 2 + i * step,
            to: -SPAN / 2 + (i + 1) * step,
            gap: 1.7,
            corner: 3.2,
            innerCorner: 0.6,
          })}
        />
      ))}
      <circle r={2.5} cy={1.2} fill="var(--ink)" />
    </svg>
  );
}
