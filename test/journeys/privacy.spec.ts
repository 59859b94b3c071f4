import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { doneLine } from './support/room';
import { storedText } from './support/stored';
import {
  button,
  finishTurn,
  join,
  openRoom,
  planOf,
  sortByDigits,
  startSession,
  textsOf,
} from './support/turns';

const { nl } = textsOf;
const secret = 'Alleen voor mijn begeleider.';

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL' });

const handOver = (page: Page) => page.getByRole('heading', { name: nl.handOver.title });

async function expectNothingOfOthers(page: Page, where: string): Promise<void> {
  await expect(handOver(page), where).toBeVisible();
  await expect(page.locator('a[href]'), where).toHaveCount(0);
  await expect(page.locator('[data-card], [role="img"]'), where).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.textContent), where).not.toContain(secret);
  await expect(page.getByText(nl.turn.colours, { exact: true }), where).toHaveCount(0);
}

/** Somebody is done; the tablet lies ready for the next one. */
async function oneIsDone(page: Page): Promise<{ session: string; turn: string }> {
  await page.goto('./');
  const session = await startSession(page, nl);
  await join(page, nl, 'Sanne');
  const turn = new URL(page.url()).hash;
  await sortByDigits(page, nl, planOf(0));
  await finishTurn(page, nl, secret);
  return { session, turn };
}

const addresses = (session: string, turn: string) => [
  '#/',
  '#/settings',
  `#/session/${session}/room`,
  `#/session/${session}/room/cards`,
  `#/session/${session}/summary`,
  `#/session/${session}/present`,
  `#/session/${session}/setup`,
  '#/session/another/room',
  '#/anything',
  turn,
];

test('from the hand-over no link, button or typed address leads to what others sorted', async ({ page }) => {
  const { session, turn } = await oneIsDone(page);
  await expectNothingOfOthers(page, 'after finishing');
  await expect(page.getByRole('button', { name: `Sanne, ${nl.handOver.isDone}` })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.getByRole('button', { name: `Sanne, ${nl.handOver.isDone}` }).click({ force: true });
  await expectNothingOfOthers(page, 'her own blade');
  for (const hash of addresses(session, turn)) {
    await page.goto(`./${hash}`);
    await expectNothingOfOthers(page, hash);
    await page.goto(`./${hash}`);
    await page.reload();
    await expectNothingOfOthers(page, `${hash}, loaded anew`);
  }
  for (let i = 0; i < 5; i++) {
    await page.goBack();
    await expectNothingOfOthers(page, `back, ${i + 1} times`);
  }
  await page.goForward();
  await expectNothingOfOthers(page, 'forward');
});

test('from a turn they lead to the hand-over, and the turn waits where it was', async ({ page }) => {
  const { session, turn } = await oneIsDone(page);
  await join(page, nl, 'Marit');
  const own = new URL(page.url()).hash;
  for (const hash of addresses(session, turn)) {
    await page.goto(`./${own}`);
    await expect(page.getByText(nl.turn.hello('Marit'))).toBeVisible();
    await expect(page.locator('a[href]')).toHaveCount(1);
    await page.goto(`./${hash}`);
    await expectNothingOfOthers(page, hash);
  }
  await page.goto(`./${own}`);
  await sortByDigits(page, nl, planOf(1).slice(0, 5));
  await expect(page.locator('a[href]')).toHaveCount(0);
  await page.goBack();
  await expect(handOver(page)).toBeVisible();
});

test('the gate asks first, and then opens the room', async ({ page }) => {
  await oneIsDone(page);
  await button(page, nl.handOver.room).click();
  await expect(page.getByRole('dialog', { name: nl.handOver.gateTitle })).toBeVisible();
  await button(page, nl.app.back).click();
  await expectNothingOfOthers(page, 'the gate left');
  await openRoom(page, nl);
  await expect(doneLine(page, nl, 1, 1)).toBeVisible();
});

/** All that assistive technology, a printer or the browser's share sheet would get of this page. */
async function everythingToldBy(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: 'screen' });
  const shared = await page.evaluate(() => `${document.title} ${location.href}`);
  return JSON.stringify([
    nodes.map(({ name, value, description }) => [name, value, description]),
    printed,
    shared,
  ]);
}

