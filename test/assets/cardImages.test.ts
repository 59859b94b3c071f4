import { readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drives24 } from '#assets/texts/cardSets';

const KB = 1024;
const budgets = [
  [960, 70 * KB],
  [480, 22 * KB],
  [240, 9 * KB],
] as const;
const pathOf = (id: string, width: number) => `assets/cards/images/${id}-${width}.avif`;

describe.each(drives24.cards)('the card $id', ({ id, name, alt, home }) => {
  it.each(budgets)('has a picture %d px wide within its budget', async (width, limit) => {
    const file = readFileSync(pathOf(id, width));
    expect(file.length).toBeLessThanOrEqual(limit);
    const { format, width: found, height } = await sharp(file).metadata();
    expect([format, found, height]).toEqual(['heif', width, (width / 3) * 4]);
  });

  it('says in both languages what is seen, and never the drive', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = (alt as Record<string, string>)[language] ?? '';
      const drive = (name as Record<string, string>)[language] ?? '';
      expect(text.length).toBeGreaterThan(30);
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).toMatch(/\.$/);
      expect(text.toLowerCase()).not.toContain(drive.toLowerCase());
    }
    expect(home).toBeDefined();
  });
});

describe('the deck', () => {
  it('weighs at most 1.9 MB', () => {
    const bytes = drives24.cards.flatMap(({ id }) =>
      budgets.map(([width]) => statSync(pathOf(id, width)).size),
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1.9e6);
  });
});
