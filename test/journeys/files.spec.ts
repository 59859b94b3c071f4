import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionFileText } from '#model/sessions/sessionFile';
import { aFile, aParticipant, withValueAt } from '../support/builders';
import { manyPeople } from './support/crowd';
import { expect, test } from './support/journey';
import { agreeWith, chooseFile, doneLine, importFile, watchFrames } from './support/room';
import { storedText } from './support/stored';
import { button, textsOf } from './support/turns';

const { nl } = textsOf;
const MiB = 1024 * 1024;
const whole = aFile();
const { title } = whole.session;

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waaier-files-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test.use({ locale: 'nl-NL' });

async function fileWith(name: string, contents: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, contents);
  return path;
}

const textOf = (change: object) => JSON.stringify({ ...whole, ...change });
const brokenPath = ['sorts', 0, 'placements', 'play', 'domain'] as const;

const refused: [what: string, contents: () => string | Buffer, sentence: string][] = [
  ['half a file', () => sessionFileText(whole).slice(0, 900), nl.problem.notJson],
  [
    'a picture by another name',
    () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    nl.problem.notText,
  ],
  ['a newer version', () => textOf({ version: 7 }), nl.problem.newerVersion(7, 1)],
  ['another format', () => textOf({ format: 'something-else' }), nl.problem.unknownFormat],
  [
    'a broken reference',
    () => JSON.stringify(withValueAt(whole, brokenPath, 'nowhere')),
    nl.problem.at('sorts[0].placements.play.domain', nl.problem.unresolved('nowhere')),
  ],
  ['65 MiB', () => Buffer.alloc(65 * MiB, ' '), nl.problem.tooLarge(64)],
];

test('every bad file is refused in its own words, and nothing changes', async ({ page }) => {
  await page.goto('./');
  await importFile(page, nl, await fileWith('whole.waaier.json', sessionFileText(whole)), nl.files.add);
  await page.goto('./#/');
  const before = await storedText(page);
  for (const [what, contents, sentence] of refused) {
    await chooseFile(page, nl, await fileWith(`${what}.waaier.json`, contents()));
    const dialog = page.getByRole('dialog', { name: nl.files.failed });
    await expect(dialog, what).toContainText(sentence);
    await expect(dialog, what).toContainText(nl.files.nothingChanged);
    await button(page, nl.app.close).click();
    expect(await storedText(page), what).toBe(before);
  }
});

test('a file dropped on Home shows what it holds before anything happens', async ({ page }) => {
  await page.goto('./');
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.waaier.json', { type: 'application/json' }));
    return data;
  }, sessionFileText(whole));
  await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped });
  await expect(page.getByText(nl.home.dropHere)).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  const preview = page.getByRole('dialog', { name: nl.files.newTitle(title) });
  await expect(preview).toContainText(nl.files.contents(3, 3));
  await button(page, nl.app.cancel).click();
  expect(await storedText(page)).not.toContain(whole.session.id);
});

test('a changed copy tells what is new, then merges', async ({ page }) => {
  const [first] = whole.sorts;
  const changed = {
    ...whole,
    participants: [...whole.participants, aParticipant('dirk')],
    sorts: whole.sorts.map((sort) => (sort === first ? { ...sort, story: 'Anders.', revision: 9 } : sort)),
  };
  await page.goto('./');
  await importFile(page, nl, await fileWith('first.waaier.json', sessionFileText(whole)), nl.files.add);
  await expect(doneLine(page, nl, 0, 3)).toBeVisible();
  await page.goto('./#/');
  await chooseFile(page, nl, await fileWith('changed.waaier.json', sessionFileText(changed)));
  const preview = page.getByRole('dialog', { name: nl.files.mergeTitle(title) });
  await expect(preview).toContainText(nl.files.changes(1, 0, 0, 1));
  expect(await storedText(page)).not.toContain('Anders.');
  await button(page, nl.files.merge).click();
  await expect(doneLine(page, nl, 0, 4)).toBeVisible();
  expect(await storedText(page)).toContain('Anders.');
});

test('ten thousand participants come in while the page stays awake', async ({ page }) => {
  const crowd = await fileWith('crowd.waaier.json', sessionFileText(manyPeople(10_000)));
  await page.goto('./');
  const gapWhile = async (what: string, work: () => Promise<void>) => {
    const stop = await watchFrames(page);
    await work();
    const gap = await stop();
    console.log(`  ${what}: longest gap between two frames ${Math.round(gap)} ms`);
  };
  await gapWhile('reading and checking', async () => {
    await chooseFile(page, nl, crowd);
    await expect(page.getByText(nl.files.contents(10_000, 10_000))).toBeVisible({ timeout: 60_000 });
  });
  await gapWhile('storing', async () => {
    await agreeWith(page, nl.files.add);
    await expect(page).toHaveURL(/\/room/, { timeout: 60_000 });
  });
  await expect(doneLine(page, nl, 10_000, 10_000)).toBeVisible({ timeout: 60_000 });
});
