import { describe, expect, it } from 'vitest';
import { fieldAt, type Slot, tableGeometryOf } from '#charts/tableGeometry';

const screens = [
  [1024, 712],
  [1366, 960],
  [820, 1120],
  [390, 780],
] as const;

const geometryOf = (width: number, height: number, left: number, counts = [0, 0, 0, 0, 0, 0], rise = 0) =>
  tableGeometryOf({
    width,
    height,
    headerHeight: 4,
    cardCount: 24,
    leftCount: left,
    fieldCounts: counts,
    rise,
  });

/** The four corners of a leaning card. */
const cornersOf = ({ x, y, angle, width }: Slot) =>
  [-1, 1].flatMap((across) =>
    [-1, 1].map((along) => {
      const [dx, dy] = [(across * width) / 2, (along * width * 2) / 3];
      return {
        x: x + dx * Math.cos(angle) - dy * Math.sin(angle),
        y: y + dx * Math.sin(angle) + dy * Math.cos(angle),
      };
    }),
  );

describe.each(screens)('the table at %d × %d', (width, height) => {
  it.each([24, 23, 14, 7, 2, 1])('keeps all of %d cards on the screen', (left) => {
    const counts = [24 - left, 0, 0, 0, 0, 0];
    for (const slot of geometryOf(width, height, left, counts).cards)
      for (const corner of cornersOf(slot)) {
        expect(corner.x).toBeGreaterThanOrEqual(0);
        expect(corner.x).toBeLessThanOrEqual(width);
        expect(corner.y).toBeGreaterThanOrEqual(0);
      }
  });

  it('keeps the cards clear of the fields', () => {
    const { cards, pivot, radius } = geometryOf(width, height, 24);
    for (const { x, y, width: card } of cards) {
      const foot = Math.hypot(x - pivot.x, y - pivot.y) - (card * 2) / 3;
      expect(foot).toBeGreaterThanOrEqual(radius);
    }
  });

  it('keeps every thumb of a full field inside it and above the screen’s edge', () => {
    const { fields } = geometryOf(width, height, 0, [4, 4, 4, 4, 4, 4]);
    for (const field of fields) for (const thumb of field.thumbs) expect(thumb.y).toBeLessThan(height);
  });

  it('finds the field under a foot anywhere along its upper edge', () => {
    const geometry = geometryOf(width, height, 14, [2, 3, 1, 1, 2, 1]);
    geometry.fields.forEach((field, i) => {
      const depth = 30;
      const foot = {
        x: geometry.pivot.x + (geometry.radius - depth) * Math.sin(field.angle),
        y: geometry.pivot.y - (geometry.radius - depth) * Math.cos(field.angle),
      };
      expect(fieldAt(geometry, foot)).toBe(i);
    });
  });

  it('finds no field under a card that lies on the table', () => {
    const geometry = geometryOf(width, height, 24);
    for (const { x, y, angle, width: card } of geometry.cards) {
      const foot = { x: x - ((card * 2) / 3) * Math.sin(angle), y: y + (card * 2) / 3 };
      expect(fieldAt(geometry, { ...foot, y: Math.min(foot.y, y + card * 0.6) })).toBeUndefined();
    }
  });
});

describe('the fields', () => {
  it('fold while they are empty and rise when cards come in', () => {
    const folded = geometryOf(1024, 712, 24).fields[2]?.visibleHeight ?? 0;
    const risen = geometryOf(1024, 712, 14, [2, 3, 1, 1, 2, 1]).fields[2]?.visibleHeight ?? 0;
    expect(folded).toBeLessThan(130);
    expect(risen).toBeGreaterThan(240);
  });

  it('come up by the rise while a card is lifted', () => {
    const resting = geometryOf(1024, 712, 14).fields[2]?.y ?? 0;
    const lifted = geometryOf(1024, 712, 14, [0, 0, 0, 0, 0, 0], 24).fields[2]?.y ?? 0;
    expect(resting - lifted).toBeCloseTo(24);
  });

  it('give aside less room than a domain, and every domain the same', () => {
    const widths = geometryOf(1024, 712, 24).fields.map(({ width }) => Math.round(width));
    expect(new Set(widths.slice(0, 5)).size).toBe(1);
    expect(widths[5]).toBeLessThan(widths[0] as number);
  });
});
