import { type Point, pointAt, radiansOf } from './path';
import { arcPath, bladePath } from './sector';

export interface PersonalBlade {
  /** The domain by board order, and the card's place among those of that domain. */
  domain: number;
  position: number;
  from: number;
  to: number;
  /** The stick from the pivot, filled with the card's picture. */
  picturePath: string;
  /** The leaf in the domain's colour. */
  leafPath: string;
  /** A square about the picture part, so that a clipped image covers it; turned by `middle`. */
  picture: { centre: Point; size: number };
  middle: number;
  /** Where a favourite's rank stands on the leaf: its centre, to be turned by `middle`. */
  label: Point;
}

export interface DomainArc {
  domain: number;
  count: number;
  /** For `textPath`, above the leaves of the domain. */
  path: string;
  /** A name longer than this belongs in a legend. */
  length: number;
  /** The middle of the arc, and the radius of the line its name stands on. */
  middle: number;
  rim: number;
}

export interface PersonalFan {
  radius: number;
  opening: number;
  blades: PersonalBlade[];
  arcs: DomainArc[];
  rivetRadius: number;
}

const MAX_OPENING = radiansOf(150);
/** So a first few cards make a narrow fan, and eleven or more open it fully. */
const BLADE_STEP = radiansOf(14);
const DOMAIN_GAP = radiansOf(2.2);

/** Fractions of the radius, measured on the mock (sort-5-my-colours). */
const PICTURE_INNER = 0.105;
const PICTURE_OUTER = 0.605;
const LEAF_INNER = 0.62;
const LABEL = 0.93;
const ARC = 1.045;

interface Slot {
  domain: number;
  position: number;
  from: number;
  to: number;
}

/** The blades' angles: equal, with a wider gap where the domain changes. */
function slotsOf(countByDomain: readonly number[], opening: number): Slot[] {
  const filled = countByDomain.flatMap((count, domain) => (count > 0 ? [{ domain, count }] : []));
  const cards = filled.reduce((sum, { count }) => sum + count, 0);
  const step = (opening - DOMAIN_GAP * (filled.length - 1)) / cards;
  let angle = -opening / 2;
  return filled.flatMap(({ domain, count }) => {
    const start = angle;
    angle += count * step + DOMAIN_GAP;
    return Array.from({ length: count }, (_, position) => ({
      domain,
      position,
      from: start + position * step,
      to: start + (position + 1) * step,
    }));
  });
}

function bladeOf(slot: Slot, radius: number): PersonalBlade {
  const middle = (slot.from + slot.to) / 2;
  // Many cards make narrow blades: the gap then takes a share of them instead of all.
  const gap = radius * Math.min(0.0095, 0.22 * LEAF_INNER * (slot.to - slot.from));
  const common = { from: slot.from, to: slot.to, gap };
  const pictureMiddle = (PICTURE_INNER + PICTURE_OUTER) / 2;
  const width = 2 * radius * PICTURE_OUTER * Math.sin(Math.min(Math.PI / 2, (slot.to - slot.from) / 2));
  return {
    ...slot,
    middle,
    picturePath: bladePath({
      ...common,
      inner: radius * PICTURE_INNER,
      outer: radius * PICTURE_OUTER,
      corner: radius * 0.008,
    }),
    leafPath: bladePath({
      ...common,
      inner: radius * LEAF_INNER,
      outer: radius,
      corner: radius * 0.034,
      innerCorner: radius * 0.008,
    }),
    picture: {
      centre: pointAt(radius * pictureMiddle, middle),
      size: Math.max(width, radius * (PICTURE_OUTER - PICTURE_INNER)),
    },
    label: pointAt(radius * LABEL, middle),
  };
}

function arcOf(blades: readonly PersonalBlade[], domain: number, radius: number): DomainArc[] {
  const own = blades.filter((blade) => blade.domain === domain);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const rim = radius * ARC;
  return [
    {
      domain,
      count: own.length,
      path: arcPath(rim, first.from, last.to),
      length: rim * (last.to - first.from),
      middle: (first.from + last.to) / 2,
      rim,
    },
  ];
}

/**
 * *My colours*: one blade per placed card, grouped by domain in board order, from the numbers of cards per domain. The more
 * cards, the wider it opens, up to 150°. The card behind a blade is the `position`-th of its domain.
 */
export function personalFanOf(countByDomain: readonly number[], radius: number): PersonalFan {
  const cards = countByDomain.reduce((sum, count) => sum + count, 0);
  const opening = Math.min(MAX_OPENING, BLADE_STEP * cards);
  const blades = slotsOf(countByDomain, opening).map((slot) => bladeOf(slot, radius));
  const arcs = countByDomain.flatMap((_, domain) => arcOf(blades, domain, radius));
  return { radius, opening, blades, arcs, rivetRadius: radius * 0.018 };
}
