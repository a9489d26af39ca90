/** The keys of a reader on one value of a figure. What each key does to a value is tested without a browser (src/math/bounds.test.ts), and that every value follows its keys inside the page (inside.ts). */
import type { Locator, Page } from '@playwright/test';
import { expect, push, ranges } from '../site.ts';

interface Bounds {
  value: number;
  min: number;
  max: number;
  step: number;
}

const read = (input: Locator): Promise<Bounds> =>
  input.evaluate((element) => {
    const { value, min, max, step } = element as HTMLInputElement;
    return { value: Number(value), min: Number(min), max: Number(max), step: Number(step) };
  });

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

export async function everyKey(page: Page, figure: Locator): Promise<void> {
  const [input] = (await ranges(figure)).values();
  if (!input) return;
  const { value: start, min, max, step } = await read(input);
  await input.focus();
  const press = async (key: string): Promise<number> => {
    await page.keyboard.press(key);
    return Number(await input.inputValue());
  };
  expect(await press('Home'), 'Home').toBe(min);
  // One of the two pairs of arrows is this value's own; the other may be its partner's.
  let more = 'ArrowRight';
  let less = 'ArrowLeft';
  let stepped = await press(more);
  if (near(stepped, min)) {
    more = 'ArrowUp';
    less = 'ArrowDown';
    await press('Home');
    stepped = await press(more);
  }
  expect(stepped, `${more} is one step`).toBeCloseTo(min + step, 9);
  expect(await press(less), `${less} goes back`).toBe(min);
  const strode = await press(`Shift+${more}`);
  expect(strode, `Shift and ${more} is ten steps`).toBeCloseTo(Math.min(max, min + 10 * step), 9);
  expect(await press(`Shift+${less}`), 'and ten back').toBe(min);
  expect(await press('PageUp'), 'PageUp is ten steps').toBeCloseTo(strode, 9);
  expect(await press('PageDown'), 'PageDown is ten back').toBe(min);
  expect(await press('End'), 'End').toBe(max);
  expect(await press(more), 'nothing lies beyond the end').toBe(max);
  await push(figure, 'Undo');
  expect((await read(input)).value, 'a key can be undone').not.toBe(max);
  await push(figure, 'Reset');
  expect((await read(input)).value, 'reset').toBe(start);
}