test('a turn tells nothing of others to a screen reader, a printer, the share sheet or another window', async ({
  page,
  context,
}) => {
  await oneIsDone(page);
  await join(page, nl, 'Marit');
  const expectOnlyOwn = async (where: string) => {
    const told = await everythingToldBy(page);
    expect(told, where).toContain('Waaier');
    for (const other of ['Sanne', secret]) expect(told, where).not.toContain(other);
  };
  await expectOnlyOwn('welcome');
  await sortByDigits(page, nl, planOf(1).slice(0, 5));
  await expectOnlyOwn('table');
  const hash = new URL(page.url()).hash;
  const other = await context.newPage();
  await other.goto('./#/settings');
  await expect(handOver(other)).toBeVisible();
  // What a storage event or a message claims is not believed, but read again.
  await other.evaluate(() => {
    const channel = new BroadcastChannel('waaier');
    channel.postMessage({ kind: 'settingsChanged', handedOver: null });
    channel.postMessage({ kind: 'lockChanged', isLocked: false });
    channel.close();
  });
  await page.evaluate(() =>
    dispatchEvent(new StorageEvent('storage', { key: 'handedOver', newValue: null })),
  );
  for (let i = 0; i < 30; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+Home');
  await expectOnlyOwn('after all that');
  expect(new URL(page.url()).hash).toBe(hash);
  expect(new URL(page.url()).search).toBe('');
});

test.describe('with the whole app stored', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what is removed is gone from the disk, with a second window open too', async ({ page, context }) => {
    await oneIsDone(page);
    await openRoom(page, nl);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(doneLine(other, nl, 1, 1)).toBeVisible();
    expect(await storedText(page)).toContain('Sanne');

    await page.goto('./#/settings');
    await page.getByRole('button', { name: nl.privacy.figuresOf('Wat drijft ons') }).click();
    await button(page, nl.privacy.figuresConfirm).click();
    await expect(page.getByText(nl.privacy.figuresDone('Wat drijft ons'))).toBeVisible();
    await expect(other.getByRole('heading', { name: nl.app.sessionNotFound })).toBeVisible();
    const figures = await storedText(page);
    expect(figures).toContain('"p1"');
    for (const gone of ['Sanne', secret]) expect(figures).not.toContain(gone);

    await page.goto('./#/');
    await page.getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('button', { name: nl.room.actionsFor('p1') }).click();
    await page.getByRole('menuitem', { name: nl.room.remove }).click();
    await expect.poll(() => storedText(page)).not.toContain('"p1"');
    expect(await storedText(page)).not.toContain('placements');

    await other.close();
    await page.goto('./#/settings');
    await button(page, nl.settings.deleteAll).click();
    await button(page, nl.settings.deleteAllConfirm).click();
    await expect(page.getByText(nl.settings.deletedAll)).toBeVisible();
    await expect
      .poll(() => storedText(page))
      .toBe(
        JSON.stringify([
          ['participants', []],
          ['sessions', []],
          ['settings', []],
          ['sorts', []],
        ]),
      );
    const elsewhere = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: { ...localStorage },
      cookies: document.cookie,
      cached: await Promise.all(
        (await caches.keys()).map(async (name) => {
          const cache = await caches.open(name);
          const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
          return Promise.all(answers.map(async (answer) => `${answer?.url} ${await answer?.text()}`));
        }),
      ),
    }));
    expect(elsewhere).toMatchObject({ local: {}, cookies: '' });
    expect(elsewhere.databases.filter((name) => !name?.startsWith('workbox'))).toEqual(['waaier']);
    for (const gone of ['Sanne', secret]) expect(JSON.stringify(elsewhere.cached)).not.toContain(gone);
  });
});
