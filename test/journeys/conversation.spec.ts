import type { Page } from '@playwright/test';
import { axeProblems } from './support/axe';
import { killBrowser } from './support/browserProcess';
import { expect, test } from './support/journey';
import { textsOf } from './support/turns';

const { nl } = textsOf;
const talk = nl.conversation;
const options = { viewport: { width: 1366, height: 1024 }, locale: 'nl-NL' };

const note = (page: Page) => page.getByRole('textbox', { name: talk.noteAbout('').trim() });

async function openConversation(page: Page): Promise<void> {
  await page.getByRole('link', { name: talk.title, exact: true }).click();
  const closed = page.getByRole('button', { name: nl.present.open(talk.title) });
  await expect(closed.or(note(page))).toBeVisible();
  if (await closed.isVisible()) await closed.click();
  await expect(note(page)).toBeVisible();
}

test('a note, an agreement and the clock are there after the tablet died', { tag: '@long' }, async ({
  profile,
  site,
}) => {
  const first = await profile.open(options);
  const page = await first.newPage();
  await page.goto(site.url);
  await page.getByRole('button', { name: nl.home.demo, exact: true }).click();
  await openConversation(page);
  await page.getByRole('button', { name: talk.start, exact: true }).click();
  await page.getByRole('button', { name: talk.addAgreement }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: talk.what }).fill('Roosters eerder delen');
  await page.getByRole('dialog').getByRole('button', { name: nl.room.save }).click();
  await note(page).fill('Vrijheid is de weg naar huis.');
  await note(page).blur();
  expect(await axeProblems(page)).toEqual([]);
  await expect.poll(() => storedNotes(page)).toEqual(['Vrijheid is de weg naar huis.']);
  const address = page.url();
  await killBrowser(first);

  const again = await (await profile.open(options)).newPage();
  await again.goto(address);
  await expect(note(again)).toHaveValue('Vrijheid is de weg naar huis.');
  await expect(again.getByRole('checkbox', { name: 'Roosters eerder delen' })).toBeVisible();
  await expect(again.getByRole('button', { name: talk.pause, exact: true })).toBeVisible();
  await again.getByRole('link', { name: nl.room.summary }).click();
  await expect(again.getByText('Vrijheid is de weg naar huis.')).toBeVisible();
  await expect(again.getByText('Roosters eerder delen')).toBeVisible();
});

/** What the database holds, read by its own hand: on the disk, not merely on the screen. */
const storedNotes = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('waaier');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('sessions').objectStore('sessions').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(
              asked.result.flatMap(({ conversation }) =>
                (conversation?.notes ?? []).map(({ text }: { text: string }) => text),
              ),
            );
          };
        };
      }),
  );
