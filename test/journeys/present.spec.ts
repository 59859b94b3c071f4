import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Texts } from '#i18n/nl';
import { sessionFileText } from '#model/sessions/sessionFile';
import { textIn } from '#model/text';
import { axeProblems } from './support/axe';
import { manyPeople } from './support/crowd';
import { expect, test } from './support/journey';
import { importFile } from './support/room';
import { button, finishTurn, openRoom, planOf, sortByDigits, textsOf } from './support/turns';

const { nl, en } = textsOf;
const crowd = manyPeople(12);
const session = crowd.session.id;
const last = crowd.participants.at(-1)?.name ?? '';
/** Twelve people, eleven of them done. */
const workshop = { ...crowd, sorts: crowd.sorts.slice(0, -1) };

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waaier-present-'));
  await writeFile(join(folder, 'workshop.waaier.json'), sessionFileText(workshop));
  await writeFile(join(folder, 'done.waaier.json'), sessionFileText(crowd));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test.use({ viewport: { width: 1366, height: 1024 }, locale: 'nl-NL' });

const address = `./#/session/${session}/present`;
const questionIn = (texts: Texts) =>
  textIn(crowd.session.perspectives[0]?.prompt ?? '', texts === nl ? 'nl' : 'en');
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const fan = (page: Page) => page.getByRole('img', { name: /^Waaier van 12 mensen\./ });
const handOver = (page: Page) => heading(page, nl.handOver.title);
const countOf = (page: Page, done: number) =>
  page.getByRole('status').filter({ hasText: `${nl.present.doneOf(done, 12)} ${nl.present.areDone(done)}` });

async function openWorkshop(page: Page, file: 'workshop' | 'done', texts = nl): Promise<void> {
  await page.goto('./');
  await importFile(page, texts, join(folder, `${file}.waaier.json`), texts.files.add);
}

async function openPresenter(context: BrowserContext): Promise<Page> {
  const presenter = await context.newPage();
  await presenter.setViewportSize({ width: 1920, height: 1080 });
  await presenter.goto(address);
  return presenter;
}

/** Waiting: the question, a count, and nothing that anyone sorted. */
async function expectWaiting(presenter: Page, done: number): Promise<void> {
  await expect(countOf(presenter, done)).toBeVisible();
  await expect(heading(presenter, questionIn(nl))).toBeVisible();
  await expect(presenter.getByRole('img')).toHaveCount(0);
}

const expectNoNames = async (presenter: Page): Promise<void> =>
  expect(await presenter.evaluate(() => document.documentElement.textContent)).not.toContain('The name of');

test('a workshop of twelve, in the room and on the projector', { tag: '@long' }, async ({
  page,
  context,
}) => {
  await openWorkshop(page, 'workshop');
  const presenter = await openPresenter(context);

  await test.step('while turns are taken the projector counts, and nothing opens', async () => {
    await expectWaiting(presenter, 11);
    await page.bringToFront();
    await expect(heading(page, nl.present.closedTitle(nl.room.spectrum))).toBeVisible();
    await page.getByRole('link', { name: nl.app.handOver }).click();
    await page.getByRole('button', { name: last }).click();
    await sortByDigits(page, nl, planOf(1));
    await expectWaiting(presenter, 11);
    await finishTurn(page, nl, 'Een verhaal.');
    await expectWaiting(presenter, 12);
    await expectNoNames(presenter);
  });

  await test.step('the facilitator reveals, and the projector follows at once', async () => {
    await openRoom(page, nl);
    await expectWaiting(presenter, 12);
    await button(page, nl.present.show(nl.room.spectrum)).click();
    await expect(fan(presenter)).toBeVisible();
    await expect(page.getByRole('img', { name: /^Waaier van 12 deelnemers/ })).toBeVisible();
    await page.getByRole('radio', { name: nl.room.ownReading }).check();
    await expect(presenter.getByText(nl.room.ownReading)).toBeVisible();
    await page.getByRole('radio', { name: nl.room.asSorted }).check();
    await expect(presenter.getByText(nl.room.ownReading)).toHaveCount(0);
  });

  await test.step('what the facilitator looks at elsewhere stays with them', async () => {
    await page.getByRole('link', { name: nl.room.cards, exact: true }).click();
    await expect(heading(page, nl.present.closedTitle(nl.room.cards))).toBeVisible();
    await button(page, nl.present.open(nl.room.cards)).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(fan(presenter)).toBeVisible();
  });

  await test.step('loaded anew or opened late, the projector shows the same', async () => {
    await presenter.reload();
    await expect(fan(presenter)).toBeVisible();
    const late = await openPresenter(context);
    await expect(fan(late)).toBeVisible();
    await late.close();
  });

  await test.step('the clicker goes on, back, and to the question alone', async () => {
    await presenter.bringToFront();
    await presenter.keyboard.press('PageDown');
    await expect(presenter.getByRole('img', { name: /\d/ }).first()).toBeVisible();
    await expect(fan(presenter)).toHaveCount(0);
    await expect(button(page, nl.present.hide(nl.room.cards))).toBeVisible();
    await presenter.keyboard.press('b');
    await expect(heading(presenter, questionIn(nl))).toBeVisible();
    await expect(page.getByText(nl.present.onlyQuestion, { exact: true })).toBeVisible();
    await presenter.keyboard.press('.');
    await expect(heading(presenter, questionIn(nl))).toHaveCount(0);
    await presenter.keyboard.press('PageUp');
    await expect(fan(presenter)).toBeVisible();
    await presenter.keyboard.press('ArrowLeft');
    await expectWaiting(presenter, 12);
    await expectNoNames(presenter);
  });
});

