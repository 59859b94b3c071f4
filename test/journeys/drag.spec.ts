import { expect, test } from './support/journey';
import { atRest, boxOf, Finger } from './support/touch';
import {
  button,
  CARDS,
  expectLeft,
  fieldButton,
  join,
  sortByDigits,
  startSession,
  textsOf,
} from './support/turns';

const { nl } = textsOf;

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL', hasTouch: true });

test('a card that leaves its field in one quick move goes back on the table', async ({ page }) => {
  await page.goto('./');
  await startSession(page, nl);
  await join(page, nl, 'Sanne');
  await sortByDigits(page, nl, ['growth', 'growth']);
  const card = page.locator('[data-place="field"] button').last();
  await atRest(card);
  const { x, y, width, height } = await boxOf(card);
  const finger = await Finger.on(page);
  await finger.drag({ x: x + width / 2, y: y + height / 2 }, { x: 512, y: 260 }, 2);
  await expectLeft(page, nl, CARDS - 1);
  await expect(fieldButton(page, 'growth')).toHaveAccessibleName(nl.turn.fieldCount('Zelfontplooiing', 1));
  await expect(button(page, nl.turn.undo)).toBeEnabled();
});
