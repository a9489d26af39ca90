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

/** What a chip asks for is there at once. */
export async function arrivesAtOnce(page: Page, figure: Locator): Promise<void> {
  for (const chip of await figure.locator('.chip').all()) {
    if ((await chip.getAttribute('aria-disabled')) === 'true') continue;
    await chip.click();
    const now = await shown(figure);
    await page.waitForTimeout(150);
    expect(await shown(figure), `“${await chip.textContent()}” arrives at once`).toEqual(now);
  }
}
