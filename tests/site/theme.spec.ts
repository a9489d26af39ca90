/** Light and dark, on paper, and for readers to whom motion is unwelcome. */
import type { Page } from '@playwright/test';
import { expect, lessons, openFigure, pages, readThrough, shown, test, widgets } from './site.ts';

const lesson = lessons[0]?.path ?? '/';
const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const lightness = (colour: string): number =>
  (colour.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;

test('the system chooses the theme until the reader does; the choice is remembered and never flashes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const kept = window as unknown as { early: (string | undefined)[] };
    kept.early = [];
    // The first frame with a body, and the moment before deferred scripts run: both come before anything of ours but first-theme.js.
    const look = (): void => {
      if (document.body) kept.early.push(document.documentElement.dataset['theme']);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') kept.early.push(document.documentElement.dataset['theme']);
    });
  });
  const early = (): Promise<(string | undefined)[]> =>
    page.evaluate(() => (window as unknown as { early: (string | undefined)[] }).early);
  const root = page.locator('html');

  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(lesson);
  await expect(root).not.toHaveAttribute('data-theme');
  const light = await paper(page);
  expect(lightness(light)).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper(page);
  expect(lightness(dark)).toBeLessThan(60);

  await page.locator('.theme-toggle').click();
  await expect(root).toHaveAttribute('data-theme', 'light');
  expect(await paper(page)).toBe(light);
  await page.reload();
  expect(await paper(page), 'remembered').toBe(light);
  expect((await early()).length).toBeGreaterThan(1);
  expect(new Set(await early()), 'there before the first paint').toEqual(new Set(['light']));
  await page.goto('/');
  expect(await paper(page), 'on every page').toBe(light);
  expect(new Set(await early())).toEqual(new Set(['light']));

  await page.locator('.theme-toggle').click();
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  expect(await paper(page), 'against the system too').toBe(dark);
  expect(new Set(await early())).toEqual(new Set(['dark']));
});

test('the remembered theme is set before anything is painted, without a request', () => {
  for (const { path, html } of pages)
    expect(html.slice(0, html.indexOf('<body')), path).toMatch(/<script>[^<]*bullseye-theme/);
});

for (const { path } of lessons) {
  test(`${path} prints as a clean handout`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    await readThrough(page);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const controls = page.locator(
      '.toolbar, .figure-controls, .goals, .page-nav, .rail, .ask-skip, .finish, .onward, .page-foot, [data-copy-code]',
    );
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    expect(lightness(await paper(page)), 'white paper, whatever the screen').toBeGreaterThan(240);
    for (const figure of await page.locator('.figure').all()) {
      await expect(figure.locator('svg.plot').first()).toBeVisible();
      expect(
        lightness(await figure.evaluate((element) => getComputedStyle(element).backgroundColor)),
        'figures too',
      ).toBeGreaterThan(200);
    }
    for (const asked of await page.locator('.asked').all()) await expect(asked).toHaveCSS('opacity', '1');
  });
}

for (const widget of widgets) {
  test(`${widget} stands still for readers who want it so`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await openFigure(page, widget);
    const moving = await figure.evaluate((root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element);
          return animationName !== 'none' || (transitionProperty !== 'none' && !/^0s(, 0s)*$/.test(transitionDuration));
        })
        .map((element) => element.getAttribute('class')),
    );
    expect(moving).toEqual([]);
    for (const action of await figure.locator('.chip').all()) {
      if ((await action.getAttribute('aria-disabled')) === 'true') continue;
      await action.click();
      const now = await shown(figure);
      await page.waitForTimeout(150);
      expect(await shown(figure), `“${await action.textContent()}” arrives at once`).toEqual(now);
    }
    const before = await shown(figure);
    await page.waitForTimeout(400);
    expect(await shown(figure), 'and nothing starts by itself').toEqual(before);
  });
}
