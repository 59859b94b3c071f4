import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { doneLine } from './support/room';
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
