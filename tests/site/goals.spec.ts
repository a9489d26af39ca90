/** Goals count the moves, give a hint to those who ask, and tell the one live region when they are reached. */
import { undo } from './figure/frame.ts';
import { expect, openFigure, test } from './site.ts';

test('goals count the moves, give a hint to those who ask, and tell the one live region when they are reached', async ({
  page,
}) => {
  // All that the voice has said: on a busy machine a goal may be told a moment after the sentence that reached it.
  await page.addInitScript(() => {
    const kept = window as unknown as { said: string[] };
    kept.said = [];
    new MutationObserver(() => kept.said.push(document.querySelector('[role=status]')?.textContent ?? '')).observe(
      document,
      { subtree: true, characterData: true, childList: true },
    );
  });
  const figure = await openFigure(page, 'two-days');
  const goal = figure.locator('.goal');
  const voice = figure.locator('[role=status]');
  await expect(voice, 'one voice a figure').toHaveCount(1);
  await expect(figure.locator('.goals-moves')).toHaveText('0 moves');
  await expect(figure.locator('.goal-hint')).toHaveCount(0);
  const ask = figure.getByRole('button', { name: /^Hint for/ });
  await ask.click();
  await expect(figure.locator('.goal-hint')).toBeVisible();
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  await ask.click();
  await expect(figure.locator('.goal-hint')).toHaveCount(0);
  await expect(goal).toHaveAttribute('data-goal', 'open');
  const input = figure.locator('input[type=range]').first();
  await input.press('Home');
  await input.press('ArrowRight');
  await expect(figure.locator('.goals-moves')).toHaveText('1 move');
  await input.press('End');
  await expect(goal).toHaveAttribute('data-goal', 'reached');
  await expect(goal.locator('.goal-done')).toHaveText('Done in 1 move.');
  const said = (): Promise<string> => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' '));
  await expect.poll(said).toContain('Done: Keep the 20 minutes');
  await expect.poll(said).toMatch(/Both days are .* is 100/);
  await undo(figure).click();
  await expect(goal, 'once reached, it stays so').toHaveAttribute('data-goal', 'reached');
  await expect(ask, 'a hint for those who want to see another way').toBeVisible();
});
