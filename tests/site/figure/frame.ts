/** The frame round a figure under a reader's own clicks: one control of each kind. All of them, in every figure, are asked inside the page (inside.ts). */
import type { Locator, Page } from '@playwright/test';
import { broken, expect, glided, push, shown } from '../site.ts';

/** It may be behind a button. */
export const undo = (figure: Locator): Locator => figure.locator('.turn').first();

const numberOf = (input: Locator, name: 'value' | 'min' | 'max' | 'step'): Promise<number> =>
  input.evaluate((element, what) => Number((element as HTMLInputElement)[what]), name);

/** A bet, where one is asked for: what it hides is seen from then on, also where the figure began. */
export async function settleWager(figure: Locator): Promise<void> {
  const options = figure.locator('.bets:not([inert]) .option');
  if ((await options.count()) === 0) return;
  await options.first().click();
  await glided(figure.page());
  await expect(figure.locator('.bets'), 'a bet is made once').toHaveAttribute('inert', '');
  await expect(figure.locator('.kicker')).toHaveText(/^You bet /);
  await push(figure, 'Reset');
}

/** A slider's two buttons, a choice, Reset. */
export async function oneOfEachWorks(figure: Locator): Promise<void> {
  const start = await shown(figure);
  const exact = figure.getByRole('button', { name: 'Set exact values' });
  if ((await exact.count()) > 0) await exact.click();
  const slider = figure.locator('.slider:has(.step)').first();
  if ((await slider.count()) > 0) {
    const range = slider.locator('input[type=range]');
    await range.press('Home');
    const least = await numberOf(range, 'min');
    const step = await numberOf(range, 'step');
    await slider.locator('.step').last().click();
    expect(await numberOf(range, 'value'), 'one click on + is one step').toBeCloseTo(least + step, 9);
    await slider.locator('.step').first().click();
    expect(await numberOf(range, 'value'), 'one click on − is one step back').toBe(least);
    await push(figure, 'Reset');
  }
  const option = figure.locator('.choice input:not(:checked)').first();
  if ((await option.count()) > 0) await option.check();
  await push(figure, 'Reset');
  expect(await shown(figure), 'reset').toEqual(start);
}

/** A chip is clicked while the one before still glides. */
export async function everyChipGlides(page: Page, figure: Locator): Promise<void> {
  const start = await shown(figure);
  for (const chip of await figure.locator('.chip').all()) {
    if ((await chip.getAttribute('aria-disabled')) === 'true') continue;
    await chip.click();
    expect(broken(await shown(figure)), `after “${await chip.textContent()}”`).toEqual([]);
  }
  await glided(page);
  await push(figure, 'Reset');
  expect(await shown(figure), 'reset after every chip').toEqual(start);
}

/** What is typed into a box and is no number of this field. */
export async function badNumbers(figure: Locator): Promise<void> {
  const slider = figure.locator('.slider:has([role=spinbutton])').first();
  const range = slider.locator('input[type=range]');
  const box = slider.locator('[role=spinbutton]');
  if ((await box.count()) === 0) return;
  const max = await numberOf(range, 'max');
  await box.fill('123456789');
  await box.blur();
  expect(await numberOf(range, 'value'), 'a number beyond the bounds is brought into them').toBe(max);
  expect(Number(await box.inputValue()), 'and the box says so').toBe(max);
  await box.fill('');
  await box.blur();
  expect(Number(await box.inputValue()), 'an empty box goes back').toBe(max);
  await box.fill('');
  await box.pressSequentially('-');
  await box.press('Enter');
  expect(await numberOf(range, 'value'), 'half a number is none').toBe(max);
}
