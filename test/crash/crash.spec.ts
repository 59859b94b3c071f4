import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { whatDrivesUs } from '#assets/texts/recipes';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import { sessionFileOf, sessionFileText } from '#model/sessions/sessionFile';
import { dealingOrderOf } from '#model/sorts/placing';
import type { Sort } from '#model/sorts/sort';
import { Random } from '../fuzz/random';
import { processesOf } from '../journeys/support/browserProcess';
import { expect, test } from '../journeys/support/journey';
import { storedText } from '../journeys/support/stored';
import {
  button,
  CARDS,
  cardsOnTable,
  expectLeft,
  type FieldId,
  join,
  startSession,
  textsOf,
} from '../journeys/support/turns';
import { STAMP } from '../support/builders';
import { listen, placeOn, type Told } from './placing';

const { nl } = textsOf;
const SEED = Number(process.env.CRASH_SEED ?? 61126);
const tablet = { viewport: { width: 1024, height: 768 }, locale: 'nl-NL' };

/** When the battery goes: as soon as a write is under way, as soon as a tick is shown, or whenever it likes. */
const moments = ['during a write', 'after a tick', 'any time'] as const;
type Moment = (typeof moments)[number];

/** One person's turn, over as many crashes as it takes. */
interface Turn {
  name: string;
  sort: string;
  /** The field of each card, in the order in which the cards were dealt. */
  pressed: FieldId[];
  /** How many cards lay in a field when a tick was last shown. */
  ticked: number;
}

/** The disk as the next start finds it: every record whole, and all of them together by the rules of a file. */
async function sortsOnDisk(page: Page): Promise<Sort[]> {
  const stores = new Map(JSON.parse(await storedText(page)) as [string, never[]][]);
  const [session] = stores.get('sessions') ?? [];
  const [participants, sorts] = [stores.get('participants') ?? [], stores.get('sorts') ?? []];
  if (!session) throw new Error('the session is gone');
  const file = sessionFileOf({ session, participants, sorts }, STAMP);
  expect(file.sorts, 'every sort can be read').toHaveLength(sorts.length);
  expect(parseSessionFile(sessionFileText(file))).toEqual({ ok: true, value: file });
  return file.sorts;
}

class Trial {
  private readonly random = new Random(SEED);
  private turn: Turn | undefined;
  private told = (_told: Told): void => {};
  readonly count = { rounds: 0, placed: 0, ticked: 0, lost: 0, beyondTick: 0 };

  constructor(private readonly url: string) {}

  /** Starts on what the crash before left, checks it, goes on sorting, and crashes. */
  async round(context: BrowserContext): Promise<void> {
    const page = await this.start(context);
    if (this.turn) await this.check(page, this.turn);
    else await startSession(page, nl);
    const turn =
      this.turn && this.turn.pressed.length < CARDS - 5
        ? await this.resume(page, this.turn)
        : await this.next(page);
    this.turn = turn;
    await this.placeUntilKilled(context, page, turn);
    this.count.rounds++;
  }

  async lastLook(context: BrowserContext): Promise<void> {
    const page = await this.start(context);
    if (this.turn) await this.check(page, this.turn);
  }

  private async start(context: BrowserContext): Promise<Page> {
    await listen(context, (told) => this.told(told));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(this.url);
    return page;
  }

  /** Whatever had a tick is there; what came after it may be, each card where it was put; nothing else is. */
  private async check(page: Page, turn: Turn): Promise<void> {
    await expect(page.getByRole('heading', { name: nl.handOver.title })).toBeVisible();
    const sort = (await sortsOnDisk(page)).find(({ id }) => id === turn.sort);
    const stored = Object.entries(sort?.placements ?? {})
      .sort(([, a], [, b]) => a.at - b.at)
      .map(([card, { domain }]) => `${card} ${domain}`);
    const order = dealingOrderOf(whatDrivesUs.cardSet.cards, turn.sort);
    const made = turn.pressed.map((field, i) => `${order[i]} ${field}`);
    const promised = made.slice(0, turn.ticked);
    const lost = promised.filter((placement) => !stored.includes(placement));
    this.count.lost += lost.length;
    this.count.ticked += promised.length;
    this.count.beyondTick += stored.length - promised.length;
    expect(lost, `lost in round ${this.count.rounds}`).toEqual([]);
    expect(stored.toSorted()).toEqual(made.slice(0, stored.length).toSorted());
    turn.pressed.length = stored.length;
    turn.ticked = stored.length;
  }

