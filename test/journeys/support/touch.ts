import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  x: number;
  y: number;
}

/** A finger on the glass, through the browser's own input: what a page gets from a tablet. */
export class Finger {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  /** Goes from one point to another in a number of moves, one a frame. */
  async drag(from: Point, to: Point, moves = 6): Promise<void> {
    await this.send('touchStart', [from]);
    for (let i = 1; i <= moves; i++) {
      const at = (a: number, b: number) => a + ((b - a) * i) / moves;
      await this.send('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await this.send('touchEnd', []);
  }

  private send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`not on screen: ${locator}`);
  return box;
}

/** Waits until nothing moves at this place any more: springs need their time. */
export async function atRest(locator: Locator): Promise<void> {
  let before = '';
  for (let i = 0; i < 60; i++) {
    const now = JSON.stringify(await locator.boundingBox());
    if (now === before) return;
    before = now;
    await locator.page().waitForTimeout(40);
  }
}
