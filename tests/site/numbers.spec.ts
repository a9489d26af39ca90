/** Number boxes: numbers as people write them are read or told, limits are said, and no wheel turns a number. */
import type { Locator, Page } from '@playwright/test';
import { expect, openFigure, push, test } from './site.ts';

/** Its boxes are in the fold. */
async function withBoxes(page: Page, widget = 'two-curves'): Promise<Locator> {
  const figure = await openFigure(page, widget);
  await figure.getByRole('button', { name: 'Set exact values' }).click();
  return figure;
}
const boxOf = (figure: Locator, field: string): Locator => figure.locator(`[id$="-${field}-number"]`);
const rangeOf = (figure: Locator, field: string): Locator => figure.locator(`[id$="-${field}-range"]`);
const said = (box: Locator): Locator => box.locator('xpath=following-sibling::*[@role="status"]');

test('a box reads numbers as people write them, and shows what was typed until it is left', async ({ page }) => {
  const figure = await withBoxes(page);
  const box = boxOf(figure, 'error');
  const range = rangeOf(figure, 'error');
  for (const [text, value] of [
    ['2,5', '2.5'],
    ['−2', '-2'],
    ['1e1', '10'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['12.', '12'],
    ['4\u00a0minutes', '4'],
  ] as const) {
    await box.fill(text);
    await expect(range, text).toHaveValue(value);
    await expect(box, 'as it was typed').toHaveValue(text);
    await expect(said(box)).toBeEmpty();
    await box.blur();
    await expect(box, 'left: the figure’s own form').toHaveValue(value);
    await expect(page).toHaveURL(new RegExp(`two-curves\\.error=${value.replace('.', '\\.')}(&|$)`));
  }
  // From key to key, as it is typed.
  await box.fill('');
  await box.pressSequentially('1,5');
  await expect(range, 'not fifteen').toHaveValue('1.5');
  await box.press('Enter');
  await expect(box).toHaveValue('1.5');
  await expect(figure.locator('[data-live="two-curves.error"]').first()).toHaveText('1.5');
});

test('what a box cannot take is told beside it, and nothing is changed without a word', async ({ page }) => {
  const figure = await withBoxes(page);
  const box = boxOf(figure, 'error');
  const range = rangeOf(figure, 'error');
  await expect(figure.locator('[role=status]'), 'one voice a figure').toHaveCount(1);
  await box.focus();
  await expect(said(box), 'there before it has anything to say').toBeEmpty();

  await box.fill('999999');
  await expect(said(box)).toHaveText('60.0 minutes at most.');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box, 'heard with the box').toHaveAccessibleDescription('60.0 minutes at most.');
  await expect(range, 'nothing moves while it is typed').toHaveValue('2');
  await box.press('Enter');
  await expect(said(box)).toHaveText('60.0 minutes at most, so that’s what the figure shows.');
  await expect(range).toHaveValue('60');
  await expect(box).toHaveValue('60');
  await expect(box, 'the limit itself is no fault').not.toHaveAttribute('aria-invalid');

  await box.fill('1,000');
  await expect(said(box), 'a thousand, and not one').toHaveText('60.0 minutes at most.');
  await box.fill('12');
  await expect(said(box), 'the next good number clears it').toBeEmpty();
  await expect(range).toHaveValue('12');

  await box.fill('a lot');
  await expect(said(box)).toHaveText('I cannot read that as a number. Digits will do, like 12.');
  await box.press('Enter');
  await expect(box, 'it stays to be mended').toHaveValue('a lot');
  await box.blur();
  await expect(box).toHaveValue('12');
  await expect(range).toHaveValue('12');
  await range.press('ArrowRight');
  await expect(said(box), 'any other change clears it, too').toBeEmpty();

  await box.fill('2,25');
  await box.blur();
  await expect(said(box)).toHaveText('In steps of 0.1: 2.3 minutes.');
  await expect(box).toHaveValue('2.3');
});

test('a box has a name, limits and the keys that it needs, steps by arrows, and is one step to undo', async ({
  page,
}) => {
  const figure = await withBoxes(page);
  const box = figure.getByRole('spinbutton', { name: 'error (minutes)' });
  await expect(box).toHaveAttribute('type', 'text');
  await expect(box, 'no decimal keys: they have no minus').toHaveAttribute('inputmode', 'text');
  for (const [name, value] of [
    ['aria-valuemin', '-60'],
    ['aria-valuemax', '60'],
    ['aria-valuenow', '2'],
  ] as const)
    await expect(box).toHaveAttribute(name, value);
  await box.press('ArrowUp');
  await expect(box).toHaveValue('2.1');
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  await expect(box).toHaveValue('1.9');
  await expect(box).toHaveAttribute('aria-valuenow', '1.9');
  await expect(page).toHaveURL(/error=1\.9/);
  await push(figure, 'Reset');
  await box.fill('7');
  await box.fill('8,5');
  await box.blur();
  await push(figure, 'Undo');
  await expect(box, 'typing is one step').toHaveValue('2');

  await withBoxes(page, 'dart-fold');
  await expect(page.getByRole('spinbutton').first(), 'decimal keys where nothing is below 0').toHaveAttribute(
    'inputmode',
    'decimal',
  );
});

test('a wheel over a box scrolls the page, and turns no number', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  const figure = await withBoxes(page, 'dart-fold');
  const box = boxOf(figure, 'guess');
  await box.click();
  const { x, y } = await box.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left + 8, y: top + 8 };
  });
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(x, y);
  // Whichever way the page can go.
  for (const by of [-100, -100, 100, 100, 100]) await page.mouse.wheel(0, by);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
  await expect(rangeOf(figure, 'guess')).toHaveValue('300');
  await expect(box).toHaveValue('300');
});
