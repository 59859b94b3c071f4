import type { CDPSession, Page } from '@playwright/test';
import { atMost, atMostTimes, type Figure, percentileOf, spreadOf, type Topic } from './figures';
import { openProfile, openTable, type Site } from './site';

const MOVES = 60;
const FRAME = 1000 / 60;
const DRAGS = 3;
const ROUNDS = 2;
const SLOWDOWN = 4;

interface Point {
  x: number;
  y: number;
}

interface Dragged {
  /** Main-thread milliseconds of each move, and of those the script's. */
  tasks: number[];
  scripts: number[];
  layouts: number;
  /** Milliseconds between frames. */
  gaps: number[];
}

interface Stage {
  page: Page;
  cdp: CDPSession;
  from: Point;
  /** The corners of the way the pointer goes. */
  way: Point[];
  /** Whether something hangs on the pointer now. */
  isLifted(): Promise<boolean>;
}

/**
 * Which clock the costs are read on. `wall` under a slowed processor is what a hand feels, and counts other programs' turns
 * on the processor too; `processor` at full speed counts only our own work, also on a busy machine.
 */
type Clock = 'wall' | 'processor';

async function setClock({ cdp }: Stage, clock: Clock): Promise<void> {
  await cdp.send('Performance.disable');
  await cdp.send('Performance.enable', { timeDomain: clock === 'wall' ? 'timeTicks' : 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: clock === 'wall' ? SLOWDOWN : 1 });
}

async function metricsOf(cdp: CDPSession) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metricNamed = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    task: metricNamed('TaskDuration') * 1000,
    script: metricNamed('ScriptDuration') * 1000,
    layouts: metricNamed('LayoutCount'),
  };
}

const watchFrames = (page: Page) =>
  page.evaluate(() => {
    const frames: number[] = [];
    const tick = (now: number) => {
      frames.push(now);
      if (Reflect.get(window, 'frames60') === frames) requestAnimationFrame(tick);
    };
    Reflect.set(window, 'frames60', frames);
    requestAnimationFrame(tick);
  });

const framesSeen = (page: Page) =>
  page.evaluate(() => {
    const frames = Reflect.get(window, 'frames60') as number[];
    Reflect.set(window, 'frames60', undefined);
    return frames.slice(1).map((at, i) => at - (frames[i] as number));
  });

