import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Fan } from '#charts/fan';
import { circlePath } from '#charts/path';
import { bladePath } from '#charts/sector';

const OPEN_MS = 650;
const MOST_STAGGER_MS = 250;
const ROOM_MS = 250;
const FILL_MS = 350;
const EASE_OUT = 'cubic-bezier(0.16, 1, 0.3, 1)';

const turned = (angle: number) => ({ transform: `rotate(${(angle * 180) / Math.PI}deg)` });

/** A blade is known by its shares; equal ones by their turn, so that each has a name of its own. */
function bladeKeysOf(fan: Fan, spectra: readonly (readonly number[])[]): string[] {
  const seen = new Map<string, number>();
  return fan.blades.map(({ index }) => {
    const shares = (spectra[index] ?? []).join();
    const position = (seen.get(shares) ?? 0) + 1;
    seen.set(shares, position);
    return `${shares}#${position}`;
  });
}

/**
 * Moves what has changed: at first the fan opens from a closed pack at its left edge, the last blade leading; when somebody
 * arrives, the others make room and the new blade fills from its foot. With reduced motion all of it cross-fades.
 */
export function useFanMotion(
  root: RefObject<SVGSVGElement | null>,
  fan: Fan,
  spectra: readonly (readonly number[])[],
  isReduced: boolean,
): void {
  const before = useRef<Map<string, number>>(undefined);
  useLayoutEffect(() => {
    const svg = root.current;
    const known = before.current;
    const keys = bladeKeysOf(fan, spectra);
    before.current = new Map(fan.blades.map(({ middle }, i) => [keys[i] as string, middle]));
    // jsdom and very old browsers have no animations: the fan simply stands there.
    if (!svg || typeof svg.animate !== 'function') return;
    const kept = keys.filter((key) => known?.has(key)).length;
    if (known && kept === keys.length && kept === known.size) return;
    if (isReduced) {
      svg.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 250 });
      return;
    }
    if (fan.smooth) return wipe(svg, fan);
    const blades = [...svg.querySelectorAll<SVGGElement>('[data-blade]')];
    if (!known || kept < keys.length / 2) return open(svg, blades, fan);
    return rearrange(svg, blades, fan, keys, known);
  }, [root, fan, spectra, isReduced]);
}

function open(svg: SVGSVGElement, blades: SVGGElement[], fan: Fan): void {
  const stagger = Math.min(17, MOST_STAGGER_MS / Math.max(1, blades.length));
  const first = fan.blades[0]?.middle ?? 0;
  for (const [i, blade] of blades.entries())
    blade.animate([turned(first - (fan.blades[i]?.middle ?? first)), turned(0)], {
      duration: OPEN_MS,
      delay: (blades.length - 1 - i) * stagger,
      easing: EASE_OUT,
      fill: 'backwards',
    });
  fadeIn(svg, OPEN_MS * 0.6);
}

/** Marks of whole bands and the note stand free of any blade, so they come when all is in place. */
function fadeIn(svg: SVGSVGElement, delay: number): void {
  for (const part of svg.querySelectorAll('[data-late]'))
    part.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 250, delay, fill: 'backwards' });
}

function rearrange(
  svg: SVGSVGElement,
  blades: SVGGElement[],
  fan: Fan,
  keys: string[],
  known: ReadonlyMap<string, number>,
): void {
  const arrived: SVGGElement[] = [];
  for (const [i, blade] of blades.entries()) {
    const was = known.get(keys[i] as string);
    if (was === undefined) arrived.push(blade);
    else
      blade.animate([turned(was - (fan.blades[i]?.middle ?? was)), turned(0)], {
        duration: ROOM_MS,
        easing: 'ease-out',
      });
  }
  const { innerRadius, radius } = fan;
  clip(svg, arrived, ROOM_MS, FILL_MS, (share) =>
    circlePath({ x: 0, y: 0 }, innerRadius + (radius * 1.05 - innerRadius) * share),
  );
}

/** A leaf in one piece can't turn blade by blade; it is uncovered from left to right, about the same pivot. */
function wipe(svg: SVGSVGElement, fan: Fan): void {
  const from = -fan.opening / 2 - 0.02;
  clip(svg, [...svg.querySelectorAll<SVGGElement>('[data-smooth]')], 0, 800, (share) =>
    bladePath({
      inner: 1,
      outer: fan.radius * 1.05,
      from,
      to: from + (fan.opening + 0.04) * Math.max(0.01, share),
    }),
  );
  fadeIn(svg, 500);
}

/** Shows elements through a growing shape. Frame by frame: not every browser animates the inside of a clip path. */
function clip(
  svg: SVGSVGElement,
  elements: SVGGElement[],
  delay: number,
  duration: number,
  shapeAt: (share: number) => string,
): void {
  const shape = svg.querySelector('clipPath');
  const path = shape?.querySelector('path');
  if (!shape || !path || elements.length === 0) return;
  path.setAttribute('d', shapeAt(0));
  for (const element of elements) element.setAttribute('clip-path', `url(#${shape.id})`);
  const start = performance.now() + delay;
  const step = (time: number) => {
    const share = Math.min(1, Math.max(0, (time - start) / duration));
    path.setAttribute('d', shapeAt(1 - (1 - share) ** 3));
    if (share < 1) requestAnimationFrame(step);
    else for (const element of elements) element.removeAttribute('clip-path');
  };
  requestAnimationFrame(step);
}
