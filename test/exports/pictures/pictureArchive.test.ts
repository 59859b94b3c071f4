import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { PictureArchive } from '#exports/pictures/pictureArchive';

it('holds every file as it was given, and is nothing without one', async () => {
  const archive = new PictureArchive('2026-11-26T09:30:00.000Z');
  archive.add('a.svg', '<svg>é€</svg>');
  archive.add('b.png', new Uint8Array([137, 80, 78, 71]));
  const files = unzipSync((await archive.finish()) ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(['a.svg', 'b.png']);
  expect(strFromU8(files['a.svg'] as Uint8Array)).toBe('<svg>é€</svg>');
  expect([...(files['b.png'] as Uint8Array)]).toEqual([137, 80, 78, 71]);
  expect(await new PictureArchive('2026-11-26T09:30:00.000Z').finish()).toBeUndefined();
});
