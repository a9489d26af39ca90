/** Figures that play: they begin when asked, go by the clock, stop for any other input, and are undone as one step. */
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { settleWager } from './figure/frame.ts';
import { embed, expect, fileOf, freshPage, openFigure, push, ready, shown, test, widgets } from './site.ts';

const playing = widgets.filter((widget) =>
  readFileSync(fileOf(embed(widget)), 'utf8').includes('class="player-button player-main"'),
);

test('some figures play', () => {
  expect(playing).toContain('training-loop');
});

const main = (figure: Locator): Locator => figure.locator('.player-main');
const scrubber = (figure: Locator): Locator => figure.locator('.played input[type=range]');
const at = (figure: Locator): Promise<number> =>
  scrubber(figure).evaluate((element) => Number((element as HTMLInputElement).value));
const button = (figure: Locator, name: string): Locator => figure.getByRole('button', { name, exact: true });

for (const widget of playing) {
  test(`${widget} plays when it is asked to, pauses, steps, and starts again the same`, async ({ page }) => {
    const figure = await openFigure(page, widget);
    await settleWager(figure);
    const start = await shown(figure);
    await page.waitForTimeout(300);
    expect(await shown(figure), 'nothing plays by itself').toEqual(start);
    const begin = await at(figure);

    await main(figure).click();
    await expect(main(figure)).toHaveText('Pause');
    await expect.poll(() => at(figure)).toBeGreaterThan(begin + 1);
    await page.keyboard.press('Space');
    await expect(main(figure), 'the same button, by key').toHaveText('Play');
    const paused = await shown(figure);
    await page.waitForTimeout(200);
    expect(await shown(figure), 'paused is paused').toEqual(paused);
    const here = await at(figure);
    await push(figure, 'Undo');
    expect(await shown(figure), 'a play is one step to undo').toEqual(start);

    await button(figure, 'Forward one step').click();
    expect(await at(figure)).toBe(begin + 1);
    await button(figure, 'Back one step').click();
    expect(await shown(figure), 'forward and back').toEqual(start);

    await main(figure).click();
    await expect.poll(() => at(figure)).toBeGreaterThan(begin + 1);
    await scrubber(figure).press('Home');
    await expect(main(figure), 'any other input pauses it').toHaveText('Play');
    expect(await at(figure)).toBe(0);
    await expect(button(figure, 'Back one step')).toHaveAttribute('aria-disabled', 'true');

    await push(figure, 'Reset');
    expect(await shown(figure), 'the same start after reset').toEqual(start);
    await main(figure).click();
    await expect.poll(() => at(figure)).toBeGreaterThanOrEqual(here);
    await push(figure, 'Reset');
    await expect(main(figure)).toHaveText('Play');
    expect(await shown(figure), 'reset while it plays').toEqual(start);
  });

  test(`${widget} ends at its last step, and goes on from its first`, async ({ page }) => {
    const figure = await openFigure(page, widget);
    const { last } = await scrubber(figure).evaluate((element) => ({
      last: Number((element as HTMLInputElement).max),
    }));
    await scrubber(figure).press('End');
    for (let i = 0; i < 3; i += 1) await scrubber(figure).press('ArrowLeft');
    expect(await at(figure)).toBe(last - 3);
    const link = new URL(page.url()).search;
    await main(figure).click();
    // Some runs are over before the slider is: then a play begins anew.
    await expect
      .poll(async () => (await main(figure).textContent()) === 'Play' || (await at(figure)) < last - 3, {
        timeout: 8000,
      })
      .toBe(true);
    if ((await main(figure).textContent()) === 'Play') {
      expect(await at(figure)).toBe(last);
      expect(new URL(page.url()).search, 'the address follows at the end').not.toBe(link);
      await expect(button(figure, 'Forward one step')).toHaveAttribute('aria-disabled', 'true');
      await main(figure).click();
      await expect.poll(() => at(figure)).toBeLessThan(last - 3);
    }
  });

  test(`${widget} plays in still pictures where motion is unwelcome`, async ({ page, watched }) => {
    await page.goto('/404.html');
    const calm = await freshPage(page, watched, { reducedMotion: 'reduce' });
    await calm.goto(embed(widget));
    const figure = await ready(calm.locator(`[data-widget="${widget}"]`));
    const begin = await at(figure);
    await main(figure).click();
    const pictures = await figure.evaluate(
      (element) =>
        new Promise<number>((done) => {
          let count = 0;
          const stage = element.querySelector('.stage');
          const seen = new MutationObserver(() => {
            count += 1;
          });
          if (stage) seen.observe(stage, { subtree: true, attributes: true, childList: true, characterData: true });
          setTimeout(() => {
            seen.disconnect();
            done(count);
          }, 2000);
        }),
    );
    expect(pictures).toBeLessThanOrEqual(4);
    await expect.poll(() => at(figure)).toBeGreaterThan(begin);
    await calm.context().close();
  });
}

test('the line of Python that runs is lit, and moves with the loop', async ({ page }) => {
  const figure = await openFigure(page, 'training-loop');
  const lit = figure.locator('.code-line[data-running]');
  await expect(lit).toHaveCount(1);
  const seen: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    seen.push(((await lit.textContent()) ?? '').trim());
    await expect(lit).toHaveAttribute('aria-current', 'step');
    await button(figure, 'Forward one step').click();
  }
  expect(new Set(seen).size).toBe(6);
  expect(seen[0]).toMatch(/^loss =/);
  expect(seen[1]).toMatch(/^slope =/);
  expect(seen[2]).toMatch(/^w = w - rate/);
});
