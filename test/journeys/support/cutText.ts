import type { Page } from '@playwright/test';

/** Every text that can't be read whole: clipped by a box around it, or beyond the window where nothing scrolls. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 2;
    const scroller = document.scrollingElement as Element;
    const scrollsDown = scroller.scrollHeight > innerHeight + 1;
    const found: string[] = [];
    if (scroller.scrollWidth > innerWidth + 1) found.push(`the page is ${scroller.scrollWidth} px wide`);

    /** The boxes that cut off what sticks out of them, from the inside out. */
    function clipsOf(element: Element | null) {
      const clips: { box: DOMRect; x: boolean; y: boolean }[] = [];
      for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (box.width <= 2 && box.height <= 2) return undefined;
        const cuts = (value: string) => value === 'hidden' || value === 'clip';
        const scrolls = (value: string) => value === 'auto' || value === 'scroll';
        if (cuts(overflowX) || cuts(overflowY)) clips.push({ box, x: cuts(overflowX), y: cuts(overflowY) });
        if (scrolls(overflowX) || scrolls(overflowY)) return clips;
        if (position === 'fixed') break;
      }
      clips.push({ box: new DOMRect(0, 0, innerWidth, innerHeight), x: true, y: !scrollsDown });
      return clips;
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const dialog = document.querySelector('dialog[open]');
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const owner = node.parentElement;
      if (!text || !owner?.checkVisibility({ visibilityProperty: true })) continue;
      if (dialog && !dialog.contains(owner)) continue;
      const clips = clipsOf(owner);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of clips ? range.getClientRects() : []) {
        if (rect.width === 0) continue;
        const cut = clips?.find(
          ({ box, x, y }) =>
            (x && (rect.left < box.left - SLACK || rect.right > box.right + SLACK)) ||
            (y && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)),
        );
        if (cut) {
          const side = (at: DOMRect) => [at.left, at.top, at.right, at.bottom].map(Math.round).join(' ');
          found.push(`“${text.slice(0, 40)}” at ${side(rect)} sticks out of ${side(cut.box)}`);
          break;
        }
      }
    }
    return found;
  });
