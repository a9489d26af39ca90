/** Words and numbers of a picture that stand on each other, or under a handle. */
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export async function expectLabelsApart(page: Page, width: number): Promise<void> {
  expect.soft(await crowded(page), `labels at ${width} px`).toEqual([]);
}

/** Each pair, once: "two-curves: “2.40” on “minutes”". */
export const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Of a line's height, letters fill so much; of a touch that hardly shows, nobody speaks. */
    const INK = 0.66;
    const TOUCH_PX = 1.5;
    interface Box {
      readonly name: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const boxOf = (element: Element, name: string, ink: number): Box => {
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      const air = (height * (1 - ink)) / 2;
      return { name, left, right, top: top + air, bottom: bottom - air };
    };
    const touch = (a: Box, b: Box): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH_PX &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH_PX;
    const found = new Set<string>();
    for (const svg of document.querySelectorAll('.figure svg.plot')) {
      if (svg.getBoundingClientRect().width === 0) continue;
      const widget = svg.closest('[data-widget]')?.getAttribute('data-widget') ?? '';
      // What is painted on a board is covered by what sticks in it.
      const texts = [...svg.querySelectorAll('text:not(.board-number)')]
        .filter((text) => text.textContent.trim() !== '' && getComputedStyle(text).visibility === 'visible')
        .map((text) => boxOf(text, `“${text.textContent.trim()}”`, INK));
      const dots = [...svg.querySelectorAll('.handle-dot')].map((dot) => boxOf(dot, 'a handle', 1));
      texts.forEach((text, i) => {
        for (const other of [...texts.slice(i + 1), ...dots])
          if (touch(text, other)) found.add(`${widget}: ${text.name} on ${other.name}`);
      });
    }
    return [...found];
  });
