/** A figure for who listens: its formula is told in the numbers that the eye sees, its loss is a tone. */
import type { Locator, Page } from '@playwright/test';
import { changeSomething, expect, ranges, same } from '../site.ts';

/** For `addInitScript`: every tone that the page asks for, in hertz. */
export const keepTones = `globalThis.tones = [];
  const set = AudioParam.prototype.setTargetAtTime;
  AudioParam.prototype.setTargetAtTime = function (value, ...rest) { if (value > 100) tones.push(value); return set.call(this, value, ...rest); };`;
export const tonesOf = (page: Page): Promise<number[]> => page.evaluate('tones');

export async function toggleSound(figure: Locator): Promise<void> {
  await figure.locator('.more > summary').click();
  await figure.getByRole('button', { name: 'Hear the loss' }).click();
}

export async function formulaIsHeardAsSeen(figure: Locator): Promise<void> {
  const formula = figure.locator('.figure-formula');
  if ((await formula.count()) === 0) return;
  const said = (): Promise<{ sentence: string; seen: string[]; heard: string[]; silent: boolean }[]> =>
    formula.locator('.katex').evaluateAll((all) =>
      all.map((one) => {
        const numbers = (half: string): string[] =>
          [...one.querySelectorAll(`${half} [data-live]`)].map(
            (element) => `${element.getAttribute('data-live')}: ${element.textContent}`,
          );
        return {
          sentence: one.querySelector('math')?.getAttribute('aria-label') ?? '',
          seen: numbers('.katex-html'),
          heard: numbers('.katex-mathml'),
          silent: one.querySelector('.katex-html')?.getAttribute('aria-hidden') === 'true',
        };
      }),
    );
  const wanted = (): Promise<string[]> =>
    formula
      .locator('[data-spoken]')
      .evaluateAll((all) =>
        all.map((math) =>
          (math.getAttribute('data-spoken') ?? '').replace(
            /\{(.+?)\}/g,
            (_, of: string) => math.querySelector(`mn[data-live="${of}"]`)?.textContent ?? '?',
          ),
        ),
      );
  const agree = async (): Promise<void> => {
    const now = await said();
    for (const { seen, heard, silent } of now) {
      expect(heard, 'both halves of the formula have the same numbers').toEqual(seen);
      expect(silent, 'only one half is read out').toBe(true);
    }
    if ((await formula.locator('[data-spoken]').count()) > 0)
      expect(now.map(({ sentence }) => sentence)).toEqual(await wanted());
  };
  const before = await said();
  await agree();
  if (before.every(({ seen }) => seen.length === 0)) return;
  for (const range of (await ranges(figure)).values()) {
    for (const key of ['Home', 'End']) {
      await range.press(key);
      await agree();
      if (!same(await said(), before)) return;
    }
  }
  throw new Error('No slider of this figure changes its formula.');
}

/** Leaves the sound on. */
export async function lossIsHeard(page: Page, figure: Locator): Promise<void> {
  await toggleSound(figure);
  await changeSomething(figure);
  await expect.poll(async () => (await tonesOf(page)).length).toBeGreaterThan(0);
  expect((await tonesOf(page)).filter((hertz) => hertz < 219.9 || hertz > 880.1)).toEqual([]);
}
