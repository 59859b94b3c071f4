/** One large card over a hand of colour blades that turn about a pivot just below the screen. Lengths in CSS px, angles in radians, 0 = up. */

export interface StackGeometry {
  card: { x: number; y: number; width: number };
  pivot: { x: number; y: number };
  inner: number;
  outer: number;
  blades: { from: number; to: number; angle: number }[];
}

const ASPECT = 4 / 3;

export function stackGeometryOf(
  width: number,
  height: number,
  headerHeight: number,
  domainCount: number,
): StackGeometry {
  const fanWidth = Math.min(width, 620);
  // Blades keep a thumb's width at the rim, whatever their number.
  const halfSpan = Math.min(0.62, 0.3 + domainCount * 0.058);
  const outer = (fanWidth / 2 - 12) / Math.sin(halfSpan);
  const inner = outer * 0.48;
  const footHeight = 72;
  const rimY = height - footHeight - (outer - inner);
  const zone = rimY - headerHeight - 18;
  const cardWidth = Math.max(120, Math.min(width - 28, zone / ASPECT));
  return {
    card: { x: width / 2, y: headerHeight + 4 + (cardWidth * ASPECT) / 2, width: cardWidth },
    pivot: { x: width / 2, y: rimY + outer },
    inner,
    outer,
    blades: bladesOf(domainCount, halfSpan, 5 / outer),
  };
}

function bladesOf(count: number, halfSpan: number, gap: number) {
  const each = (2 * halfSpan - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const from = -halfSpan + i * (each + gap);
    return { from, to: from + each, angle: from + each / 2 };
  });
}

/** The blade under a point (a card's foot, thrown on by the hand's speed); `aside` below the blades. */
export function bladeAt(
  geometry: StackGeometry,
  point: { x: number; y: number },
): number | 'aside' | undefined {
  const [dx, dy] = [point.x - geometry.pivot.x, geometry.pivot.y - point.y];
  const distance = Math.hypot(dx, dy);
  if (distance > geometry.outer - 8) return undefined;
  if (distance < geometry.inner) return 'aside';
  const angle = Math.atan2(dx, dy);
  const last = geometry.blades.length - 1;
  const found = geometry.blades.findIndex((blade) => angle < blade.to + 0.01);
  return found < 0 ? last : found;
}
