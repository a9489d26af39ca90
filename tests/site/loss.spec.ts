/** The picture of a loss: its ball is dragged, tapped and moved by keys, and a parameter bends its curve. */
import { expect, test } from './site.ts';

test('the picture of a loss follows pointer and keys, and its parameter bends the curve', async ({ page }) => {
  await page.goto('/losses/huber/');
  const figure = page.locator('[data-loss=huber]');
  await expect(figure).toHaveAttribute('data-ready', '');
  const cost = figure.locator('[data-shows=cost]');
  const slope = figure.locator('[data-shows=slope]');
  await expect(cost).toHaveText('1.5');
  await expect(slope).toHaveText('1');

  const place = figure.getByRole('slider', { name: /^Error/ });
  await place.press('Home');
  await expect(cost).toHaveText('2.5');
  await expect(slope).toHaveText('−1');
  await expect(place).toHaveAttribute('aria-valuetext', '−3: cost 2.5, slope −1');

  const curve = figure.locator('.curve').first();
  const path = await curve.getAttribute('d');
  await figure.getByRole('slider', { name: 'Delta' }).press('End');
  await expect(cost, 'beyond 3 it is half the square').toHaveText('4.5');
  expect(await curve.getAttribute('d')).not.toBe(path);

  const halo = await figure.locator('[data-handle=place] .handle-halo').boundingBox();
  if (!halo) throw new Error('The handle is not drawn.');
  await page.mouse.move(halo.x + halo.width / 2, halo.y + halo.height / 2);
  await page.mouse.down();
  await page.mouse.move(halo.x + halo.width / 2 + 80, halo.y, { steps: 3 });
  await page.mouse.up();
  const dragged = Number(await place.inputValue());
  expect(dragged).toBeGreaterThan(-3);
  await expect(cost).toHaveText(String(Number((dragged ** 2 / 2).toFixed(3))));
});