test('what was revealed leaves the projector while the tablet goes round, and comes back with it', async ({
  page,
  context,
}) => {
  await openWorkshop(page, 'workshop');
  const presenter = await openPresenter(context);
  await button(page, nl.present.show(nl.room.spectrum)).click();
  await expect(presenter.getByRole('img', { name: /^Waaier van 11 mensen\./ })).toBeVisible();
  await page.bringToFront();
  await page.getByRole('link', { name: nl.app.handOver }).click();
  await expectWaiting(presenter, 11);

  for (const key of ['PageDown', 'ArrowRight', 'PageUp', 'b', 'b']) await presenter.keyboard.press(key);
  await expectWaiting(presenter, 11);
  await expect(presenter.getByRole('button', { name: nl.present.next })).toBeDisabled();
  await presenter.reload();
  await expectWaiting(presenter, 11);

  await test.step('no other window can become a presenter', async () => {
    for (const open of [() => page.goto(address), () => page.reload(), () => page.goBack()]) {
      await open();
      await expect(handOver(page)).toBeVisible();
    }
    const another = await context.newPage();
    await another.goto(address);
    await expect(handOver(another)).toBeVisible();
    await another.close();
  });

  await test.step('nor this one again, once it has left', async () => {
    await presenter.goto('./#/');
    await expect(handOver(presenter)).toBeVisible();
    await presenter.goto(address);
    await expect(handOver(presenter)).toBeVisible();
    await presenter.goBack();
    await expect(handOver(presenter)).toBeVisible();
  });

  await openRoom(page, nl);
  await presenter.goto(address);
  await expect(presenter.getByRole('img', { name: /^Waaier van 11 mensen\./ })).toBeVisible();
});

test('one screen, one window: Escape and the button lead back to the room', async ({ page }) => {
  await openWorkshop(page, 'done');
  await button(page, nl.present.present).click();
  await expectWaiting(page, 12);
  await page.keyboard.press('ArrowRight');
  await expect(fan(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, nl.present.hide(nl.room.spectrum))).toBeVisible();
  await button(page, nl.present.present).click();
  await button(page, nl.present.leave).click();
  await expect(button(page, nl.present.present)).toBeVisible();
});

test('two screens: the presenter opens in a window of its own, once', async ({ page, context }) => {
  await page.addInitScript(() => Object.defineProperty(screen, 'isExtended', { value: true }));
  await openWorkshop(page, 'done');
  const opening = context.waitForEvent('page');
  await button(page, nl.present.present).click();
  const presenter = await opening;
  await expectWaiting(presenter, 12);
  await button(page, nl.present.present).click();
  await expect(page.getByRole('button', { name: nl.present.present })).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  const closing = presenter.waitForEvent('close');
  // It may be gone before the key is up.
  await presenter.keyboard.press('Escape').catch(() => {});
  await closing;
});

for (const [language, texts] of [
  ['nl', nl],
  ['en', en],
] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale: language, reducedMotion: 'reduce' });

    test('the checker finds nothing to object to on the presenter', { tag: '@long' }, async ({ page }) => {
      // Two perspectives and two groups: every view has something to show.
      await page.goto('./');
      await button(page, texts.home.demo).click();
      await button(page, texts.present.present).click();
      await expect(heading(page, questionIn(texts))).toBeVisible();
      const check = async (state: string) => {
        // The controls are looked at too: they stay as long as one of them has the focus. Fades come to rest.
        await button(page, texts.present.leave).focus();
        await page.waitForTimeout(450);
        expect.soft(await axeProblems(page), state).toEqual([]);
      };
      await check('waiting');
      for (const view of ['spectrum', 'cards', 'agreement', 'favourites', 'gap', 'groups', 'conversation']) {
        await page.keyboard.press('PageDown');
        await expect(heading(page, questionIn(texts))).toHaveCount(0);
        await check(view);
      }
      // The pointer stays on the button it pressed.
      await button(page, texts.present.blank).click();
      await check('the question alone');
    });
  });
