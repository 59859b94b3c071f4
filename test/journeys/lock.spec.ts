import type { Page } from '@playwright/test';
import { axeProblems } from './support/axe';
import { expect, test } from './support/journey';
import { lockHeading, setPin, tapPin, typePin } from './support/pin';
import { doneLine } from './support/room';
import { button, finishTurn, join, planOf, sortByDigits, startSession, textsOf } from './support/turns';

const { nl, en } = textsOf;
const PIN = '2580';
const secret = 'Alleen voor mijn begeleider.';

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL' });

/** Gives the stored lock the longest wait. */
const waitForLong = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('waaier');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('settings', 'readwrite');
      const store = transaction.objectStore('settings');
      const reading = store.get('lock');
      reading.onsuccess = () => store.put({ ...reading.result, failures: 10, waitMs: 900_000 }, 'lock');
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

async function openDemo(page: Page): Promise<string> {
  await page.goto('./');
  await button(page, nl.home.demo).click();
  await expect(page.getByText(nl.room.demo).first()).toBeVisible();
  return new URL(page.url()).hash.split('/')[2] as string;
}

async function expectLocked(page: Page, where: string): Promise<void> {
  await expect(lockHeading(page, nl), where).toBeVisible();
  await expect(page.locator('main'), where).toHaveCount(1);
  await expect(page.locator('[data-card], [role="img"], table'), where).toHaveCount(0);
  await expect(page).toHaveTitle(`${nl.lock.title} · Waaier`);
}

const places = (session: string) => [
  '#/',
  '#/settings',
  '#/anything',
  ...['room', 'room/cards', 'summary', 'setup', 'present'].map((place) => `#/session/${session}/${place}`),
];

test('a tap locks every place in every window, also loaded anew, until the PIN opens them all', async ({
  page,
  context,
}) => {
  const session = await openDemo(page);
  const phrase = await setPin(page, nl, PIN);
  expect(phrase.split(' ')).toHaveLength(8);
  await page.goto(`./#/session/${session}/summary`);
  const other = await context.newPage();
  await other.goto(`./#/session/${session}/room`);
  await expect(doneLine(other, nl, 12, 12)).toBeVisible();

  await button(other, nl.app.lock).click();
  await expectLocked(other, 'where it was tapped');
  await expectLocked(page, 'in the other window');
  for (const place of places(session)) {
    await page.goto(`./${place}`);
    await expectLocked(page, place);
  }
  await page.reload();
  await expectLocked(page, 'loaded anew');
  const late = await context.newPage();
  await late.goto(`./#/session/${session}/room/cards`);
  await expectLocked(late, 'a new window');
  await late.emulateMedia({ media: 'print' });
  expect(await late.locator('body').innerText()).not.toContain(nl.room.people);
  await late.emulateMedia({ media: 'screen' });

  await tapPin(late, nl, PIN);
  await expect(late.getByRole('table').first()).toBeVisible();
  await expect(doneLine(other, nl, 12, 12)).toBeVisible();
});

test('a projector that is open goes back to the question alone, an open export shuts, and the PIN gives back what was revealed', async ({
  page,
  context,
}) => {
  const session = await openDemo(page);
  await setPin(page, nl, PIN);
  await page.goto(`./#/session/${session}/room`);
  const presenter = await context.newPage();
  await presenter.goto(`./#/session/${session}/present`);
  await button(page, nl.present.show(nl.room.spectrum)).click();
  const fan = presenter.getByRole('img', { name: /^Waaier van 12 mensen/ });
  await expect(fan).toBeVisible();
  await button(page, nl.room.export).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/settings');
  await button(other, nl.app.lock).click();

  await expectLocked(page, 'over the export');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const expectQuestion = async () => {
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('Wat raakt jou?');
    await expect(presenter.getByRole('img')).toHaveCount(0);
    await expect(presenter.locator('[data-card], table')).toHaveCount(0);
  };
  await expectQuestion();
  for (const key of ['PageDown', 'ArrowRight', 'PageUp', 'b', 'b']) await presenter.keyboard.press(key);
  await expectQuestion();
  await presenter.reload();
  await expectQuestion();

  await tapPin(page, nl, PIN);
  await expect(doneLine(page, nl, 12, 12)).toBeVisible();
  await expect(fan).toBeVisible();
});

