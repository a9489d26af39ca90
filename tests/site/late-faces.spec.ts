/** A first visit over a slow line: the text stands in a face of the system, and gets the site's own when that is there (src/layouts/late-fonts.ts). */
import { countShifts, expectNoShift } from './checks.ts';
import { embed, lessons, test } from './site.ts';

/** How long after the first words they come: what `font-display: optional` waits for is over then, however busy the machine. */
const LATE_MS = 300;

/** Besides the lessons: code, a headline near its width, and paragraphs with links. */
const others = [embed('rain-days'), embed('thousand-million'), '/about/', '/faq/'];

for (const path of [...lessons.map((lesson) => lesson.path), ...others])
  test(`${path} stands still when the site’s faces come late`, async ({ page }) => {
    await page.addInitScript(countShifts);
    let late: Promise<void> | undefined;
    const wait = async (): Promise<void> => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    };
    await page.route(/\.woff2$/, async (route) => {
      late ??= wait();
      await late;
      await route.continue();
    });
    await page.goto(path);
    await page.waitForFunction(() => document.documentElement.dataset['fonts'] === 'late');
    await page.waitForTimeout(100);
    await expectNoShift(page);
  });
