/** Pages that were opened open again without a network, and the search finds things there; others say what can be read. */
import { expect, lessons, ready, test, waveAway } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const [first, second] = lessons;

test('a lesson that was read works without a network: its figures, its search, and the way to what is not kept', async ({
  page,
  context,
  watched,
}) => {
  await page.goto(first?.path ?? '');
  await waveAway(page);
  const figure = page.locator('[data-widget]').first();
  await ready(figure);
  // What the page was made of is kept when the worker has heard of it.
  const keeps = (path: string): Promise<boolean> =>
    page.evaluate(async (wanted) => (await caches.match(location.origin + wanted)) !== undefined, path);
  await expect.poll(() => keeps(first?.path ?? '')).toBe(true);
  await expect.poll(() => keeps('/search.json')).toBe(true);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const missing = await Promise.all(
          performance.getEntriesByType('resource').map(async ({ name }) => ((await caches.match(name)) ? [] : [name])),
        );
        return missing.flat();
      }),
    )
    .toEqual([]);

  watched.expected.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  await page.goto(`${first?.path}?dart-throw.x=3`);
  await expect(page.locator('h1')).toBeVisible();
  await ready(figure);
  const handle = figure.getByRole('slider').first();
  const before = await handle.inputValue();
  await handle.press('ArrowRight');
  expect(await handle.inputValue(), 'it can be moved').not.toBe(before);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').fill('median');
  await expect(page.getByRole('option').first()).toContainText(/median/i);
  await page.keyboard.press('Escape');

  await page.goto(second?.path ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network, and this page is not here');
  await expect(page.locator('[data-kept] a')).toHaveCount(1);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 }), 'with a network it is the page').not.toHaveText(/No network/);
});

test('with a network a kept page is never older than the site', async ({ page }) => {
  await page.goto('/about/');
  const keep = (html: string): Promise<void> =>
    page.evaluate(async (text) => {
      const [store = ''] = await caches.keys();
      await (
        await caches.open(store)
      ).put(`${location.origin}/about/`, new Response(text, { headers: { 'content-type': 'text/html' } }));
    }, html);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(`${location.origin}/about/`)) !== undefined))
    .toBe(true);
  await keep('<h1>An old release</h1>');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Bullseye');
});

test('erasing everything forgets the pages, too', async ({ page }) => {
  await page.goto('/review/');
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await page.goto('/about/');
  await expect
    .poll(
      () => page.evaluate(async () => (await caches.match(`${location.origin}/offline/`)) !== undefined),
      'the next page brings back what every page needs',
    )
    .toBe(true);
});
