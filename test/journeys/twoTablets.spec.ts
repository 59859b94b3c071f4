import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { storedForOffline } from './support/offline';
import { doneLine, importFile, saveFigures, saveSessionFile, spectrumRows } from './support/room';
import { finishTurn, join, openRoom, planOf, sortByDigits, startSession, textsOf } from './support/turns';

const { nl } = textsOf;
const tablet = { locale: 'nl-NL', viewport: { width: 1024, height: 768 } };

test.use({ ...tablet, serviceWorkers: 'allow' });
test.setTimeout(300_000);

/** From the room through one whole turn, back into the room. */
async function takeTurn(page: Page, name: string, person: number): Promise<void> {
  await page.getByRole('link', { name: nl.app.handOver }).click();
  await join(page, nl, name);
  await sortByDigits(page, nl, planOf(person));
  await finishTurn(page, nl, `Het verhaal van ${name}.`);
  await openRoom(page, nl);
}

async function merged(page: Page, file: string): Promise<string[]> {
  await page.goto('./#/');
  await importFile(page, nl, file, nl.files.merge);
  await expect(doneLine(page, nl, 2, 2)).toBeVisible();
  return spectrumRows(await saveFigures(page, nl));
}

test('two tablets at one session: their files merge into one group, in either order, without a network', {
  tag: '@long',
}, async ({ page: first, profile }) => {
  await first.goto('./');
  const second = await (
    await profile.openFresh({ ...tablet, baseURL: new URL('./', first.url()).href })
  ).newPage();
  await second.goto('./');
  for (const page of [first, second]) {
    await storedForOffline(page);
    await page.context().setOffline(true);
  }

  await startSession(first, nl);
  await openRoom(first, nl);
  await importFile(second, nl, await saveSessionFile(first, nl), nl.files.add);
  await takeTurn(first, 'Sanne', 1);
  await takeTurn(second, 'Marit', 2);
  for (const page of [first, second]) await expect(doneLine(page, nl, 1, 1)).toBeVisible();

  const files = { first: await saveSessionFile(first, nl), second: await saveSessionFile(second, nl) };
  const alone = spectrumRows(await saveFigures(first, nl));
  const here = await merged(first, files.second);
  expect(here).toHaveLength(5);
  expect(here).not.toEqual(alone);
  expect(await merged(second, files.first)).toEqual(here);
});
