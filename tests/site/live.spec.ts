/** Numbers in the text that follow a figure while it is dragged. */
import { grip } from './figure/drag.ts';
import { expect, ready, test, twoFrames } from './site.ts';

test('a number that takes its paragraph into another line does not make the page hop under the finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/lessons/training-loop/');
  const figure = await ready(page.locator('#loss-curve'));
  const at = await grip(figure, 'left');
  const below = page.locator('#when-the-curve-turns');
  const top = async (): Promise<number> => (await below.boundingBox())?.y ?? NaN;
  const begin = await top();
  const tops: number[] = [];
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) {
    await page.mouse.move(at.x, at.y + Math.sin(step / 3) * 60);
    await twoFrames(page);
    tops.push(await top());
  }
  expect(
    new Set(
      await figure.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.lesson > p')].map(({ style }) => style.minBlockSize),
      ),
    ).size,
    'paragraphs are held',
  ).toBeGreaterThan(1);
  for (const [i, now] of tops.entries()) expect(now, `move ${i + 1}`).toBeGreaterThanOrEqual(tops[i - 1] ?? begin);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(top, 'and all is as it was').toBe(begin);
  expect(await page.locator('[style*="min-block-size"]').count()).toBe(0);
});
