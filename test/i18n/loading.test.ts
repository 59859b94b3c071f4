import { beforeEach, describe, expect, it, vi } from 'vitest';

// A window of its own each time: what was fetched before must not count.
const freshWindow = () => import('#i18n/texts');

describe('the texts that are fetched', () => {
  beforeEach(() => vi.resetModules());

  it('are only what a participant reads, at first, and only in the language that is spoken', async () => {
    const { loadTexts, commonTextsOf, textsOf } = await freshWindow();
    expect(await loadTexts('nl')).toBe(true);
    expect(commonTextsOf('nl').turn.finish).toBe('Beurt afronden');
    expect(() => textsOf('nl')).toThrow('nl');
    expect(() => commonTextsOf('en')).toThrow('en');
  });

  it('are whole in every language that is chosen once a place of the facilitator was opened', async () => {
    const { loadAllTexts, loadTexts, textsOf } = await freshWindow();
    await loadAllTexts('nl');
    await loadTexts('en');
    expect([textsOf('nl').room.summary, textsOf('en').room.summary]).toEqual(['Samenvatting', 'Summary']);
  });
});
