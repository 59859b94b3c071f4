import type { Fan } from './fan';
import { dropOf } from './fanBlade';
import { bordersOf } from './fanMarks';
import { type Dots, domainAt, pointPath, seeded } from './grain';
import { pointAt } from './path';
import type { Spectra } from './smoothing';

/** Dots on a blade of the cover; narrower blades get fewer, so that all paper is equally rough. */
const DOTS_A_RADIAN = 2700;

/**
 * The tooth of the paper on the shaded half of every fold, for a fan so large that nobody reads figures from it: paths of points
 * per domain, thickest at the blade's edge. `radius` is a dot's. It says nothing; the same fan always has the same grain.
 */
export function foldGrainOf(fan: Fan, spectra: Spectra, radius: number): Dots[] {
  const random = seeded(4711);
  const paths = (spectra[0] ?? []).map(() => '');
  for (const { index, from, to, middle } of fan.blades) {
    const borders = bordersOf(spectra[index] as readonly number[]);
    const drop = dropOf(to - from);
    const count = Math.round(DOTS_A_RADIAN * (to - from));
    for (let i = 0; i < count; i++) {
      const u = random();
      const t = 0.06 + 0.9 * (1 - random() ** 1.35);
      const distance = Math.sqrt(fan.innerRadius ** 2 + u * (fan.radius ** 2 - fan.innerRadius ** 2));
      const domain = domainAt(borders, u);
      paths[domain] += pointPath(pointAt(distance * (1 - drop * t), middle + ((to - from) / 2) * t));
    }
  }
  return paths.flatMap((path, domain) => (path ? [{ domain, radius, path }] : []));
}
