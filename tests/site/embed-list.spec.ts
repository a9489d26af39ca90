/** The page for teachers with every figure's address and code. */
import { embed, expect, pages, test, widgets } from './site.ts';

test('every figure is on the list, and its code is copied with the height that it has', async ({ page, context }) => {
  const html = pages.find(({ path }) => path === '/embed/')?.html ?? '';
  for (const widget of widgets) expect(html, widget).toContain(`href="${embed(widget)}`);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/');
  const item = page.locator('[data-embeds]').first();
  const address = await item.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href);
  const copied = async (name: RegExp): Promise<string> => {
    await item.getByRole('button', { name }).click();
    await expect(item.getByRole('status')).toHaveText('Copied.');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied(/^Copy address/)).toBe(address);
  const code = await copied(/^Copy code/);
  expect(code).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="720" height="\d+" /);
  expect(code).toContain(`src="${address}"`);
  await expect(page.locator('iframe'), 'what measured it is gone').toHaveCount(0);

  // In a frame like that nothing has to be scrolled, and no room is left.
  const heightPx = Number(/height="(\d+)"/.exec(code)?.[1]);
  await page.setViewportSize({ width: 720, height: heightPx });
  await page.goto(address);
  const room = await page.locator('main').evaluate((main) => innerHeight - main.getBoundingClientRect().height);
  expect(room).toBeGreaterThanOrEqual(0);
  expect(room).toBeLessThan(60);
});
