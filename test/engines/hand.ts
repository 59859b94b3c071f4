import { mkdirSync, writeFileSync } from 'node:fs';
import type { Engine } from './engine';

interface Sought {
  css: string;
  /** Its label, or else its text, as a whole. */
  name?: string;
  nth?: number;
}

const TIMEOUT = 60_000;
const PICTURES = '.cache/engines-pictures';

/** What somebody does with a page and waits to see, in any engine. */
export class Hand {
  constructor(readonly engine: Engine) {}

  /** Asks until the answer is yes; says what was waited for when it stays no. */
  async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + TIMEOUT;
    while (!(await isSo())) {
      if (Date.now() > end) throw await this.inVain(what);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What was there instead, to look at. */
  private async inVain(what: string): Promise<Error> {
    mkdirSync(PICTURES, { recursive: true });
    const picture = `${PICTURES}/${this.engine.name.replace(/\W+/g, '-')}.png`;
    writeFileSync(picture, await this.engine.picture());
    const complaints = this.engine.complaints.map((complaint) => `\n  ${complaint}`).join('');
    return new Error(`${this.engine.name}: waited in vain for ${what}; see ${picture}${complaints}`);
  }

  untilSeen = (css: string, text?: string): Promise<void> =>
    this.until(`${css} ${text ?? ''}`, async () =>
      (await this.textsOf(css)).some((seen) => text === undefined || seen === text),
    );

  /** The texts of what can be seen. */
  textsOf = (css: string): Promise<string[]> =>
    this.engine.run(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .filter((element) => element.checkVisibility())
          .map((element) => element.textContent?.trim() ?? ''),
      css,
    );

  count = async (css: string): Promise<number> => (await this.textsOf(css)).length;

  press = (name: string): Promise<void> => this.click({ css: 'button, a[href], [role="button"]', name });

  /** Waits until something can be pressed where it is and lies still, then presses it. */
  async click(sought: Sought): Promise<void> {
    let point: { x: number; y: number } | undefined;
    await this.until(`${sought.css} “${sought.name ?? ''}” to press`, async () => {
      point = (await this.engine.run(restingPointOf, sought)) ?? undefined;
      return point !== undefined;
    });
    if (point) await this.engine.tapAt(point.x, point.y);
  }

  async write(css: string, text: string): Promise<void> {
    await this.click({ css });
    await this.until(`${css} to have the focus`, () =>
      this.engine.run((selector) => document.activeElement?.matches(selector) ?? false, css),
    );
    await this.engine.type(text);
    await this.until(`${css} to hold what was typed`, () =>
      this.engine.run(
        (selector, typed) => document.querySelector<HTMLInputElement>(selector)?.value === typed,
        css,
        text,
      ),
    );
  }
}

/** Runs in the page: where to press, or nothing while something else lies over it or it moves. */
async function restingPointOf({ css, name, nth = 0 }: Sought): Promise<{ x: number; y: number } | null> {
  const nameOf = (one: Element) => {
    const read = one.cloneNode(true) as Element;
    for (const silent of read.querySelectorAll('[aria-hidden="true"]')) silent.remove();
    return one.getAttribute('aria-label') ?? read.textContent?.trim();
  };
  const element = [...document.querySelectorAll(css)].filter(
    (one) => one.checkVisibility() && (name === undefined || nameOf(one) === name),
  )[nth];
  if (!element) return null;
  const place = () => JSON.stringify(element.getBoundingClientRect());
  for (const block of ['nearest', 'center'] as const) {
    element.scrollIntoView({ block, inline: 'nearest' });
    const before = place();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    if (!element.isConnected || place() !== before) return null;
    // A blade's box is larger than the blade: where its middle is bare, one of its parts will do.
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const box = part.getBoundingClientRect();
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const hit = document.elementFromPoint(point.x, point.y);
      if (hit && element.contains(hit)) return point;
    }
  }
  return null;
}
