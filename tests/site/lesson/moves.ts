/** What moves in a lesson: numbers that follow their figures, words that light, set and lead back. */
import type { Page } from '@playwright/test';
import { plainNumber } from '~/math/format.ts';
import { expect, figures, ranges } from '../site.ts';

/** Numbers that stand in two places of the page and say two things. */
const disagreements = async (page: Page, widget: string): Promise<string[]> => {
  const places = await page.locator(`[data-live^="${widget}."]`).evaluateAll((all) =>
    all.map((element) => ({
      name: element.getAttribute('data-live') ?? '',
      text: element.textContent,
      code: element.getAttribute('data-form') === 'code',
    })),
  );
  return [...new Set(places.map(({ name }) => name))].flatMap((name) => {
    const texts = new Set(
      places.filter((place) => place.name === name).map(({ text, code }) => (code ? text : plainNumber(text))),
    );
    return texts.size === 1 ? [] : [`${name}: ${[...texts].join(' and ')}`];
  });
};

export async function oneNumberEverywhere(page: Page): Promise<void> {
  for (const figure of await figures(page).all()) {
    const widget = (await figure.getAttribute('data-widget')) ?? '';
    for (const [field, input] of await ranges(figure)) {
      for (const key of ['Home', 'PageUp', 'End']) {
        await input.press(key);
        // Places out of sight are left until the gesture rests (figure/live.ts).
        await expect.poll(() => disagreements(page, widget), `${key} on ${field}`).toEqual([]);
      }
    }
    await figure.getByRole('button', { name: 'Reset' }).click();
  }
}

/** Words that light the part of the figure that they name, by mouse and by key, and nothing moves. */
export async function wordsLightTheirParts(page: Page): Promise<void> {
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  const lit = page.locator('[data-lit]');
  for (const words of await page.locator('.part').all()) {
    const of = await words.getAttribute('data-part-of');
    const name = await words.getAttribute('data-part-name');
    const figure = page.locator(`[id="${of}"]`);
    await words.hover();
    expect(await lit.count(), `${of}: ${name}`).toBeGreaterThan(0);
    expect(await figure.locator('[data-lit]').count(), 'all of it in that figure').toBe(await lit.count());
    expect(
      await lit.evaluateAll((all) =>
        all.every((element) => element.getBoundingClientRect().width + element.getBoundingClientRect().height > 4),
      ),
    ).toBe(true);
    await page.mouse.move(2, 2);
    await expect(lit, 'no longer than it is pointed at').toHaveCount(0);

    await words.focus();
    expect(await lit.count(), 'by keyboard').toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect(figure.locator('.stage'), 'pressed, the picture comes into view').toBeInViewport();
    expect(await lit.count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect(lit).toHaveCount(0);
    await expect(words).toHaveAccessibleDescription('lights it in the figure');
  }
  expect(await height()).toBe(before);
}

const shows = (page: Page) => page.locator('.show[data-show-widget]').filter({ visible: true }).all();

/** Words in the text set their figure as they say, and it comes into view. */
export async function wordsSetTheirFigures(page: Page): Promise<void> {
  for (const show of await shows(page)) {
    const widget = (await show.getAttribute('data-show-widget')) ?? '';
    const state = (await show.getAttribute('data-show-state')) ?? '';
    await show.click();
    const figure = page.locator(`#${widget}`);
    await expect(figure, 'the figure comes into view').toBeInViewport();
    const inputs = await ranges(figure);
    for (const [field, text] of state
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string])) {
      const input = inputs.get(field);
      const what = `“${await show.textContent()}” sets ${field}`;
      if (input && Number.isFinite(Number(text)))
        expect(Number(await input.inputValue()), what).toBeCloseTo(Number(text), 9);
      // A value with a name, and not the one of the start: the address says it the same way.
      else if (input) expect(new URL(page.url()).searchParams.get(`${widget}.${field}`), what).toBe(text);
    }
  }
}

/** From a figure that the text set, a button leads back to the words. In a small window, where motion is unwelcome. */
export async function buttonLeadsBack(page: Page): Promise<void> {
  const back = page.locator('[data-back]');
  await expect(back, 'nowhere to go back to yet').toBeHidden();
  let led = 0;
  for (const show of await shows(page)) {
    await show.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { top, bottom } = await page
      .locator(`#${(await show.getAttribute('data-show-widget')) ?? ''} .stage`)
      .evaluate((stage) => {
        const box = stage.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      });
    // A figure near by leaves the words in sight, and then there is nothing to lead back to.
    if (bottom > -400 && top < 900) continue;
    await show.click();
    await expect(back, `“${await show.textContent()}” is out of sight`).toBeVisible();
    await back.click();
    await expect(show, 'the words, and the focus with them').toBeInViewport();
    await expect(show).toBeFocused();
    await expect(back).toBeHidden();
    led += 1;
  }
  expect(led, 'words far from their figure').toBeGreaterThan(0);
}

/** The page needs leave to read the clipboard. */
export async function codeIsCopied(page: Page): Promise<void> {
  for (const copy of await page.locator('[data-copy-code]').filter({ visible: true }).all()) {
    await copy.click();
    await expect(copy).toHaveText('Copied');
    const code = await copy.locator('xpath=ancestor::*[contains(@class,"code-python")]').locator('code').textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  }
}
