/** Goals count the moves, give a hint to those who ask, are called out in the picture, and told to the one live region. */
import { expect, glided, openFigure, test } from './site.ts';

test('goals count the moves, give a hint to those who ask, and are called out in the picture', async ({ page }) => {
  // All that the voice has said: on a busy machine a goal may be told a moment after the sentence that reached it.
  await page.addInitScript(() => {
    const kept = window as unknown as { said: string[] };
    kept.said = [];
    new MutationObserver(() => kept.said.push(document.querySelector('[role=status]')?.textContent ?? '')).observe(
      document,
      { subtree: true, characterData: true, childList: true },
    );
  });
  const figure = await openFigure(page, 'best-guess');
  const strip = figure.locator('.goal-strip');
  const voice = figure.locator('[role=status]');
  const ring = figure.locator('.win-ring');
  await expect(voice, 'one voice a figure').toHaveCount(1);
  await expect(strip).toHaveAttribute('data-goal', 'open');
  await expect(strip.locator('.goal-hint')).toHaveCount(0);
  await figure.getByRole('button', { name: /^Hint for/ }).click();
  await expect(strip.locator('.goal-hint')).toBeVisible();

  await figure.locator('.option').first().click();
  await glided(page);
  await figure.getByRole('button', { name: 'Without it' }).click();
  await glided(page);
  await expect(strip.locator('.goal-done'), 'the situation alone is not the goal').toHaveCount(0);
  const guess = figure.getByRole('slider', { name: 'your guess' });
  await guess.press('ArrowLeft');
  await expect(figure.locator('.headline')).not.toHaveText('Flat ground!');
  while (Number(await guess.inputValue()) > 25) await guess.press('PageDown');
  await expect(strip.locator('.goal-done')).toHaveText(/^Done in \d moves\.$/);
  await expect(figure.locator('.headline')).toHaveText('Flat ground!');
  await expect(ring, 'round the handle that reached it').toBeVisible();
  const middle = (box: { x: number; width: number } | null): number => (box ? box.x + box.width / 2 : NaN);
  expect(middle(await ring.boundingBox())).toBeCloseTo(
    middle(await figure.locator('[data-handle=guess] .handle-halo').boundingBox()),
    0,
  );
  const said = (): Promise<string> => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' '));
  await expect.poll(said).toContain('Done: Drop the last one');
  await expect.poll(said).toMatch(/costs the same 2\.50/);

  await guess.press('ArrowRight');
  await expect(ring, 'it goes with the next move').toHaveCount(0);
  await expect(strip, 'there is a second goal').toContainText('Next With all five');
  await expect(strip, 'once reached, it stays so').toHaveAttribute('data-won', '');
});

test('a bet that leads to a goal does not reach it: that takes a move of one’s own', async ({ page }) => {
  const figure = await openFigure(page, 'rain-days');
  const strip = figure.locator('.goal-strip');
  await figure.locator('.option').first().click();
  await glided(page);
  await expect(figure.locator('.kicker')).toContainText('0.3');
  await expect(strip.locator('.goal-done')).toHaveCount(0);
  const said = figure.getByRole('slider').first();
  await said.press('ArrowRight');
  await said.press('ArrowLeft');
  await expect(strip.locator('.goal-done')).toHaveText(/^Done in/);
});

test('the tick of a goal covers no number', async ({ page }) => {
  const figure = await openFigure(page, 'three-prices', '?three-prices.margin=0.9&v=1');
  await figure.getByRole('slider').first().press('ArrowRight');
  const tick = figure.locator('.win-ring circle');
  await expect(tick).toBeVisible();
  const covered = await tick.evaluate((circle) => {
    const { left, right, top, bottom } = circle.getBoundingClientRect();
    return [...(circle.closest('.stage')?.querySelectorAll('.plot text') ?? [])]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      })
      .map(({ textContent }) => textContent);
  });
  expect(covered).toEqual([]);
});
