import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { sessionFileText } from '#model/sessions/sessionFile';
import { roomViews } from '#routes/route';
import { expect, test } from '../journeys/support/journey';
import { importFile } from '../journeys/support/room';
import { storedText } from '../journeys/support/stored';
import { button, openRoom, startSession, textsOf } from '../journeys/support/turns';
import { goTo } from '../journeys/support/walk';
import { aFile } from '../support/builders';
import { everywhereMarked } from './everywhereMarked';
import { hostileTexts, inheritedNames, prototypeKeys } from './hostile';
import { changedFile, damagedBytes } from './mutations';
import { Random } from './random';

const { nl } = textsOf;
const SEED = Number(process.env.FUZZ_SEED ?? 61126);

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL' });

/** What a text that became markup or code would leave behind. */
const breaches = (page: Page) =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('[data-injected], iframe, object, embed, body script, body style')
      .length,
    code: Reflect.get(window, 'breached'),
  }));

const nothing = { elements: 0, code: undefined };

/** Chooses each file on Home, as a hand would, and answers what was said of it; what was proposed is declined. */
const chooseAll = (page: Page, files: number[][], ways: string[]) =>
  page.evaluate(
    async ({ files, ways }) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('no file can be chosen here');
      const frame = () => new Promise(requestAnimationFrame);
      const wayOut = () =>
        [...document.querySelectorAll<HTMLElement>('dialog[open] button')].find((found) =>
          ways.includes(found.textContent ?? ''),
        );
      const answers: { title: string; sentence: string }[] = [];
      for (const bytes of files) {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'any.waaier.json'));
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        while (!wayOut()) await frame();
        const dialog = document.querySelector('dialog[open]');
        const textOf = (part: string) => dialog?.querySelector(part)?.textContent ?? '';
        answers.push({ title: textOf('h1, h2'), sentence: textOf('p') });
        wayOut()?.click();
        while (document.querySelector('dialog[open]')) await frame();
      }
      return answers;
    },
    { files, ways },
  );

function anyFile(seed: number): number[] {
  const random = new Random(seed);
  const isWhole = random.share() < 0.6;
  return isWhole
    ? [...new TextEncoder().encode(changedFile(aFile(), random))]
    : [...damagedBytes(sessionFileText(aFile()), random)];
}

async function tryFiles(page: Page, count: number): Promise<void> {
  await page.goto('./');
  await expect(button(page, nl.home.openFile)).toBeVisible();
  const before = await storedText(page);
  let refused = 0;
  for (let from = 0; from < count; from += 50) {
    const files = Array.from({ length: Math.min(50, count - from) }, (_, i) => anyFile(SEED + from + i));
    for (const { title, sentence } of await chooseAll(page, files, [nl.app.close, nl.app.cancel])) {
      if (title === nl.files.failed) refused++;
      expect(sentence).toMatch(/^\p{Lu}.{8,}\.$|^\d.{8,}\.$/su);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(await breaches(page)).toEqual(nothing);
  }
  expect(await storedText(page), 'nothing was written').toBe(before);
  expect(refused).toBeGreaterThan(count / 4);
  const offered = count - refused;
  console.log(`  fuzz in Chromium, seed ${SEED}: ${count} files, ${refused} refused, ${offered} declined`);
}

test('hostile files are answered with a sentence, and write nothing', ({ page }) => tryFiles(page, 30));

test('many hostile files are answered so too', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(1_800_000);
  await tryFiles(page, 1_500);
});

test('markup in every text of a session stays the text it is, in every place', async ({ page }, info) => {
  const path = info.outputPath('marked.waaier.json');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, sessionFileText(everywhereMarked()));
  await page.goto('./');
  await importFile(page, nl, path, nl.files.add);
  const [turns, room] = [['turn', 'turn/anna/me'], roomViews.map((view) => `room/${view}`)];
  for (const place of [
    '',
    ...[...room, 'summary', 'setup', ...turns].map((name) => `session/marked/${name}`),
  ]) {
    await goTo(page, `#/${place}`);
    await expect(page.getByText('<img src=x').first(), place).toBeVisible();
    expect(await breaches(page), place).toEqual(nothing);
  }
});

test('an address that is nonsense leads somewhere calm', async ({ page }) => {
  await page.goto('./');
  await startSession(page, nl);
  await openRoom(page, nl);
  const names = [...prototypeKeys, ...inheritedNames, ...hostileTexts];
  const hashes = names.flatMap((name) => [
    `#/${name}`,
    `#/session/${name}`,
    `#/session/${name}/room`,
    `#/session/${name}/turn/${name}/${name}`,
    `#/session/${name}/room/${name}`,
    page.url().replace(/.*(#.*)\/room.*/, `$1/turn/${name}/me`),
  ]);
  for (const hash of hashes) {
    await goTo(page, hash);
    await expect(page.locator('main'), hash).toBeVisible();
    await expect(page.getByText(nl.app.crashed), hash).toHaveCount(0);
    expect(await breaches(page), hash).toEqual(nothing);
  }
});

test('the engine itself refuses text as markup and foreign scripts as workers', async ({ page, watch }) => {
  watch.expectComplaint(/policy violated: (require-trusted-types-for|trusted-types|script-src|worker-src)/);
  watch.expectComplaint(/Trusted(HTML|Script|ScriptURL|TypePolicy)|Content Security Policy/);
  await page.goto('./');
  const refusals = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.body.innerHTML = '<b>bold</b>';
      },
      'foreign worker': () => new Worker('https://example.org/worker.js'),
      'worker from text': () => new Worker('data:text/javascript,1'),
      'own file that is no script': () => new Worker('./index.html'),
      'policy of its own': () => Reflect.get(window, 'trustedTypes').createPolicy('another', {}),
    };
    return Object.entries(tries).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [];
      } catch (error) {
        return error instanceof Error ? [name] : [];
      }
    });
  });
  expect(refusals).toHaveLength(5);
});
