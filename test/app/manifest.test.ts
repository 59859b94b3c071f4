import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/app/manifest';

const HOME = 'https://example.org/tools/waaier/';
const at = (address: string | undefined) => new URL(address ?? 'nowhere:', HOME).href;

describe('the installed app', () => {
  it('lives below whatever folder it is served from', () => {
    for (const address of [manifest.id, manifest.start_url, manifest.scope]) expect(at(address)).toBe(HOME);
    expect(manifest.icons?.every(({ src }) => existsSync(`public/${src}`))).toBe(true);
  });

  it('opens session files and bundles from the device’s own list', () => {
    const [handler] = manifest.file_handlers ?? [];
    expect(at(handler?.action)).toBe(HOME);
    expect(Object.values(handler?.accept ?? {}).flat()).toEqual(['.json', '.zip']);
  });

  it('takes the same files from the share sheet, in a form that never leaves the device', () => {
    const target = manifest.share_target;
    expect(at(target?.action)).toBe(`${HOME}share`);
    expect([target?.method, target?.enctype]).toEqual(['POST', 'multipart/form-data']);
    const [files] = [target?.params.files ?? []].flat();
    expect(files?.accept).toEqual(
      expect.arrayContaining(['application/json', 'application/zip', '.json', '.zip']),
    );
  });
});
