import type { Page } from '@playwright/test';
import { peerTextsOf } from '#i18n/peerTexts';
import { axeProblems } from './support/axe';
import { cutTexts } from './support/cutText';
import { expect, test } from './support/journey';
import { pressOn } from './support/keys';
import { doneLine, saveFigures } from './support/room';
import {
  button,
  CARDS,
  cardsOnTable,
  expectLeft,
  expectSaved,
  type FieldId,
  fields,
  openRoom,
  planOf,
  textsOf,
} from './support/turns';

const { nl, en } = textsOf;
const [peerNl, peerEn] = [peerTextsOf('nl'), peerTextsOf('en')];

test.use({
  viewport: { width: 1024, height: 768 },
  locale: 'nl-NL',
  reducedMotion: 'reduce',
  acceptDownloads: true,
});

const PRESET = 'Ik · Een collega over mij';
const FEW = 6;
/** A few cards are enough to have colours. */
const fewOf = (person: number): FieldId[] =>
  planOf(person)
    .slice(0, FEW)
    .map((field, i) => (field === 'aside' ? (fields[i % 5] as FieldId) : field));

/** A session among colleagues, everybody on the list before the tablet goes round. */
async function startAmong(page: Page, people: readonly string[]): Promise<void> {
  await page.goto('./');
  await button(page, nl.home.newSession).click();
  await page.getByRole('radio', { name: PRESET }).check();
  await expect(page.getByRole('radio', { name: PRESET })).toBeChecked();
  await button(page, nl.setup.start).click();
  await openRoom(page, nl);
  for (const name of people) {
    await button(page, nl.handOver.addOther).click();
    await page.getByLabel(nl.handOver.name, { exact: true }).fill(name);
    await button(page, nl.handOver.addOtherGo).click();
  }
  await page.getByRole('link', { name: nl.app.handOver }).click();
  await expect(page.getByRole('heading', { name: nl.handOver.title })).toBeVisible();
}

async function sortFew(page: Page, plan: readonly FieldId[]): Promise<void> {
  const left = Number((await page.locator('header strong').innerText()).match(/\d+/)?.[0]);
  await cardsOnTable(page).first().focus();
  for (const field of plan) await page.keyboard.press(String((fields.indexOf(field) + 1) % fields.length));
  await expectLeft(page, nl, left - plan.length);
  await expectSaved(page);
}

/** From the sorting table to the colours: one favourite, and a sentence where it is given. */
async function toColours(page: Page, story?: string): Promise<void> {
  await button(page, nl.app.menu).click();
  await page.getByRole('menuitem', { name: nl.turn.done }).click();
  await button(page, nl.turn.finishAnyway).click();
  await page.locator('li button[data-card]').first().click();
  await button(page, nl.turn.next).click();
  if (story) await page.getByLabel(nl.turn.storyLabel).fill(story);
  await button(page, story ? nl.turn.next : nl.turn.skip).click();
}

const ownBlade = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

/** One's own colours, up to the choice of a colleague. */
async function sortOneself(page: Page, name: string, person: number): Promise<void> {
  await ownBlade(page, name).click();
  await button(page, nl.turn.start).click();
  await sortFew(page, fewOf(person));
  await toColours(page);
  await button(page, nl.turn.nextColleague).click();
  await expect(page.getByRole('heading', { name: peerNl.title })).toBeVisible();
}

