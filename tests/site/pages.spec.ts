/** What every page has to be: quiet, its own host, accessible in both themes, as narrow as a phone, and still. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { asksOf, byKeys } from './cards.ts';
import { expect, pages, readThrough, test, waveAway } from './site.ts';

async function axe(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) =>
        `${id}: ${help}: ${target.join(' ')} ${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
    ),
  );
  expect.soft([...new Set(found)], `axe, ${where}`).toEqual([]);
}

/** Sums the shifts that no input explains, from before the first byte of the page. */
function countShifts(): void {
  const kept = window as unknown as { shifts: { value: number; what: string }[] };
  kept.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
    })[]) {
      const box = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
      if (!entry.hadRecentInput)
        kept.shifts.push({
          value: entry.value,
          what: entry.sources
            .map(
              ({ node, previousRect, currentRect }) =>
                `${node?.outerHTML?.slice(0, 90) ?? node?.nodeName} from ${box(previousRect)} to ${box(currentRect)}`,
            )
            .join(' | '),
        });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shifts = (page: Page): Promise<{ value: number; what: string }[]> =>
  page.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts);

/** What sticks out to the right, if the page scrolls sideways. */
const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class')} to ${Math.round(element.getBoundingClientRect().right)} px`,
      )
      .slice(0, 8);
  });

/** Letters of pictures under 12 px on the screen, and handles that a thumb would miss (under 44 px). */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scaleOf = (svg: SVGSVGElement): number => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const letters = [...document.querySelectorAll<SVGTextElement>('main svg:not([aria-hidden]) text')].flatMap(
      (text) => {
        const px = parseFloat(getComputedStyle(text).fontSize) * scaleOf(text.ownerSVGElement as SVGSVGElement);
        return px < 11.99 && text.checkVisibility()
          ? [`letters of ${px.toFixed(1)} px: ${text.textContent} in ${text.closest('[data-widget]')?.id}`]
          : [];
      },
    );
    const reaches = [...document.querySelectorAll('.handle-reach')].flatMap((reach) => {
      const { width } = reach.getBoundingClientRect();
      return width < 43.9
        ? [
            `a handle of ${width.toFixed(1)} px: ${reach.parentElement?.dataset['handle']} in ${reach.closest('[data-widget]')?.id}`,
          ]
        : [];
    });
    return [...new Set([...letters, ...reaches])].slice(0, 30);
  });

/** axe looks at every figure several times: a page of the bench may have a dozen. */
const patience = (html: string): number => 90_000 + 4_000 * html.split('data-widget=').length;

for (const { path, html } of pages) {
  test(`${path} is quiet, still, in order and accessible`, async ({ page }) => {
    test.setTimeout(patience(html));
    await page.addInitScript(countShifts);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await readThrough(page);
    const moved = await shifts(page);
    expect
      .soft(
        moved.reduce((sum, { value }) => sum + value, 0),
        JSON.stringify(moved, null, 1),
      )
      .toBeLessThan(0.001);

    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
    expect
      .soft(
        levels.filter((level) => level === 1),
        'one h1',
      )
      .toHaveLength(1);
    expect
      .soft(
        levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1),
        `no level is skipped: ${levels.join(' ')}`,
      )
      .toEqual([]);

    await axe(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await axe(page, 'dark');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await axe(page, 'dark, printed');
    await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });

    for (const width of [1024, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overhang(page), `nothing sticks out at ${width} px`).toEqual([]);
      expect.soft(await tooSmall(page), `nothing is too small at ${width} px`).toEqual([]);
    }
  });

  test(`${path} holds with everything open`, async ({ page }) => {
    test.setTimeout(patience(html));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await readThrough(page);
    await waveAway(page);
    // Every reply, every table, every menu: more than any one reader sees at a time.
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.more-menu button[aria-pressed]')) button.click();
      for (const option of document.querySelectorAll<HTMLElement>('[data-option="0"]')) option.click();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const { on, ...ask } of asksOf(path.split('/')[2] ?? '', html))
      if (ask.kind !== 'options') await byKeys(on(page), { on, ...ask });
    for (const question of await page.locator('[data-question]:has([data-option]), ask-first').all())
      await expect(question.locator('.verdict')).toHaveCount(1);
    expect.soft(await overhang(page), 'nothing sticks out at 320 px').toEqual([]);
    await axe(page, 'light, everything open, narrow');
    const toggle = page.locator('.theme-toggle');
    if ((await toggle.count()) > 0) await toggle.click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await axe(page, 'dark by the toggle, everything open');
  });
}