  /** The turn goes on at the card where it stopped. */
  private async resume(page: Page, turn: Turn): Promise<Turn> {
    await button(page, `${turn.name}, ${nl.handOver.isSorting}`).click();
    // Killed before the first card was stored, the turn has not begun.
    await button(page, turn.pressed.length > 0 ? nl.turn.resume : nl.turn.start).click();
    await expectLeft(page, nl, CARDS - turn.pressed.length);
    const order = dealingOrderOf(whatDrivesUs.cardSet.cards, turn.sort);
    await expect(cardsOnTable(page).first()).toHaveAttribute('data-card', order[turn.pressed.length] ?? '');
    return turn;
  }

  private async next(page: Page): Promise<Turn> {
    const name = `Sanne ${this.count.rounds}`;
    await join(page, nl, name);
    const [, , , , participant, perspective] = page.url().replace(/.*#/, '').split('/');
    await button(page, nl.turn.start).click();
    await expectLeft(page, nl, CARDS);
    const sort = `${participant}.${perspective}`;
    // Before its sort is on the disk nobody is sorting yet, and no blade would say so.
    await expect.poll(async () => (await sortsOnDisk(page)).map(({ id }) => id)).toContain(sort);
    return { name, sort, pressed: [], ticked: 0 };
  }

  private async placeUntilKilled(context: BrowserContext, page: Page, turn: Turn): Promise<void> {
    const processes = await processesOf(context);
    const gone = new Promise((resolve) => context.once('close', resolve));
    const moment = moments[this.count.rounds % moments.length] as Moment;
    let left = 1 + this.random.below(5);
    this.told = ({ isTicked, placed }) => {
      if (isTicked) turn.ticked = Math.max(turn.ticked, placed);
      if (moment !== 'any time' && isTicked === (moment === 'after a tick') && --left === 0) kill(processes);
    };
    const latest = setTimeout(
      () => kill(processes),
      100 + this.random.below(moment === 'any time' ? 900 : 3000),
    );
    await placeOn(page, this.random, (field) => {
      turn.pressed.push(field);
      this.count.placed++;
    }).catch(() => {});
    await gone;
    clearTimeout(latest);
  }

  toString(): string {
    const { rounds, placed, ticked, lost, beyondTick } = this.count;
    return `crash, seed ${SEED}: ${rounds} rounds, ${placed} placements, ${ticked} promised by a tick, ${lost} lost, ${beyondTick} kept beyond the tick`;
  }
}

function kill(processes: readonly number[]): void {
  for (const id of processes) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

async function crashOften(
  profile: { open(options: BrowserContextOptions): Promise<BrowserContext> },
  url: string,
  rounds: number,
): Promise<void> {
  const trial = new Trial(url);
  for (let i = 0; i < rounds; i++) {
    await trial.round(await profile.open(tablet));
    if (i % 20 === 19) console.log(`  ${trial}`);
  }
  await trial.lastLook(await profile.open(tablet));
  console.log(`  ${trial}`);
  expect(trial.count).toMatchObject({ rounds, lost: 0 });
  expect(trial.count.ticked, 'ticks were seen at all').toBeGreaterThan(0);
}

test('no placement with a tick is lost when the browser is killed', async ({ profile, site }) => {
  test.setTimeout(300_000);
  await crashOften(profile, site.url, 5);
});

test('nor in two hundred rounds', { tag: '@long' }, async ({ profile, site }) => {
  test.setTimeout(5_400_000);
  await crashOften(profile, site.url, 200);
});