test('three people sort about themselves and each other, and see only all of it together', {
  tag: '@long',
}, async ({ page }) => {
  const people = ['Anouk', 'Bas', 'Chantal'];
  await startAmong(page, people);

  await test.step('whom it is about is chosen, may be changed, and is kept from the first card', async () => {
    await sortOneself(page, 'Anouk', 0);
    await expect(page.getByRole('list', { name: peerNl.title }).getByRole('button')).toHaveText([
      'Bas',
      'Chantal',
    ]);
    await button(page, 'Chantal').click();
    await button(page, peerNl.turnAbout('Chantal').chooseOther).click();
    await button(page, 'Bas').click();
    await expect(page.getByRole('heading', { name: 'Wat drijft Bas?' })).toBeVisible();
    await button(page, nl.turn.start).click();
    await sortFew(page, fewOf(3).slice(0, 2));
  });

  await test.step('a turn left in the middle goes on about the same colleague, at the same card', async () => {
    const next = await cardsOnTable(page).first().getAttribute('data-card');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Wat drijft Bas?' })).toBeVisible();
    await expect(button(page, peerNl.turnAbout('Bas').chooseOther)).toHaveCount(0);
    await button(page, nl.turn.resume).click();
    await expectLeft(page, nl, CARDS - 2);
    expect(await cardsOnTable(page).first().getAttribute('data-card')).toBe(next);
    await sortFew(page, fewOf(3).slice(2));
    await toColours(page, 'Zo ken ik iemand al jaren.');
    await expect(page.getByText(peerNl.turnAbout('Bas').colours)).toBeVisible();
    await button(page, nl.turn.finish).click();
  });

  await test.step('before three have done so, the room shows nothing of it', async () => {
    await sortOneself(page, 'Bas', 1);
    await button(page, 'Chantal').click();
    await button(page, nl.turn.start).click();
    await sortFew(page, fewOf(4));
    await toColours(page);
    await button(page, nl.turn.finish).click();
    await openRoom(page, nl);
    await expect(doneLine(page, nl, 2, 3)).toBeVisible();
    await page.getByRole('link', { name: nl.room.gap, exact: true }).click();
    await button(page, nl.present.open(nl.room.gap)).click();
    await expect(page.getByRole('heading', { name: nl.peers.tooFew(3) })).toBeVisible();
    await page.getByRole('link', { name: nl.app.handOver }).click();
  });

  await test.step('then the gap sets them beside each other, without a name', async () => {
    await sortOneself(page, 'Chantal', 2);
    await button(page, 'Anouk').click();
    await button(page, nl.turn.start).click();
    await sortFew(page, fewOf(5));
    await toColours(page);
    await button(page, nl.turn.finish).click();
    await openRoom(page, nl);
    await page.getByRole('link', { name: nl.room.gap, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: /volgens collega’s/ })).toBeVisible();
    await expect(page.getByText(nl.peers.facing)).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    const results = await page.getByRole('main').evaluate((main, label) => {
      const copy = main.cloneNode(true) as HTMLElement;
      copy.querySelector(`[aria-label="${label}"]`)?.remove();
      return copy.outerHTML;
    }, nl.room.people);
    for (const name of people) expect(results).not.toContain(name);
    const figures = await saveFigures(page, nl);
    expect(figures).toMatch(/^gap[,;]me>colleague/m);
  });
});

test.describe('choosing a colleague', () => {
  test('goes by keyboard alone, and says what to do while nobody else is there', async ({ page }) => {
    await startAmong(page, ['Noor']);
    await pressOn(page, ownBlade(page, 'Noor'));
    await pressOn(page, button(page, nl.turn.start));
    await sortFew(page, fewOf(1));
    await toColours(page);
    await pressOn(page, button(page, nl.turn.nextColleague));
    await expect(page.getByRole('heading', { name: peerNl.nobody })).toBeFocused();
    expect(await axeProblems(page)).toEqual([]);
    await pressOn(page, page.getByRole('link', { name: peerNl.handOver }));
    await openRoom(page, nl);
    await button(page, nl.handOver.addOther).click();
    await page.getByLabel(nl.handOver.name, { exact: true }).fill('Sem');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: nl.app.handOver }).click();
    await pressOn(page, ownBlade(page, 'Noor'));
    await expect(page.getByRole('heading', { name: peerNl.title })).toBeFocused();
    await pressOn(page, button(page, 'Sem'));
    await expect(button(page, nl.turn.start)).toBeFocused();
    await page.keyboard.press('Enter');
    await sortFew(page, fewOf(2));
  });

  test('can be read and used in both languages, and with letters twice as large on a phone', {
    tag: '@long',
  }, async ({ page }) => {
    await startAmong(page, ['Noor', 'Sem', 'Wilhelmina-Margaretha van der Heijden-Oosterhout']);
    await sortOneself(page, 'Noor', 1);
    expect(await axeProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await cutTexts(page)).toEqual([]);
    await button(page, nl.handOver.language).click();
    await expect(page.getByRole('heading', { name: peerEn.title })).toBeVisible();
    expect(await axeProblems(page)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    await page.getByRole('button', { name: /^Wilhelmina/ }).click();
    await expect(page.getByRole('heading', { name: /^What drives Wilhelmina/ })).toBeVisible();
    expect(await cutTexts(page)).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    await button(page, en.turn.start).click();
    await expectLeft(page, en, CARDS);
    expect(await cutTexts(page)).toEqual([]);
  });
});
