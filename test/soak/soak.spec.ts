import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { percentileOf } from '../bench/figures';
import { expect, test } from '../journeys/support/journey';
import {
  button,
  finishTurn,
  join,
  openRoom,
  planOf,
  sortByDigits,
  startSession,
  textsOf,
} from '../journeys/support/turns';

const { nl } = textsOf;

test.use({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL' });

/** What a window holds once its garbage is gone. */
interface Held {
  heapMb: number;
  nodes: number;
  listeners: number;
}

class Gauge {
  private constructor(private readonly session: CDPSession) {}

  static async on(context: BrowserContext, page: Page): Promise<Gauge> {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    return new Gauge(session);
  }

  async read(): Promise<Held> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      heapMb: metric('JSHeapUsedSize') / 2 ** 20,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    };
  }
}

const written = ({ heapMb, nodes, listeners }: Held) =>
  `${heapMb.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;

/** The projector counts with a blade for each person. */
const NODES_OF_A_BLADE = 6;

/** A day's work on one tablet with the projector beside it: turn after turn, and a look at the room in between. */
class Day {
  readonly tablet: Held[] = [];
  readonly projector: Held[] = [];
  /** How long each turn took, in ms, from the welcome to the hand-over. */
  readonly times: number[] = [];

  constructor(
    private readonly page: Page,
    private readonly presenter: Page,
    private readonly gauges: { tablet: Gauge; projector: Gauge },
    private readonly lookEvery: number,
  ) {}

  async turns(count: number): Promise<void> {
    for (let i = 1; i <= count; i++) {
      await this.turn(i);
      if (i % this.lookEvery === 0) await this.lookAtRoom(i);
    }
  }

  private async turn(number: number): Promise<void> {
    await join(this.page, nl, `Noor ${number}`);
    const start = performance.now();
    await sortByDigits(this.page, nl, planOf(number));
    // Here a screen holds the same for everybody: nothing on it grows with the group.
    if (number % this.lookEvery === 1) this.tablet.push(await this.gauges.tablet.read());
    await finishTurn(this.page, nl, 'Omdat het bij mij past.');
    this.times.push(performance.now() - start);
  }

  private async lookAtRoom(done: number): Promise<void> {
    await expect(
      this.presenter.getByRole('status').filter({ hasText: nl.present.doneOf(done, done) }),
    ).toBeVisible();
    this.projector.push(await this.gauges.projector.read());
    await openRoom(this.page, nl);
    const isClosed = await button(this.page, nl.present.show(nl.room.spectrum)).isVisible();
    if (isClosed) await button(this.page, nl.present.show(nl.room.spectrum)).click();
    await expect(
      this.presenter.getByRole('img', { name: new RegExp(`^Waaier van ${done} mens`) }),
    ).toBeVisible();
    for (const view of [nl.room.cards, nl.agreement.title, nl.favourites.title, nl.room.spectrum])
      await this.page.getByRole('link', { name: view, exact: true }).click();
    await this.page.getByRole('link', { name: nl.app.handOver }).click();
    await expect(this.page.getByRole('heading', { name: nl.handOver.title })).toBeVisible();
    console.log(
      `  ${done} turns: tablet ${written(this.tablet.at(-1) as Held)}; projector ${written(this.projector.at(-1) as Held)}`,
    );
  }

  /** What is held must not grow with the hours, beyond what one more person is: their sort, and their blade on the projector. */
  expectLevel(mbPerTurn: number): void {
    const nodesPerTurn = { tablet: 0, projector: NODES_OF_A_BLADE };
    for (const window of ['tablet', 'projector'] as const) {
      // The first look still loads what later ones only use again.
      const [, first, ...later] = this[window];
      const last = later.at(-1);
      if (!first || !last) throw new Error('too few turns to compare');
      const turns = later.length * this.lookEvery;
      expect(last.listeners, `listeners, ${window}`).toBeLessThanOrEqual(first.listeners * 1.05);
      expect(last.nodes, `nodes, ${window}`).toBeLessThanOrEqual(
        first.nodes * 1.05 + turns * nodesPerTurn[window],
      );
      expect(last.heapMb, `memory, ${window}`).toBeLessThanOrEqual(first.heapMb + 1 + turns * mbPerTurn);
    }
  }

  toString(): string {
    const fifth = Math.ceil(this.times.length / 5);
    const [early, late] = [this.times.slice(0, fifth), this.times.slice(-fifth)].map((times) =>
      percentileOf(times, 0.5),
    );
    return `soak: ${this.times.length} turns; a turn ${early?.toFixed(0)} ms at first, ${late?.toFixed(0)} ms at last`;
  }
}

async function dayOf(
  { page, context }: { page: Page; context: BrowserContext },
  turns: number,
  lookEvery: number,
): Promise<Day> {
  await page.goto('./');
  const session = await startSession(page, nl);
  // Only a window that presents already may go on while the tablet goes round.
  await openRoom(page, nl);
  const presenter = await context.newPage();
  await presenter.goto(`./#/session/${session}/present`);
  await page.bringToFront();
  await page.getByRole('link', { name: nl.app.handOver }).click();
  const gauges = { tablet: await Gauge.on(context, page), projector: await Gauge.on(context, presenter) };
  const day = new Day(page, presenter, gauges, lookEvery);
  await day.turns(turns);
  console.log(`  ${day}`);
  return day;
}

test('a dozen turns leave nothing behind', async ({ page, context }) => {
  test.setTimeout(300_000);
  (await dayOf({ page, context }, 12, 3)).expectLevel(0.3);
});

test('nor does a day of five hundred', { tag: '@long' }, async ({ page, context }) => {
  test.setTimeout(7_200_000);
  (await dayOf({ page, context }, 500, 20)).expectLevel(0.05);
});
