import { describe, expect, it } from 'vitest';
import { nothingRevealed, withOpened, withShown } from '#model/reveal/reveal';
import { parseReveal, readReveal, writeReveal } from '#storage/revealRepository';
import { fullAfter, opened } from './freshDatabase';

const revealed = withShown(withOpened(nothingRevealed, 'cards'), 'spectrum', { group: 'care', look: 'own' });

describe('what was revealed of a session', () => {
  it('is read back as it was written, for each session apart', async () => {
    const database = await opened();
    expect(await writeReveal(database, 'a', revealed)).toEqual({ ok: true, value: undefined });
    expect(await readReveal(database, 'a')).toEqual(revealed);
    expect(await readReveal(database, 'b')).toEqual(nothingRevealed);
  });

  it('is nothing once it was forgotten', async () => {
    const database = await opened();
    await writeReveal(database, 'a', revealed);
    await writeReveal(database, 'a', undefined);
    expect(await readReveal(database, 'a')).toEqual(nothingRevealed);
  });

  it('is nothing when the database is gone, and says when it is full', async () => {
    const database = await opened();
    expect(await writeReveal(fullAfter(0, database), 'a', revealed)).toEqual({
      ok: false,
      error: { kind: 'full' },
    });
    database.close();
    expect(await readReveal(database, 'a')).toEqual(nothingRevealed);
  });
});

describe('a record that is not as it should be', () => {
  it.each([undefined, null, 7, 'spectrum', [], {}, { opened: 'spectrum', shown: 'spectrum' }])(
    'opens nothing: %j',
    (junk) => expect(parseReveal(junk)).toEqual(nothingRevealed),
  );

  it('shows no view that isn’t open', () => {
    expect(parseReveal({ ...revealed, opened: ['cards'] }).shown).toBeUndefined();
  });

  it('loses only what is wrong in it', () => {
    const sight = { perspective: '../../me', group: 'care', look: 'upside down', card: 3 };
    expect(parseReveal({ opened: ['spectrum'], shown: 'spectrum', isBlank: 'yes', sight })).toEqual({
      opened: ['spectrum'],
      shown: 'spectrum',
      isBlank: false,
      sight: { ...nothingRevealed.sight, group: 'care' },
    });
  });

  it('is not believed when it lists more views than there can be, or names that are none', () => {
    expect(parseReveal({ opened: Array.from({ length: 1000 }, (_, i) => `v${i}`) }).opened).toEqual([]);
    expect(parseReveal({ opened: ['spectrum', '<script>'] }).opened).toEqual([]);
  });
});
