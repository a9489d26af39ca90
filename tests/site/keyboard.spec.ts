/** Every figure by keyboard alone: each value is reached by Tab, has a name and words, and obeys the keys. */
import type { Locator, Page } from '@playwright/test';
import { expect, figures, openFigure, pages, ranges, readThrough, shown, test, waveAway, widgets } from './site.ts';

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

/** Tabs from the top of the page to its end; what had the focus, each time. */
async function tabThrough(page: Page): Promise<{ id: string; name: string; type: string; seen: boolean }[]> {
  const met: { id: string; name: string; type: string; seen: boolean }[] = [];
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const figure = element.closest('[data-widget], .ask');
      // A range out of sight shows its focus on the handle in the picture; a card whose script is on its way shows it round the picture.
      const ring =
        getComputedStyle(element).outlineStyle !== 'none' || element.matches('.choice-options input, .board-links a');
      const hidden = element.matches('.visually-hidden');
      return {
        id: element.id,
        type: element.getAttribute('type') ?? element.tagName.toLowerCase(),
        name:
          element.getAttribute('aria-label') ??
          document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent ??
          '',
        seen: hidden
          ? figure === null ||
            figure.querySelector('.handle.focused') !== null ||
            getComputedStyle(element.closest('.stage') ?? element).outlineStyle !== 'none'
          : ring,
      };
    });
    if (!now || (now.id !== '' && met.some(({ id, type }) => id === now.id && type === now.type))) return met;
    met.push(now);
  }
  throw new Error('Tab never came to the end of the page.');
}

for (const { path } of pages.filter((page) => !page.path.startsWith('/bench/'))) {
  test(`Tab meets every value on ${path}, shows where it is, and is never caught`, async ({ page }) => {
    await page.goto(path);
    await readThrough(page);
    await waveAway(page);
    // Anew, for Tab goes on from the last click; what was waved away stays so.
    await page.reload();
    await readThrough(page);
    const met = await tabThrough(page);
    expect(
      met.filter(({ name, type }) => name.trim() === '' && type !== 'pre'),
      'stops without a name',
    ).toEqual([]);
    expect(
      met.filter(({ seen }) => !seen),
      'stops that do not show',
    ).toEqual([]);
    const values = await page
      .locator('input[type=range]')
      .evaluateAll((all) =>
        all.filter((input) => input.checkVisibility() && (input as HTMLInputElement).tabIndex >= 0).map(({ id }) => id),
      );
    expect(
      values.filter((id) => !met.some((stop) => stop.id === id)),
      'values that Tab misses',
    ).toEqual([]);
  });
}

async function press(page: Page, input: Locator, key: string): Promise<Bounds> {
  await input.focus();
  await page.keyboard.press(key);
  return read(input);
}

for (const widget of widgets) {
  test(`the keys move every value of ${widget}, and the numbers follow`, async ({ page }) => {
    const figure = await openFigure(page, widget);
    const inputs = await ranges(figure);
    let counted = inputs.size === 0;
    for (const [field, input] of inputs) {
      const bounds = await read(input);
      const about = (what: string): string => `${widget}.${field}: ${what}`;
      expect(await input.getAttribute('aria-label'), about('a name')).toBeTruthy();
      expect(bounds.words, about('its value in words')).not.toBe('');

      const least = await press(page, input, 'Home');
      expect(least.value, about('Home')).toBe(least.min);
      const atLeast = await shown(figure);

      // One of the two pairs of arrows is this value's own; the other may be its partner's.
      const own = near((await press(page, input, 'ArrowRight')).value, least.min)
        ? (['ArrowUp', 'ArrowDown'] as const)
        : (['ArrowRight', 'ArrowLeft'] as const);
      await press(page, input, 'Home');
      const stepped = await press(page, input, own[0]);
      expect(near(stepped.value, least.min + least.step), about(`${own[0]} is one step: ${stepped.value}`)).toBe(true);
      expect(stepped.words, about('the words follow')).not.toBe(least.words);
      const afterStep = await shown(figure);
      expect(afterStep, about('the figure follows one step')).not.toEqual(atLeast);
      expect((await press(page, input, own[1])).value, about(`${own[1]} goes back`)).toBe(least.min);
      const strode = await press(page, input, `Shift+${own[0]}`);
      expect(
        near(strode.value, Math.min(least.max, least.min + 10 * least.step)),
        about(`Shift and ${own[0]} is ten steps: ${strode.value}`),
      ).toBe(true);
      expect((await press(page, input, `Shift+${own[1]}`)).value, about('and ten back')).toBe(least.min);
      expect(near((await press(page, input, 'PageUp')).value, strode.value), about('PageUp is ten steps')).toBe(true);
      expect((await press(page, input, 'PageDown')).value, about('PageDown is ten back')).toBe(least.min);

      const most = await press(page, input, 'End');
      expect(most.value, about('End')).toBe(most.max);
      const atMost = await shown(figure);
      expect(atMost, about('the figure follows')).not.toEqual(atLeast);
      counted ||= JSON.stringify(atMost.live) !== JSON.stringify(atLeast.live);
      expect((await press(page, input, own[0])).value, about('nothing lies beyond the end')).toBe(most.max);

      await figure.getByRole('button', { name: 'Undo' }).click();
      expect((await read(input)).value, about('a key can be undone')).not.toBe(most.max);
      await figure.getByRole('button', { name: 'Reset' }).click();
      expect((await read(input)).value, about('reset')).toBe(bounds.value);
    }
    // A guess that is only placed, an aim, or an animation's scrubber moves the picture alone; but some value moves a number, or a
    // button that acts on the values does, by its key.
    const before = await shown(figure);
    for (const chip of counted ? [] : await figure.locator('.chip').all()) {
      if ((await chip.getAttribute('aria-disabled')) === 'true') continue;
      await chip.press('Enter');
      counted ||= JSON.stringify((await shown(figure)).live) !== JSON.stringify(before.live);
    }
    expect(counted, 'a live number follows some value').toBe(true);
  });
}

test('every handle has a range input of its field, in every state of the bench and on every page', async ({ page }) => {
  for (const { path } of pages.filter(({ html }) => html.includes('data-widget='))) {
    await page.goto(path);
    // Asked in one go: a page of the bench has a dozen figures.
    const found = await figures(page).evaluateAll((all) =>
      all.map((figure) => ({
        root: figure.id,
        inputs: [...figure.querySelectorAll('input[type=range]')].map(({ id }) =>
          id.slice(figure.id.length + 1, -'-range'.length),
        ),
        handles: [...figure.querySelectorAll('[data-handle]')].map(
          (handle) => handle.getAttribute('data-handle') ?? '',
        ),
      })),
    );
    expect(found.length, path).toBeGreaterThan(0);
    for (const { root, inputs, handles } of found) {
      expect
        .soft(
          handles.filter((field) => !inputs.includes(field)),
          `${path} ${root}: handles without keys`,
        )
        .toEqual([]);
      expect
        .soft(
          handles.filter((field, i) => handles.indexOf(field) !== i),
          `${path} ${root}: two handles for one value`,
        )
        .toEqual([]);
    }
  }
});