/** The point a share 0–1 down a way of equally long legs. */
function pointOn(way: readonly Point[], share: number): Point {
  const legs = way.length - 1;
  const leg = Math.min(legs - 1, Math.floor(share * legs));
  const [a, b] = [way[leg] as Point, way[leg + 1] as Point];
  const part = share * legs - leg;
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** One drag at a hand's pace, a move a frame; called off in the end, so that each one starts from the same table. */
async function drag({ page, cdp, from, way, isLifted }: Stage): Promise<Dragged> {
  const path = [from, ...way];
  // The card of the drag before is back in its place, and nothing moves any more.
  await page.waitForFunction(
    () => !document.querySelector('[data-lifted="true"]') && document.getAnimations().length === 0,
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await watchFrames(page);
  const dragged: Dragged = { tasks: [], scripts: [], layouts: 0, gaps: [] };
  let before = await metricsOf(cdp);
  const layouts = before.layouts;
  for (let i = 1; i <= MOVES; i++) {
    const start = performance.now();
    const to = pointOn(path, i / MOVES);
    await page.mouse.move(to.x, to.y);
    await new Promise((done) => setTimeout(done, Math.max(0, FRAME - (performance.now() - start))));
    const after = await metricsOf(cdp);
    dragged.tasks.push(after.task - before.task);
    dragged.scripts.push(after.script - before.script);
    before = after;
  }
  dragged.layouts = before.layouts - layouts;
  dragged.gaps = await framesSeen(page);
  if (!(await isLifted())) throw new Error('nothing hangs on the pointer');
  await page.keyboard.press('Escape');
  // Released above the card on its way home, the pointer would tap it.
  await page.waitForFunction(
    () => !document.querySelector('[data-lifted="true"]') && document.getAnimations().length === 0,
  );
  await page.mouse.up();
  await page.waitForTimeout(700);
  return dragged;
}

/** From the first card down to the first field, and then over all the others to the far end. */
async function tableStage(page: Page): Promise<Stage> {
  const box = await page.locator('[data-place="table"] button').first().boundingBox();
  if (!box) throw new Error('no card on the table');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const isLifted = () => page.evaluate(() => document.querySelector('[data-lifted="true"]') !== null);
  const way = [
    { x: 90, y: 600 },
    { x: 940, y: 600 },
  ];
  return { page, cdp: await page.context().newCDPSession(page), from, way, isLifted };
}

/** One positioned box that follows the pointer, and nothing else. */
async function bareStage(page: Page, { from, way }: Stage): Promise<Stage> {
  await page.setContent(
    '<div style="position:absolute;left:-80px;top:-107px;width:160px;height:213px;background:#c33;will-change:translate"></div>',
  );
  await page.evaluate((start) => {
    const box = document.querySelector('div') as HTMLElement;
    const follow = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      box.style.translate = `${clientX}px ${clientY}px`;
    };
    follow({ clientX: start.x, clientY: start.y });
    addEventListener('pointermove', follow);
  }, from);
  return { page, cdp: await page.context().newCDPSession(page), from, way, isLifted: async () => true };
}

async function several(stage: Stage, clock: Clock): Promise<Dragged[]> {
  await stage.page.bringToFront();
  await setClock(stage, clock);
  await drag(stage);
  const drags: Dragged[] = [];
  for (let i = 0; i < DRAGS; i++) drags.push(await drag(stage));
  return drags;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The drags of table and bare box, read on one clock. */
class Comparison {
  private readonly table: Dragged[] = [];
  private readonly bare: Dragged[] = [];

  constructor(private readonly clock: Clock) {}

  async goOn(table: Stage, bare: Stage): Promise<void> {
    this.table.push(...(await several(table, this.clock)));
    this.bare.push(...(await several(bare, this.clock)));
  }

  figure(what: string, unit: Figure['unit'], of: (drags: readonly Dragged[]) => number[]) {
    const floor = { what: 'one positioned box that follows the pointer', measured: spreadOf(of(this.bare)) };
    return { what, unit, measured: spreadOf(of(this.table)), floor } satisfies Figure;
  }
}

function figuresOf(wall: Comparison, processor: Comparison): Figure[] {
  const tasks = (drags: readonly Dragged[]) => drags.flatMap((each) => each.tasks);
  const perMove = wall.figure('main thread per move', 'ms', tasks);
  const worst = wall.figure('longest frame of all', 'ms', (drags) => [
    Math.max(...drags.flatMap(({ gaps }) => gaps)),
  ]);
  const slowed = (values: number[]) => values.map((value) => value * SLOWDOWN);
  const own = processor.figure(`own processor time per move, × ${SLOWDOWN}`, 'ms', (drags) =>
    slowed(tasks(drags)),
  );
  const goalsOf = ({ measured, floor }: typeof perMove) => [
    atMost(measured.median, 8, 'ms'),
    atMostTimes(measured, floor.measured, 2),
  ];
  return [
    { ...perMove, goals: goalsOf(perMove) },
    { ...own, goals: goalsOf(own) },
    processor.figure('  mean of a drag, lift and fields included', 'ms', (drags) =>
      slowed(drags.map((each) => mean(each.tasks))),
    ),
    processor.figure('  of which script', 'ms', (drags) => slowed(drags.map((each) => mean(each.scripts)))),
    wall.figure('between frames, p95 of a drag', 'ms', (drags) =>
      drags.map(({ gaps }) => percentileOf(gaps, 0.95)),
    ),
    { ...worst, goals: [atMost(worst.measured.median, 34, 'ms')] },
    wall.figure('layouts per drag', 'times', (drags) => drags.map(({ layouts }) => layouts)),
  ];
}

export async function dragTopic(site: Site): Promise<Topic> {
  const { context, close } = await openProfile();
  try {
    const table = await tableStage(await openTable(context, site, 12));
    const bare = await bareStage(await context.newPage(), table);
    const [wall, processor] = [new Comparison('wall'), new Comparison('processor')];
    for (let round = 0; round < ROUNDS; round++) {
      await wall.goOn(table, bare);
      await processor.goOn(table, bare);
    }
    return {
      title: 'Drag',
      conditions: `Chromium, processor ${SLOWDOWN} × slower; 24 cards, 12 placed; ${ROUNDS * DRAGS} drags of ${MOVES} moves over the table and all fields`,
      figures: figuresOf(wall, processor),
    };
  } finally {
    await close();
  }
}
