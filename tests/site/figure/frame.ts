/** The frame round a figure: its buttons, boxes, choices and chips; undo, redo and reset. */
import type { Locator, Page } from '@playwright/test';
import { broken, changeSomething, expect, glided, push, shown } from '../site.ts';

const valueOf = (input: Locator): Promise<number> =>
  input.evaluate((element) => Number((element as HTMLInputElement).value));
const boundsOf = (input: Locator): Promise<{ min: number; max: number; step: number }> =>
  input.evaluate((element) => {
    const { min, max, step } = element as HTMLInputElement;
    return { min: Number(min), max: Number(max), step: Number(step) };
  });

export const undo = (figure: Locator): Locator => figure.getByRole('button', { name: 'Undo' });
const redo = (figure: Locator): Locator => figure.getByRole('button', { name: 'Redo' });
const reset = (figure: Locator): Locator => figure.getByRole('button', { name: 'Reset' });

/** A slider's two buttons, and a number typed into its box; or its words, where it has no box. */
async function buttonsAndBox(
  figure: Locator,
  slider: Locator,
  click: (button: Locator) => Promise<void>,
): Promise<void> {
  const range = slider.locator('input[type=range]');
  const box = slider.locator('[role=spinbutton]');
  const { min, max, step } = await boundsOf(range);
  await range.press('Home');
  const before = await shown(figure);
  const played = await slider.evaluate((element) => element.closest('.played') !== null);
  const [less, more] = played
    ? [figure.locator('.player-back'), figure.locator('.player-forward')]
    : [slider.locator('.step').first(), slider.locator('.step').last()];
  await click(more);
  expect(await valueOf(range), 'one tap on + is one step').toBeCloseTo(min + step, 9);
  expect(await shown(figure), 'and the figure follows').not.toEqual(before);
  await click(less);
  expect(await valueOf(range), 'one tap on − is one step back').toBe(min);
  if ((await box.count()) === 0) {
    await expect(slider.locator('.slider-named'), 'a value with names is told in words').toHaveText(
      (await range.getAttribute('aria-valuetext')) ?? '?',
    );
    return;
  }
  await box.fill(String(max));
  expect(await valueOf(range), 'a typed number').toBe(max);
}

/** What is typed into a box and is no number of this field. */
export async function badNumbers(figure: Locator): Promise<void> {
  const slider = figure.locator('.slider:has([role=spinbutton])').first();
  const range = slider.locator('input[type=range]');
  const box = slider.locator('[role=spinbutton]');
  if ((await box.count()) === 0) return;
  const { max } = await boundsOf(range);
  await box.fill('123456789');
  await box.blur();
  expect(await valueOf(range), 'a number beyond the bounds is brought into them').toBe(max);
  expect(Number(await box.inputValue()), 'and the box says so').toBe(max);
  await box.fill('');
  await box.blur();
  expect(Number(await box.inputValue()), 'an empty box goes back').toBe(max);
  await box.fill('');
  await box.pressSequentially('-');
  await box.press('Enter');
  expect(await valueOf(range), 'half a number is none').toBe(max);
}

export async function everyControlWorks(page: Page, figure: Locator): Promise<void> {
  const start = await shown(figure);
  const exact = figure.getByRole('button', { name: 'Set exact values' });
  if ((await exact.count()) > 0) await exact.click();
  for (const [i, slider] of (await figure.locator('.slider').all()).entries()) {
    // A real click for one of them: the others are made the same, and this is faster.
    await buttonsAndBox(figure, slider, (button) =>
      i === 0 ? button.click() : button.evaluate((element: HTMLElement) => element.click()),
    );
    await push(figure, 'Reset');
  }
  for (const choice of await figure.locator('.choice').all()) {
    for (const option of await choice.locator('input').all()) {
      if (!(await option.isVisible())) continue;
      await option.check();
      await expect(option).toBeChecked();
    }
  }
  await push(figure, 'Reset');
  expect(await shown(figure), 'reset').toEqual(start);
  for (const chip of await figure.locator('.chip').all()) {
    if ((await chip.getAttribute('aria-disabled')) === 'true') continue;
    await chip.click();
    expect(broken(await shown(figure)), `after “${await chip.textContent()}”`).toEqual([]);
  }
  await glided(page);
  await reset(figure).click();
  expect(await shown(figure), 'reset after every chip').toEqual(start);
}

export async function everyStepCanBeUndone(page: Page, figure: Locator): Promise<void> {
  const start = await shown(figure);
  await changeSomething(figure);
  await expect(undo(figure)).toHaveAttribute('aria-disabled', 'false');
  const changed = await shown(figure);
  expect(changed).not.toEqual(start);
  await undo(figure).click();
  expect(await shown(figure), 'undo').not.toEqual(changed);
  while ((await undo(figure).getAttribute('aria-disabled')) === 'false') await undo(figure).click();
  expect(await shown(figure), 'undo as far as it goes').toEqual(start);
  while ((await redo(figure).getAttribute('aria-disabled')) === 'false') await redo(figure).click();
  expect(await shown(figure), 'redo as far as it goes').toEqual(changed);
  await page.keyboard.press('Control+z');
  expect(await shown(figure), 'Ctrl+Z').not.toEqual(changed);
  await page.keyboard.press('Control+Shift+z');
  expect(await shown(figure), 'Ctrl+Shift+Z').toEqual(changed);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  expect(await shown(figure), 'Ctrl+Y').toEqual(changed);
  await reset(figure).click();
  await expect(redo(figure), 'a reset is a new beginning').toHaveAttribute('aria-disabled', 'true');
  await changeSomething(figure);
  await reset(figure).click();
  expect(await shown(figure), 'reset').toEqual(start);
  expect(new URL(page.url()).search, 'the start needs no address').toBe('');
}
