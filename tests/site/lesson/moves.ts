/** What moves in a lesson: numbers that follow their figures, words that light, set and lead back. */
import type { Page } from '@playwright/test';
import { plainNumber } from '~/math/format.ts';
import { expect } from '../site.ts';

/** What the places of one live value say: in words and formulas, and in code. */
interface Places {
  readonly when: string;
  readonly name: string;
  readonly said: readonly string[];
  readonly coded: readonly string[];
}

/** Each value of each figure is sent to its ends: a number says the same wherever it stands. */
export async function oneNumberEverywhere(page: Page): Promise<void> {
  const found = await page.evaluate(async (): Promise<Places[]> => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const read = (widget: string, when: string): Places[] => {
      const by = new Map<string, { said: Set<string>; coded: Set<string> }>();
      for (const element of document.querySelectorAll<HTMLElement>(`[data-live^="${widget}."]`)) {
        const name = element.dataset['live'] ?? '';
        const place = by.get(name) ?? { said: new Set(), coded: new Set() };
        by.set(name, place);
        place[element.dataset['form'] === 'code' ? 'coded' : 'said'].add(element.textContent);
      }
      return [...by].map(([name, { said, coded }]) => ({ when, name, said: [...said], coded: [...coded] }));
    };
    const all: Places[] = [];
    for (const root of document.querySelectorAll<HTMLElement>('[data-widget]')) {
      const widget = root.dataset['widget'] ?? '';
      for (const { id } of root.querySelectorAll('input[type=range]'))
        for (const key of ['Home', 'PageUp', 'End']) {
          document
            .getElementById(id)
            ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          // Places out of sight are left until the gesture rests (figure/live.ts).
          let now: Places[];
          const end = performance.now() + 2000;
          do {
            await frame();
            now = read(widget, `${key} on ${id}`);
          } while (performance.now() < end && now.some(({ said, coded }) => said.length > 1 || coded.length > 1));
          all.push(...now);
        }
      const reset = [...root.querySelectorAll<HTMLElement>('.toolbar button')].find(
        ({ textContent }) => textContent === 'Reset',
      );
      reset?.click();
    }
    return all;
  });
  expect(found.length, 'there are numbers').toBeGreaterThan(0);
  const two = found.filter(
    ({ said, coded }) => new Set([...said.map((text) => plainNumber(text)), ...coded]).size > 1 || said.length > 1,
  );
  expect(two, 'numbers that stand in two places and say two things').toEqual([]);
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
      // Of a figure that is drawn twice one picture is not seen.
      await lit.evaluateAll((all) => {
        const seen = all.filter((element) => element.checkVisibility());
        return (
          seen.length > 0 &&
          seen.every((element) => element.getBoundingClientRect().width + element.getBoundingClientRect().height > 4)
        );
      }),
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

/** Words that set a figure, as the page has them. */
const SHOWS = '.show[data-show-widget]';

/** Words in the text set their figure as they say, and it comes into view. The first are clicked as a reader clicks; the others are made the same. */
export async function wordsSetTheirFigures(page: Page): Promise<void> {
  const clicked = page.locator(SHOWS).filter({ visible: true }).first();
  await clicked.click();
  await expect(page.locator(`#${await clicked.getAttribute('data-show-widget')}`)).toBeInViewport();

  const faults = await page.evaluate(async (selector) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const wrong: string[] = [];
    for (const show of document.querySelectorAll<HTMLElement>(selector)) {
      if (!show.checkVisibility()) continue;
      const { showWidget: widget = '', showState: state = '' } = show.dataset;
      const root = document.getElementById(widget);
      // Sent far away first, so that it has to come.
      window.scrollTo({ top: 0, behavior: 'instant' });
      show.click();
      const inView = (): boolean => {
        const box = root?.querySelector('.stage')?.getBoundingClientRect();
        return box !== undefined && box.bottom > 0 && box.top < innerHeight;
      };
      const isSet = (): string[] =>
        state
          .split(/\s+/)
          .filter(Boolean)
          .flatMap((pair) => {
            const [field = '', text = ''] = pair.split('=');
            const input = document.getElementById(`${widget}-${field}-range`) as HTMLInputElement | null;
            const what = `“${show.textContent}” sets ${field} to ${text}`;
            if (!input) return [];
            if (Number.isFinite(Number(text)))
              return Math.abs(Number(input.value) - Number(text)) < 1e-9 ? [] : [`${what}, not ${input.value}`];
            // A value with a name, and not the one of the start: the address says it the same way.
            return new URL(location.href).searchParams.get(`${widget}.${field}`) === text ? [] : [what];
          });
      for (const end = performance.now() + 3000; performance.now() < end && (!inView() || isSet().length > 0);)
        await frame();
      wrong.push(...isSet(), ...(inView() ? [] : [`“${show.textContent}”: its figure does not come into view`]));
    }
    return wrong;
  }, SHOWS);
  expect(faults).toEqual([]);
}

/** From a figure that the text set, a button leads back to the words. In a small window, where motion is unwelcome. */
export async function buttonLeadsBack(page: Page): Promise<void> {
  await expect(page.locator('[data-back]'), 'nowhere to go back to yet').toBeHidden();
  const { led, faults } = await page.evaluate(async (selector) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const back = document.querySelector<HTMLElement>('[data-back]');
    if (!back) throw new Error('There is no button that leads back.');
    const until = async (holds: () => boolean): Promise<boolean> => {
      for (const end = performance.now() + 3000; !holds(); await frame()) if (performance.now() > end) return false;
      return true;
    };
    const shows = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const wrong: string[] = [];
    let times = 0;
    for (const show of document.querySelectorAll<HTMLElement>(selector)) {
      if (!show.checkVisibility()) continue;
      show.scrollIntoView({ block: 'center', behavior: 'instant' });
      const stage = document.querySelector(`#${show.dataset['showWidget']} .stage`)?.getBoundingClientRect();
      // A figure near by leaves the words in sight, and then there is nothing to lead back to.
      if (stage && stage.bottom > -400 && stage.top < 900) continue;
      const about = (what: string): void => void wrong.push(`“${show.textContent}”: ${what}`);
      show.click();
      if (!(await until(() => shows(back)))) about('nothing leads back to it');
      back.click();
      const seen = (): boolean => {
        const { top, bottom } = show.getBoundingClientRect();
        return top < innerHeight && bottom > 0 && document.activeElement === show && !shows(back);
      };
      if (!(await until(seen))) about('it is not in view with the focus, or the button stays');
      times += 1;
    }
    return { led: times, faults: wrong };
  }, SHOWS);
  expect(faults).toEqual([]);
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
