/** A figure for readers to whom motion is unwelcome. */
import type { Locator, Page } from '@playwright/test';
import { expect, shown } from '../site.ts';

/** No style animates anything, and nothing starts by itself. */
export async function nothingMoves(page: Page, figure: Locator): Promise<void> {
  const moving = await figure.evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element);
        return animationName !== 'none' || (transitionProperty !== 'none' && !/^0s(, 0s)*$/.test(transitionDuration));
      })
      .map((element) => element.getAttribute('class')),
  );
  expect(moving).toEqual([]);
  const before = await shown(figure);
  await page.waitForTimeout(400);
  expect(await shown(figure), 'nothing starts by itself').toEqual(before);
}
