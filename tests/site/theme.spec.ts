/** Light and dark: the system's choice, and the reader's. */
import { expect, lessons, test } from './site.ts';
import { lightness, paper } from './checks.ts';

const lesson = lessons[0]?.path ?? '/';

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
