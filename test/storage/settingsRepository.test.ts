import { describe, expect, it } from 'vitest';
import { readSettings, writeSettings } from '#storage/settingsRepository';
import { fullAfter, opened } from './freshDatabase';

describe('the settings of this device', () => {
  it('are read back as they were written', async () => {
    const database = await opened();
    const settings = { language: 'en', theme: 'dark', motion: 'reduced', handedOver: 'session-1' } as const;
    expect(await writeSettings(database, settings)).toEqual({ ok: true, value: undefined });
    expect(await readSettings(database)).toEqual(settings);
  });

  it('are none on a new device', async () => {
    expect(await readSettings(await opened())).toEqual({});
  });

  it.each([7, 'dark', null, [], { language: 'fr', theme: 3, motion: {}, handedOver: ['x'] }])(
    'fall back to none when what is stored is %j',
    async (junk) => {
      const database = await opened();
      await database.put('settings', junk, 'device');
      expect(await readSettings(database)).toEqual({});
    },
  );

  it('keep the good ones when one of them is junk', async () => {
    const database = await opened();
    await database.put('settings', { language: 'en', theme: 'neon', handedOver: 'session-1' }, 'device');
    expect(await readSettings(database)).toEqual({ language: 'en', handedOver: 'session-1' });
  });

  it('fall back to none when the database is gone', async () => {
    const database = await opened();
    database.close();
    expect(await readSettings(database)).toEqual({});
    expect(await writeSettings(database, { language: 'nl' })).toMatchObject({ ok: false });
  });

  it('say when the disk is full', async () => {
    const written = await writeSettings(fullAfter(0, await opened()), { language: 'nl' });
    expect(written).toEqual({ ok: false, error: { kind: 'full' } });
  });
});
