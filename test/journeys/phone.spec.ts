import { expect, test } from './support/journey';
import { boxOf, Finger } from './support/touch';
import {
  button,
  CARDS,
  expectLeft,
  expectSaved,
  fieldButton,
  finishTurn,
  join,
  planOf,
  startSession,
  textsOf,
} from './support/turns';

const { en } = textsOf;

test.use({ viewport: { width: 390, height: 844 }, locale: 'en-GB', hasTouch: true, isMobile: true });

test('on a phone, 24 taps sort all 24 cards', async ({ page }) => {
  await page.goto('./');
  await startSession(page, en);
  await join(page, en, 'Robin');
  await button(page, en.turn.start).tap();
  await expectLeft(page, en, CARDS);
  for (const [i, field] of planOf(0).entries()) {
    await fieldButton(page, field).tap();
    await expectLeft(page, en, CARDS - i - 1);
  }
  await expectSaved(page);
  await expect(page.getByText(en.turn.allPlaced).first()).toBeVisible();
  await finishTurn(page, en, 'Because it feels like home.');
  await expect(page.getByRole('button', { name: `Robin, ${en.handOver.isDone}` })).toBeVisible();
});

test('digits sort one card after the other, and the focus goes along', async ({ page }) => {
  await page.goto('./');
  await startSession(page, en);
  await join(page, en, 'Robin');
  await button(page, en.turn.start).tap();
  const card = page.locator('[role="img"][data-card]');
  await card.focus();
  for (const [i, digit] of ['2', '0', '5'].entries()) {
    await page.keyboard.press(digit);
    await expectLeft(page, en, CARDS - i - 1);
    await expect(card).toBeFocused();
  }
});

test('a flick throws the card into the field it flies to, and undo brings it back', async ({ page }) => {
  await page.goto('./');
  await startSession(page, en);
  await join(page, en, 'Kim');
  await button(page, en.turn.start).tap();
  const finger = await Finger.on(page);
  const card = page.locator('[role="img"][data-card]');
  const first = await card.getAttribute('data-card');
  const from = await boxOf(card);
  const rim = await boxOf(fieldButton(page, 'ambition'));
  const hand = { x: from.x + from.width / 2, y: from.y + from.height * 0.7 };
  await finger.drag(hand, { x: hand.x, y: hand.y + rim.height * 0.6 }, 5);
  await expectLeft(page, en, CARDS - 1);
  await expect(fieldButton(page, 'ambition')).toHaveAccessibleName(en.turn.fieldCount('Ambition', 1));
  // A browser takes a tap this soon after a flick for the end of the flick.
  await button(page, en.turn.undo).tap();
  await expectLeft(page, en, CARDS);
  await expect(card).toHaveAttribute('data-card', first ?? '');
});