test('a wrong PIN waits longer each time, also after a reload and in another window', {
  tag: '@long',
}, async ({ page, context }) => {
  await page.goto('./');
  await setPin(page, nl, PIN);
  await button(page, nl.app.lock).click();
  for (let i = 0; i < 4; i++) {
    await typePin(page, nl, '0000');
    await expect(page.getByRole('alert')).toHaveText(i < 3 ? nl.lock.wrong : nl.lock.wrongLast);
  }
  await typePin(page, nl, '0000');
  await expect(page.getByRole('timer')).toHaveText(/^Wacht nog \d+ seconden/);
  // As after ten of them: half a minute is over before a slow machine has loaded the page anew.
  await page.evaluate(waitForLong);
  await page.reload();
  await expect(page.getByText(nl.lock.waiting)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/minuten/);
  await expect(button(page, nl.lock.unlock)).toBeDisabled();
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByRole('timer')).toHaveText(/minuten/);
  await expect(button(other, '1')).toBeDisabled();
});

test('who lost the PIN opens with the recovery phrase, without waiting, and chooses a new one', async ({
  page,
}) => {
  await page.goto('./');
  const phrase = await setPin(page, nl, PIN);
  await button(page, nl.app.lock).click();
  for (let i = 0; i < 5; i++) {
    await typePin(page, nl, '0000');
    await expect(page.getByRole('alert')).toBeVisible();
  }
  await button(page, nl.lock.usePhrase).click();
  await page.getByLabel(nl.lock.phrase).fill(phrase.split(' ').slice(1).join(' '));
  await button(page, nl.lock.unlock).click();
  await expect(page.getByRole('alert')).toHaveText(nl.lock.wrongPhrase);
  await page.getByLabel(nl.lock.phrase).fill(` ${phrase.toUpperCase().replaceAll(' ', ', ')}.`);
  await button(page, nl.lock.unlock).click();

  await button(page, nl.lock.change).click();
  await page.getByRole('dialog').getByRole('button', { name: nl.lock.usePhrase }).click();
  await page.getByLabel(nl.lock.phrase).fill(phrase);
  await page.getByRole('dialog').getByRole('button', { name: nl.lock.next }).click();
  await expect(page.getByRole('dialog', { name: nl.lock.set })).toBeVisible();
  await button(page, nl.app.cancel).click();
  await button(page, nl.lock.remove).click();
  await tapPin(page, nl, PIN, nl.lock.remove);
  await expect(page.getByText(nl.lock.removed)).toBeVisible();
  await expect(button(page, nl.lock.set)).toBeVisible();
});

test('handing over locks by itself: turns go on, and the room asks for the PIN', { tag: '@long' }, async ({
  page,
}) => {
  await page.goto('./');
  await setPin(page, nl, PIN);
  await page.goto('./#/');
  await startSession(page, nl);
  await join(page, nl, 'Sanne');
  const turn = new URL(page.url()).hash;
  await sortByDigits(page, nl, planOf(0));
  await finishTurn(page, nl, secret);
  await button(page, nl.handOver.room).click();
  await expectLocked(page, 'at the gate');
  await page.goto(`./${turn}`);
  await expect(page.getByRole('heading', { name: nl.handOver.title })).toBeVisible();
  await button(page, nl.handOver.room).click();
  await page.getByRole('link', { name: nl.lock.toHandOver }).click();
  await expect(page.getByRole('heading', { name: nl.handOver.title })).toBeVisible();
  await button(page, nl.handOver.room).click();
  await tapPin(page, nl, PIN);
  await expect(doneLine(page, nl, 1, 1)).toBeVisible();
});

test('the first window of the day is locked, whoever forgot to', { tag: '@long' }, async ({
  profile,
  site,
}) => {
  const evening = await profile.open({ locale: 'nl-NL', baseURL: site.url });
  const left = await evening.newPage();
  await left.goto('./');
  await setPin(left, nl, PIN);
  await left.reload();
  await expect(left.getByText(nl.lock.isOn)).toBeVisible();
  const second = await evening.newPage();
  await second.goto('./#/settings');
  await expect(second.getByText(nl.lock.isOn)).toBeVisible();
  await evening.close();
  const morning = await profile.open({ locale: 'nl-NL', baseURL: site.url });
  const first = await morning.newPage();
  await first.goto('./#/settings');
  await expectLocked(first, 'the next morning');
});

for (const [language, texts] of [
  ['nl', nl],
  ['en', en],
] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('the checker finds nothing to object to on the lock screen', { tag: '@long' }, async ({ page }) => {
      await page.goto('./');
      await setPin(page, texts, PIN);
      await button(page, texts.app.lock).click();
      await expect(lockHeading(page, texts)).toBeVisible();
      expect(await axeProblems(page)).toEqual([]);
      await typePin(page, texts, '123');
      await expect(page.getByRole('alert')).toHaveText(texts.lock.tooShort);
      expect(await axeProblems(page)).toEqual([]);
      await button(page, texts.lock.usePhrase).click();
      expect(await axeProblems(page)).toEqual([]);
    });
  });
