/** The frame round every figure: buttons, typed numbers, undo and reset, links to a state, table and downloads. */
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { changeSomething, expect, freshPage, openFigure, ready, shown, test, widgets } from './site.ts';

const valueOf = (input: Locator): Promise<number> =>
  input.evaluate((element) => Number((element as HTMLInputElement).value));
const boundsOf = (input: Locator): Promise<{ min: number; max: number; step: number }> =>
  input.evaluate((element) => {
    const { min, max, step } = element as HTMLInputElement;
    return { min: Number(min), max: Number(max), step: Number(step) };
  });

const undo = (figure: Locator): Locator => figure.getByRole('button', { name: 'Undo' });
const redo = (figure: Locator): Locator => figure.getByRole('button', { name: 'Redo' });
const reset = (figure: Locator): Locator => figure.getByRole('button', { name: 'Reset' });
const more = (figure: Locator): Locator => figure.locator('.more > summary');

for (const widget of widgets) {
  test(`buttons, boxes, choices and chips of ${widget}`, async ({ page }) => {
    const figure = await openFigure(page, widget);
    const start = await shown(figure);
    const exact = figure.getByRole('button', { name: 'Set exact values' });
    if ((await exact.count()) > 0) await exact.click();
    for (const slider of await figure.locator('.slider').all()) {
      const range = slider.locator('input[type=range]');
      const box = slider.getByRole('spinbutton');
      const { min, max, step } = await boundsOf(range);
      await range.press('Home');
      const before = await shown(figure);
      const played = await slider.evaluate((element) => element.closest('.played') !== null);
      const [less, more] = played
        ? [figure.locator('.player-back'), figure.locator('.player-forward')]
        : [slider.locator('.step').first(), slider.locator('.step').last()];
      await more.click();
      expect(await valueOf(range), 'one tap on + is one step').toBeCloseTo(min + step, 9);
      expect(await shown(figure), 'and the figure follows').not.toEqual(before);
      await less.click();
      expect(await valueOf(range), 'one tap on − is one step back').toBe(min);

      if ((await box.count()) === 0) {
        await expect(slider.locator('.slider-named'), 'a value with names is told in words').toHaveText(
          (await range.getAttribute('aria-valuetext')) ?? '?',
        );
        await reset(figure).click();
        continue;
      }
      await box.fill(String(max));
      expect(await valueOf(range), 'a typed number').toBe(max);
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
      await reset(figure).click();
    }
    for (const choice of await figure.locator('.choice').all()) {
      for (const option of await choice.locator('input').all()) {
        if (!(await option.isVisible())) continue;
        await option.check();
        await expect(option).toBeChecked();
      }
    }
    await reset(figure).click();
    expect(await shown(figure), 'reset').toEqual(start);
    for (const chip of await figure.locator('.chip').all()) {
      if ((await chip.getAttribute('aria-disabled')) === 'true') continue;
      await chip.click();
      expect(
        Object.values((await shown(figure)).live)
          .flat()
          .filter((text) => /(?<!“)NaN|undefined/.test(text)),
        `after “${await chip.textContent()}”`,
      ).toEqual([]);
    }
    await page.waitForTimeout(800);
    await reset(figure).click();
    expect(await shown(figure), 'reset after every chip').toEqual(start);
  });

  test(`undo, reset and a link of ${widget}`, async ({ page, context, watched }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const figure = await openFigure(page, widget);
    const start = await shown(figure);
    await expect(undo(figure), 'nothing to undo at first').toHaveAttribute('aria-disabled', 'true');
    await changeSomething(figure);
    await expect(undo(figure)).toHaveAttribute('aria-disabled', 'false');
    const changed = await shown(figure);
    expect(changed).not.toEqual(start);

    await figure.getByRole('button', { name: 'Copy link' }).click();
    await expect(figure.locator('.toolbar-said')).toHaveText('Copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length, 'a link that fits into a message').toBeLessThan(2000);
    const elsewhere = await freshPage(page, watched);
    await elsewhere.goto(link);
    const there = await ready(elsewhere.locator(`[data-widget="${widget}"]`));
    await expect.poll(() => shown(there), { message: 'the link restores the state' }).toEqual(changed);
    await expect(there.locator('.figure-note')).toHaveCount(0);
    await elsewhere.reload();
    await ready(there);
    await expect.poll(() => shown(there), { message: 'and so does loading it again' }).toEqual(changed);
    await elsewhere.context().close();

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
  });

  test(`table, downloads and embed code of ${widget}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const figure = await openFigure(page, widget);
    await changeSomething(figure);
    await more(figure).click();
    await figure.getByRole('button', { name: 'Show table' }).click();
    await expect(figure.locator('.table-scroll table')).toBeVisible();
    const rows = await figure.locator('.table-scroll tbody tr').count();
    expect(rows).toBeGreaterThan(0);

    const download = async (name: string): Promise<Buffer> => {
      await more(figure).click();
      const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name }).click()]);
      expect(file.suggestedFilename()).toContain(widget);
      return readFileSync(await file.path());
    };
    const csv = (await download('Numbers as CSV')).toString();
    expect(csv.split('\r\n')).toHaveLength(rows + 1);
    expect(csv, 'numbers that a program reads').not.toMatch(/−|NaN|undefined/);
    const svg = (await download('Picture as SVG')).toString();
    expect(svg).toMatch(/^<svg/);
    expect(svg, 'the picture, and not an icon').toContain(`${widget}-title`);
    const broken = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      svg,
    );
    expect(broken, 'the picture is well-formed').toBeUndefined();
    expect((await download('Picture as PNG')).subarray(1, 4).toString()).toBe('PNG');

    await more(figure).click();
    await figure.getByRole('button', { name: 'On your own page…' }).click();
    await figure.getByRole('button', { name: 'Copy code' }).click();
    await expect(figure.locator('.embed-copy')).toContainText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      new RegExp(`^<iframe src="http://localhost:\\d+/embed/${widget}/[^"]*" title="[^"]+" width="720" height="\\d+"`),
    );
    await page.keyboard.press('Escape');
    await expect(figure.locator('.embed-panel')).toHaveCount(0);
  });
}

test('goals count the moves, give a hint to those who ask, and tell the one live region when they are reached', async ({
  page,
}) => {
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
  await expect(voice).toHaveText(/^Done: Keep the 20 minutes.* Both days are /);
  await undo(figure).click();
  await expect(goal, 'once reached, it stays so').toHaveAttribute('data-goal', 'reached');
  await expect(ask, 'a hint for those who want to see another way').toBeVisible();
});

for (const widget of widgets) {
  test(`whoever listens to the formula of ${widget} hears the numbers that the eye sees`, async ({ page }) => {
    const figure = await openFigure(page, widget);
    await changeSomething(figure);
    const halves = await figure
      .locator('.figure-formula .katex')
      .evaluateAll((formulas) =>
        formulas.map((formula) =>
          ['.katex-html', '.katex-mathml'].map((half) =>
            [...formula.querySelectorAll(`${half} [data-live]`)].map(
              (element) => `${element.getAttribute('data-live')}: ${element.textContent}`,
            ),
          ),
        ),
      );
    for (const [seen, heard] of halves) expect(heard).toEqual(seen);
    for (const math of await figure.locator('.katex-html').all())
      await expect(math, 'only one half is read out').toHaveAttribute('aria-hidden', 'true');
  });
}
