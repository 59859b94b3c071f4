import type { BrowserContext, Page } from '@playwright/test';
import { whatDrivesUs } from '#assets/texts/recipes';
import type { Participant } from '#model/sessions/session';
import type { Sort } from '#model/sorts/sort';
import { Random } from '../fuzz/random';
import { expect, test } from '../journeys/support/journey';
import { storedText } from '../journeys/support/stored';
import {
  button,
  CARDS,
  expectLeft,
  expectSaved,
  type FieldId,
  fields,
  join,
  openRoom,
  placements,
  startSession,
  textsOf,
} from '../journeys/support/turns';
import { goTo } from '../journeys/support/walk';

const { nl } = textsOf;
const SEED = Number(process.env.TABS_SEED ?? 61126);
const cards = whatDrivesUs.cardSet.cards.map(({ id }) => id);

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL' });

/** Card → field, as it was laid. */
type Laid = Map<string, FieldId>;

/** A window in which somebody takes a turn. */
interface Seat {
  page: Page;
  name: string;
  /** Of the turn that all share: the cards that only this window lays, so that whatever lies elsewhere was lost. */
  own: string[];
}

const SHARED = 'Samen';

/** Everything on the disk: name → card → field. */
async function onDisk(page: Page): Promise<Record<string, Record<string, string>>> {
  const stores = new Map(JSON.parse(await storedText(page)) as [string, never[]][]);
  const people = (stores.get('participants') ?? []) as Participant[];
  const sorts = (stores.get('sorts') ?? []) as Sort[];
  return Object.fromEntries(
    people.map(({ id, name }) => {
      const { placements: laid = {} } = sorts.find(({ participant }) => participant === id) ?? {};
      return [name, Object.fromEntries(Object.entries(laid).map(([card, { domain }]) => [card, domain]))];
    }),
  );
}

class Trial {
  private readonly random: Random;
  private readonly made = new Map<string, Laid>([[SHARED, new Map()]]);
  private seats: Seat[] = [];
  private session = '';
  private sharedTurn = '';
  private placed = 0;

  constructor(
    private readonly context: BrowserContext,
    private readonly count: number,
  ) {
    this.random = new Random(SEED + count);
  }

  /** A session, one person whose turn all will share, and then every window adds somebody at the same moment. */
  async begin(first: Page): Promise<void> {
    await first.goto('./');
    this.session = await startSession(first, nl);
    await join(first, nl, SHARED);
    this.sharedTurn = first.url().replace(/.*#/, '#');
    await goTo(first, `#/session/${this.session}/turn`);
    const pages = [first];
    while (pages.length < this.count) pages.push(await this.context.newPage());
    this.seats = await Promise.all(pages.map((page, i) => this.takeSeat(page, i, first.url())));
  }

  private async takeSeat(page: Page, i: number, address: string): Promise<Seat> {
    if (i > 0) await page.goto(address);
    const name = `Mens ${i}`;
    this.made.set(name, new Map());
    await join(page, nl, name);
    return { page, name, own: cards.filter((_card, c) => c % this.count === i) };
  }

  /** The room, and the presenter beside it; both stay open. */
  async openRoom(): Promise<Page> {
    const room = await this.context.newPage();
    await room.goto('./');
    await openRoom(room, nl);
    const presenter = await this.context.newPage();
    await presenter.goto(`./#/session/${this.session}/present`);
    await expect(presenter.getByRole('status').first()).toBeVisible();
    return room;
  }

  /** Everybody half a turn of their own, all at once. */
  ownTurns = () =>
    Promise.all(
      this.seats.map(async ({ page, name }) => {
        await button(page, nl.turn.start).click();
        await expectLeft(page, nl, CARDS);
        await this.lay(page, name, cards.slice(0, CARDS / 2));
        await expectSaved(page);
      }),
    );

  async enterSharedTurn(): Promise<void> {
    for (const { page } of this.seats) {
      await goTo(page, this.sharedTurn);
      await page.getByRole('button', { name: new RegExp(`^(${nl.turn.start}|${nl.turn.resume})$`) }).click();
    }
  }

  layTogether = () =>
    Promise.all(
      this.seats.map(async ({ page, own }) => {
        await this.lay(page, SHARED, own);
        await expectSaved(page);
      }),
    );

  /** By its digit, wherever a card lies, at a pace of its own; some are laid a second time. */
  private async lay(page: Page, name: string, own: readonly string[]): Promise<void> {
    for (const card of [...own, ...own.filter(() => this.random.share() < 0.4)]) {
      const field = this.random.oneOf(fields);
      const digit = (fields.indexOf(field) + 1) % fields.length;
      await page.locator(`button[data-card="${card}"]`).press(String(digit));
      this.made.get(name)?.set(card, field);
      this.placed++;
      if (this.random.share() < 0.5) await page.waitForTimeout(this.random.below(60));
    }
  }

  /** The disk holds what was laid, all of it and nothing else. */
  check(room: Page): Promise<void> {
    const made = Object.fromEntries([...this.made].map(([name, laid]) => [name, Object.fromEntries(laid)]));
    return expect.poll(() => onDisk(room)).toEqual(made);
  }

  async checkScreens(room: Page): Promise<void> {
    const [one, ...others] = await Promise.all(this.seats.map(({ page }) => placements(page)));
    for (const other of others) expect(other, 'every window shows the same').toEqual(one);
    await expect(room.getByText(nl.room.stateSorting(CARDS, CARDS))).toBeVisible();
  }

  toString = () => `tabs, seed ${SEED}: ${this.count} windows, ${this.placed} placements, 0 lost`;
}

async function writeAtOnce(context: BrowserContext, first: Page, count: number, rounds: number) {
  const trial = new Trial(context, count);
  await trial.begin(first);
  const room = await trial.openRoom();
  await trial.ownTurns();
  await trial.check(room);
  await trial.enterSharedTurn();
  for (let round = 0; round < rounds; round++) {
    await trial.layTogether();
    await trial.check(room);
  }
  await trial.checkScreens(room);
  console.log(`  ${trial}`);
}

test('two windows write to one session at once, a room and a presenter open, and nothing is lost', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await writeAtOnce(context, page, 2, 1);
});

test('nor do five, over and over', { tag: '@long' }, async ({ page, context }) => {
  test.setTimeout(3_600_000);
  await writeAtOnce(context, page, 5, 10);
});
