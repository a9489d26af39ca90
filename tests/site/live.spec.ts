/** Numbers in the text that follow a figure while it is dragged. */
import { grip } from './figure/drag.ts';
import { expect, glided, openFigure, push, ready, shown, test, twoFrames } from './site.ts';

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

test('a number in the code that is a field can be dragged, and is one step to undo', async ({ page }) => {
  const figure = await openFigure(page, 'best-guess');
  const number = figure.locator('.figure-code [data-live="best-guess.guess"]');
  const guess = figure.getByRole('slider', { name: 'your guess' });
  const start = await guess.inputValue();
  await number.scrollIntoViewIfNeeded();
  const box = await number.boundingBox();
  if (!box) throw new Error('The number is not drawn.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await expect(number, 'it follows the pointer').not.toHaveText(start);
  await page.mouse.up();
  const dragged = await guess.inputValue();
  expect(Number(dragged)).toBeLessThan(Number(start));
  await expect(number).toHaveText(dragged);
  await expect(
    figure.locator('.figure-code [data-live="best-guess.mae"]'),
    'what is worked out is not',
  ).not.toHaveClass(/scrub/);
  await push(figure, 'Undo');
  await expect(guess).toHaveValue(start);
});

test('words that ask for where a figure still stands call it back from where it is going', async ({ page }) => {
  const figure = await openFigure(page, 'two-curves');
  const start = await shown(figure);
  await figure.evaluate((root) => {
    root.querySelector<HTMLElement>('.chip')?.click();
    root.dataset['show'] = '';
    root.dispatchEvent(new Event('bullseye:show'));
  });
  await glided(page);
  expect((await shown(figure)).live).toEqual(start.live);
});

test('of the buttons of a choice the one that holds is the current one, and does nothing', async ({ page }) => {
  const figure = await openFigure(page, 'confidence');
  await figure.locator('.option').first().click();
  await glided(page);
  const current = figure.locator('.chip[aria-current=true]');
  await expect(current).toHaveText('cat');
  const before = await shown(figure);
  await current.click();
  expect(await shown(figure)).toEqual(before);
  await figure.locator('.chip.action', { hasText: 'fish' }).click();
  await expect(current).toHaveText('fish');
});
