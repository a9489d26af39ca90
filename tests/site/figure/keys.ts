/** Every value of a figure by keys alone: it has a name and words, obeys the keys, and the numbers follow. */
import type { Locator, Page } from '@playwright/test';
import { expect, push, ranges, same, shown } from '../site.ts';

interface Bounds {
  value: number;
  min: number;
  max: number;
  step: number;
  words: string;
}

const read = (input: Locator): Promise<Bounds> =>
  input.evaluate((element) => {
    const { value, min, max, step } = element as HTMLInputElement;
    return {
      value: Number(value),
      min: Number(min),
      max: Number(max),
      step: Number(step),
      words: element.getAttribute('aria-valuetext') ?? '',
    };
  });

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** It has the focus. */
async function press(page: Page, input: Locator, key: string): Promise<Bounds> {
  await page.keyboard.press(key);
  return read(input);
}

/** What every range has in common, on one of them: what each key does to a value is tested without a browser (src/math/bounds.test.ts). */
async function everyKey(
  page: Page,
  figure: Locator,
  input: Locator,
  least: Bounds,
  own: readonly [string, string],
): Promise<void> {
  expect((await press(page, input, own[1])).value, `${own[1]} goes back`).toBe(least.min);
  const strode = await press(page, input, `Shift+${own[0]}`);
  expect(
    near(strode.value, Math.min(least.max, least.min + 10 * least.step)),
    `Shift and ${own[0]} is ten steps: ${strode.value}`,
  ).toBe(true);
  expect((await press(page, input, `Shift+${own[1]}`)).value, 'and ten back').toBe(least.min);
  expect(near((await press(page, input, 'PageUp')).value, strode.value), 'PageUp is ten steps').toBe(true);
  expect((await press(page, input, 'PageDown')).value, 'PageDown is ten back').toBe(least.min);
  expect((await press(page, input, 'End')).value, 'End').toBe(least.max);
  expect((await press(page, input, own[0])).value, 'nothing lies beyond the end').toBe(least.max);
  await push(figure, 'Undo');
  expect((await read(input)).value, 'a key can be undone').not.toBe(least.max);
}

export async function keysMoveEveryValue(page: Page, figure: Locator): Promise<void> {
  const inputs = [...(await ranges(figure))];
  let counted = inputs.length === 0;
  for (const [i, [field, input]] of inputs.entries()) {
    const bounds = await read(input);
    const about = (what: string): string => `${field}: ${what}`;
    expect(await input.getAttribute('aria-label'), about('a name')).toMatch(/\p{L}/u);
    expect(bounds.words, about('its value in words')).not.toBe('');

    await input.focus();
    const least = await press(page, input, 'Home');
    expect(least.value, about('Home')).toBe(least.min);
    const atLeast = await shown(figure);

    // One of the two pairs of arrows is this value's own; the other may be its partner's.
    let own = ['ArrowRight', 'ArrowLeft'] as const as readonly [string, string];
    let stepped = await press(page, input, own[0]);
    if (near(stepped.value, least.min)) {
      own = ['ArrowUp', 'ArrowDown'];
      await press(page, input, 'Home');
      stepped = await press(page, input, own[0]);
    }
    expect(near(stepped.value, least.min + least.step), about(`${own[0]} is one step: ${stepped.value}`)).toBe(true);
    expect(stepped.words, about('the words follow')).not.toBe(least.words);
    expect(await shown(figure), about('the figure follows one step')).not.toEqual(atLeast);
    if (i === 0) await everyKey(page, figure, input, least, own);

    const most = await press(page, input, 'End');
    expect(most.value, about('End')).toBe(most.max);
    const atMost = await shown(figure);
    expect(atMost, about('the figure follows')).not.toEqual(atLeast);
    counted ||= !same(atMost.live, atLeast.live);
    await push(figure, 'Reset');
    expect((await read(input)).value, about('reset')).toBe(bounds.value);
  }
  // A guess that is only placed, an aim, or an animation's scrubber moves the picture alone; but some value moves a number, or a
  // button that acts on the values does, by its key.
  const before = await shown(figure);
  for (const chip of counted ? [] : await figure.locator('.chip').all()) {
    if ((await chip.getAttribute('aria-disabled')) === 'true') continue;
    await chip.press('Enter');
    counted ||= !same((await shown(figure)).live, before.live);
  }
  expect(counted, 'a live number follows some value').toBe(true);
  await push(figure, 'Reset');
}
