import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText } from 'unpdf';
import { expect, type Profile, test } from './support/journey';
import { storedForOffline } from './support/offline';
import { importFile, saveFigures, spectrumRows } from './support/room';
import { button, textsOf } from './support/turns';

const { nl } = textsOf;

test.use({ locale: 'nl-NL', viewport: { width: 1024, height: 768 }, serviceWorkers: 'allow' });
test.setTimeout(300_000);

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waaier-exports-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes one kind in the open sheet; answers the files that came, by their names. */
async function made(page: Page, what: string, count: number): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const arrive = async (download: import('@playwright/test').Download) => {
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    files.set(download.suggestedFilename(), path);
  };
  page.on('download', arrive);
  await button(page, nl.exports.save(what)).click();
  await expect.poll(() => files.size, { timeout: 120_000 }).toBe(count);
  page.off('download', arrive);
  return files;
}

/** How wide the browser finds a picture, which it has to read for that. */
const decodedWidth = (page: Page, bytes: Uint8Array): Promise<number> =>
  page.evaluate(
    async (numbers) => (await createImageBitmap(new Blob([new Uint8Array(numbers)]))).width,
    [...bytes],
  );

/** The demo's export sheet, with the network gone; answers the figures it was opened on. */
async function openedSheetOffline(page: Page): Promise<string[]> {
  await page.goto('./');
  await storedForOffline(page);
  await button(page, nl.home.demo).click();
  await expect(page.getByText(nl.room.demo).first()).toBeVisible();
  await page.context().setOffline(true);
  const figures = spectrumRows(await saveFigures(page, nl));
  expect(figures.length).toBeGreaterThan(0);
  await button(page, nl.room.export).click();
  return figures;
}

/** A file that was made opens on another tablet, and again on top of itself, with the same figures. */
async function expectSameElsewhere(
  page: Page,
  profile: Profile,
  path: string,
  before: string[],
): Promise<void> {
  const other = await profile.openFresh({ locale: 'nl-NL', baseURL: new URL('./', page.url()).href });
  const there = await other.newPage();
  await there.goto('./');
  await importFile(there, nl, path, nl.files.add);
  expect(spectrumRows(await saveFigures(there, nl))).toEqual(before);
  await there.goto('./#/');
  await importFile(there, nl, path, nl.files.merge);
  expect(spectrumRows(await saveFigures(there, nl))).toEqual(before);
}

test('report and session file are made without a network; the file opens elsewhere with the same figures', async ({
  page,
  profile,
}) => {
  const before = await openedSheetOffline(page);

  const [[reportName, report] = ['', '']] = await made(page, nl.exports.report, 1);
  expect(reportName).toMatch(/^waaier-wat-drijft-ons-\d{4}-\d\d-\d\d\.pdf$/);
  const { totalPages, text } = await extractText(new Uint8Array(await readFile(report)), {
    mergePages: true,
  });
  expect(totalPages).toBeGreaterThan(5);
  expect(text).toContain('12 mensen, zonder namen');

  const [[, file] = ['', '']] = await made(page, nl.room.sessionFile, 1);
  await expectSameElsewhere(page, profile, file, before);
});

test('so are slides, pictures, figures and all of it in one bundle', { tag: '@long' }, async ({
  page,
  profile,
}) => {
  const before = await openedSheetOffline(page);

  const [[slidesName, slides] = ['', '']] = await made(page, nl.exports.slides, 1);
  expect(slidesName).toMatch(/^waaier-wat-drijft-ons-\d{4}-\d\d-\d\d\.pptx$/);
  const parts = Object.keys(unzipSync(await readFile(slides)));
  expect(parts).toContain('ppt/presentation.xml');
  expect(parts.filter((name) => name.endsWith('.jpeg')).length).toBeGreaterThan(5);

  const [[picturesName, pictures] = ['', '']] = await made(page, nl.exports.pictures, 1);
  expect(picturesName).toMatch(/^waaier-wat-drijft-ons-\d{4}-\d\d-\d\d-pictures\.zip$/);
  const drawn = unzipSync(await readFile(pictures));
  for (const form of ['svg', 'png'])
    expect(Object.keys(drawn).filter((name) => name.endsWith(form))).toHaveLength(2 * (3 + 12));
  const [svg = ''] = Object.keys(drawn).filter((name) => /-fan-me-.*svg$/.test(name));
  expect(strFromU8(drawn[svg] ?? new Uint8Array())).toMatch(/<title>[^<]*\b12\b/);

  const [png = ''] = Object.keys(drawn).filter((name) => /-fan-me-.*png$/.test(name));
  expect(await decodedWidth(page, drawn[png] ?? new Uint8Array())).toBeGreaterThan(2000);

  const figures = await made(page, nl.room.figures, 2);
  for (const [name, path] of figures) {
    expect(name).toMatch(/-(figures|sorts)\.csv$/);
    expect((await readFile(path, 'utf8')).split('\r\n').length).toBeGreaterThan(12);
  }

  const [[bundleName, bundle] = ['', '']] = await made(page, nl.exports.bundle, 1);
  expect(bundleName).toMatch(/\.zip$/);
  const inBundle = unzipSync(await readFile(bundle));
  const endings = Object.keys(inBundle).map((name) =>
    name.replace(/^waaier-wat-drijft-ons-\d{4}-\d\d-\d\d/, ''),
  );
  expect(endings).toEqual(
    expect.arrayContaining([
      '.pdf',
      '.pptx',
      '-pictures.zip',
      '-figures.csv',
      '-sorts.csv',
      '.waaier.json',
      nl.exports.readMeName,
    ]),
  );
  expect(strFromU8(inBundle[nl.exports.readMeName] ?? new Uint8Array())).toContain('.waaier.json');

  await expectSameElsewhere(page, profile, bundle, before);
});
