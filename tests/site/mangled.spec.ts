/** Links as they come out of mail programs. What they may have in them is in src/state/mended.test.ts; here is what the reader sees of it. */
import { changeSomething, expect, ready, test } from './site.ts';

test('a mangled link opens its figure in its state, at its place, and the next change cleans the address', async ({
  page,
}) => {
  for (const link of [
    '?mse-houses.guess1=400&amp;mse-houses.guess2=300&amp;v=1#mse-houses).',
    '?mse-houses.guess1%3D400%26mse-houses.guess2%3D300%26v%3D1#mse-houses%3E',
    '?mse-houses.guess1=3D4=00&mse-houses.gue%20ss2=3D300&v=3D1.#mse-houses?utm_source=mail',
  ]) {
    await page.goto(`/lessons/mean-squared-error/${link}`);
    const figure = await ready(page.locator('[data-widget="mse-houses"]'));
    await expect(page.locator('#mse-houses-guess1-range'), link).toHaveValue('400');
    await expect(page.locator('#mse-houses-guess2-range'), link).toHaveValue('300');
    await expect(figure.locator('.figure-note'), link).toHaveCount(0);
    expect(new URL(page.url()).hash, link).toBe('#mse-houses');
  }
  await expect(page.locator('#mse-houses')).toBeInViewport();
  await changeSomething(page.locator('[data-widget="mse-houses"]'));
  await expect
    .poll(() => new URL(page.url()).search)
    .toMatch(/^\?(?:mse-houses\.guess\d=\d+&)+v=1$|^\?v=1(?:&mse-houses\.guess\d=\d+)+$/);
});
