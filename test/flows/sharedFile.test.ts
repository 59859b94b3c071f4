import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFile } from '#flows/files';
import { forgetSharedFile, keepSharedFile, takeSharedFile } from '#flows/sharedFile';
import { limits } from '#model/sessions/limits';

const HOME = 'https://example.org/tools/waaier/';

/** As much of the browser's store as is used here. */
function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      put: async (key: string, response: Response) => void store.set(key, response),
      match: async (key: string) => store.get(key),
      delete: async (key: string) => store.delete(key),
    };
  };
  return { open, delete: async (name: string) => stores.delete(name) };
}

function openPageAt(address: string): void {
  const { search, hash } = new URL(address);
  vi.stubGlobal('location', { search, hash });
}

const replaceState = vi.fn();

beforeEach(() => {
  replaceState.mockReset();
  vi.stubGlobal('caches', fakeCaches());
  vi.stubGlobal('history', { replaceState });
  openPageAt(HOME);
});

const formWith = (...values: (string | Blob)[]): FormData => {
  const form = new FormData();
  for (const [i, value] of values.entries()) form.append(`field-${i}`, value);
  return form;
};
const sharing = (form: FormData) => new Request(`${HOME}share`, { method: 'POST', body: form });

describe('a file shared from another app', () => {
  it('is there for Home once, and then no more', async () => {
    const answer = await keepSharedFile(sharing(formWith('a title', new Blob(['{"format":1}']))));
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${HOME}?shared`]);
    openPageAt(`${HOME}?shared#/`);
    expect(await (await takeSharedFile())?.text()).toBe('{"format":1}');
    expect(replaceState).toHaveBeenCalledWith(null, '', './#/');
    openPageAt(`${HOME}#/`);
    expect(await takeSharedFile()).toBeUndefined();
  });

  it('waits while Home is closed, and only the newest does', async () => {
    await keepSharedFile(sharing(formWith(new Blob(['first']))));
    await keepSharedFile(sharing(formWith(new Blob(['second']))));
    expect(await (await takeSharedFile())?.text()).toBe('second');
    expect(await takeSharedFile()).toBeUndefined();
  });

  it('is as empty as what was sent, so that the import says what is wrong', async () => {
    await keepSharedFile(sharing(formWith('{"format":"waaier-session"}')));
    const file = await takeSharedFile();
    expect(file?.size).toBe(0);
  });

  it('is kept no further than shows that it is too large', async () => {
    const most = limits.fileMiB * 1024 * 1024;
    const form = formWith(new Blob([new Uint8Array(most + 5000)]));
    await keepSharedFile({ url: `${HOME}share`, formData: async () => form } as Request);
    const file = (await takeSharedFile()) as File;
    expect(file.size).toBe(most + 1);
    expect(await readFile(file)).toMatchObject({ error: { kind: 'tooLarge' } });
  });

  it('leads Home and to a sentence when it could not be kept', async () => {
    await keepSharedFile(sharing(formWith(new Blob(['older']))));
    const noForm = new Request(`${HOME}share`, { method: 'POST', body: 'not a form' });
    expect((await keepSharedFile(noForm)).status).toBe(303);
    openPageAt(`${HOME}?shared#/`);
    expect((await takeSharedFile())?.size).toBe(0);
  });

  it('goes with everything else that is deleted', async () => {
    await keepSharedFile(sharing(formWith(new Blob(['a session']))));
    await forgetSharedFile();
    expect(await takeSharedFile()).toBeUndefined();
  });

  it('is not looked for where the host has no store', async () => {
    vi.stubGlobal('caches', undefined);
    expect(await takeSharedFile()).toBeUndefined();
    expect(await forgetSharedFile()).toBe(false);
  });
});
