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
const talk = nl.conversation;
const people = 'Anouk Bas Chantal Dirk Esther Frits Gülay Henk Iris Joost Karima Lotte'.split(' ');
const story = 'Zo was het bij mijn oma.';

test.use({ viewport: { width: 1366, height: 1024 }, locale: 'nl-NL', reducedMotion: 'reduce' });

/** Nothing on the projector tells who is who, nor what anybody wrote. */
async function expectNobodyNamed(presenter: Page): Promise<void> {
  const shown = await presenter.evaluate(() => document.documentElement.textContent);
  for (const secret of [...people, story]) expect(shown).not.toContain(secret);
}

test('twelve people, from the first turn to what they agree, in the room and on the projector', {
  tag: '@long',
}, async ({ page, context }) => {
  // Twelve whole turns; each takes some seconds.
  test.setTimeout(300_000);
  await page.goto('./');
  const session = await startSession(page, nl);
  const [first = '', ...others] = people;
  await join(page, nl, first);
  await sortByDigits(page, nl, planOf(0));
  await finishTurn(page, nl, story);

  const presenter = await context.newPage();
  await test.step('between two turns the projector is opened from the room, and counts along', async () => {
    await openRoom(page, nl);
    await presenter.setViewportSize({ width: 1920, height: 1080 });
    await presenter.goto(`./#/session/${session}/present`);
    await page.bringToFront();
    await page.getByRole('link', { name: nl.app.handOver }).click();
    for (const [i, name] of others.entries()) {
      await join(page, nl, name);
      await sortByDigits(page, nl, planOf(i + 1));
      await finishTurn(page, nl, story);
    }
    await expect(presenter.getByRole('status')).toContainText(nl.present.doneOf(12, 12));
    await expect(presenter.getByRole('img')).toHaveCount(0);
    await expectNobodyNamed(presenter);
  });

  await test.step('the fan opens, and then what they share, hold dear and sort apart', async () => {
    await openRoom(page, nl);
    await expect(doneLine(page, nl, 12, 12)).toBeVisible();
    await button(page, nl.present.show(nl.room.spectrum)).click();
    await expect(presenter.getByRole('img', { name: /^Waaier van 12 mensen\./ })).toBeVisible();
    for (const view of [nl.room.cards, nl.agreement.title, nl.favourites.title]) {
      await page.getByRole('link', { name: view, exact: true }).click();
      await button(page, nl.present.show(view)).click();
      const sentence = await page.locator('section > header h2, section header h2').first().textContent();
      if (view !== nl.room.cards)
        await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(sentence ?? '');
    }
    await expectNobodyNamed(presenter);
  });

  await test.step('a question of the figures stands on the projector, with the clock', async () => {
    await page.getByRole('link', { name: talk.title, exact: true }).click();
    await button(page, nl.present.open(talk.title)).click();
    const question = page.getByRole('article', { name: talk.prompt }).getByRole('heading', { level: 3 });
    await button(page, talk.show).click();
    const asked = (await question.textContent()) ?? '';
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(asked);
    await expect(presenter.getByRole('timer')).toHaveCount(0);
    await button(page, talk.start).click();
    await expect(presenter.getByRole('timer')).toBeVisible();
    await button(page, talk.discussed).click();
    await expect(question).not.toHaveText(asked);
    // What is on the projector changes only when the facilitator puts another question there.
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(asked);
    await button(page, talk.show).click();
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(
      (await question.textContent()) ?? '-',
    );
  });

  await test.step('what they agree is kept as it is typed, and both windows come back as they were', async () => {
    await button(page, talk.addAgreement).click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: talk.what })
      .fill('Elke maandag samen beginnen');
    await expect(page.getByRole('checkbox', { name: 'Elke maandag samen beginnen' })).toBeAttached();
    const asked = await presenter.getByRole('heading', { level: 1 }).textContent();
    await Promise.all([page.reload(), presenter.reload()]);
    await expect(page.getByRole('checkbox', { name: 'Elke maandag samen beginnen' })).toBeVisible();
    await expect(presenter.getByRole('heading', { level: 1 })).toHaveText(asked ?? '-');
    await expect(presenter.getByRole('timer')).toBeVisible();
    await expectNobodyNamed(presenter);
  });
});
