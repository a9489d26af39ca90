/** A first visit over a slow line: the text stands in a face of the system, and gets the site's own when that is there (src/layouts/late-fonts.ts). */
import { countShifts, expectNoShift } from './checks.ts';
import { lessons, test } from './site.ts';

/** How late they are: long after what `font-display: optional` waits for. */
const LATE_MS = 400;

for (const { path } of lessons)
  test(`${path} stands still when the site’s faces come late`, async ({ page }) => {
    await page.addInitScript(countShifts);
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.continue();
    });
    await page.goto(path);
    await page.waitForFunction(() => document.documentElement.dataset['fonts'] === 'late');
    await page.waitForTimeout(100);
    await expectNoShift(page);
  });
