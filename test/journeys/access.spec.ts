import type { Page } from '@playwright/test';
import { axeProblems } from './support/axe';
import { cutTexts } from './support/cutText';
import { expect, test } from './support/journey';
import { finishByKeys, joinByKeys, pressOn, sortByKeys } from './support/keys';
import {
  button,
  CARDS,
  expectLeft,
  finishTurn,
  join,
  planOf,
  startSession,
  tapCard,
  textsOf,
} from './support/turns';
import { walkEverywhere } from './support/walk';

const { nl, en } = textsOf;

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL', hasTouch: true });

/** Every place and state, one after the other: more than one journey's patience. */
const WALK = 480_000;

/** Long enough for every spring and fade to come to rest. */
const rest = (page: Page) => page.waitForTimeout(450);

test('a whole turn by keyboard alone, from the first Tab on Home', async ({ page }) => {
  await page.goto('./');
  await pressOn(page, button(page, nl.home.newSession));
  await pressOn(page, button(page, nl.setup.start));
  await joinByKeys(page, nl, 'Noor');
  await pressOn(page, button(page, nl.turn.start));
  await sortByKeys(page, nl, planOf(2));
  await finishByKeys(page, nl, 'Rust in mijn hoofd.');
});

test('a whole turn by taps alone, with as little motion as possible', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await startSession(page, nl);
  await join(page, nl, 'Daan');
  await button(page, nl.turn.start).tap();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  for (const [i, field] of planOf(3).entries()) {
    await tapCard(page, field);
    await expectLeft(page, nl, CARDS - i - 1);
  }
  await finishTurn(page, nl, 'Zo is het.');
});

for (const [language, texts] of [
  ['nl', nl],
  ['en', en],
] as const)
  test.describe(`in ${language}`, { tag: '@long' }, () => {
    test.use({ locale: language });

    test('the checker finds nothing to object to, anywhere', async ({ page }) => {
      test.setTimeout(WALK);
      await page.goto('./');
      await walkEverywhere(page, texts, async (state) => {
        await rest(page);
        expect.soft(await axeProblems(page), state).toEqual([]);
      });
    });
  });

for (const viewport of [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])
  test.describe(`with letters twice as large, ${viewport.width} px wide`, { tag: '@long' }, () => {
    test.use({ viewport });

    test('every text can be read whole', async ({ page }) => {
      test.setTimeout(WALK);
      await page.goto('./');
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await walkEverywhere(page, nl, async (state) => {
        await rest(page);
        if (process.env.SHOTS)
          await page.screenshot({
            path: `${process.env.SHOTS}/${viewport.width}-${state.replace(/\W+/g, '-')}.png`,
          });
        expect.soft(await cutTexts(page), state).toEqual([]);
      });
    });
  });
