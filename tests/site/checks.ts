/** What is asked of more than one kind of page: that it stands still, fits its window, and can be gone through by Tab. */
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** For `addInitScript`: sums the shifts that no input explains, from before the first byte of the page. */
export function countShifts(): void {
  const kept = window as unknown as { shifts: { value: number; what: string }[] };
  kept.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
    })[]) {
      const box = ({ x, y, width, height }: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
      if (!entry.hadRecentInput)
        kept.shifts.push({
          value: entry.value,
          what: entry.sources
            .map(
              ({ node, previousRect, currentRect }) =>
                `${node?.outerHTML?.slice(0, 90) ?? node?.nodeName} from ${box(previousRect)} to ${box(currentRect)}`,
            )
            .join(' | '),
        });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Nothing has moved by itself since the page began. */
export async function expectNoShift(page: Page): Promise<void> {
  const moved = await page.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts);
  expect
    .soft(
      moved.reduce((sum, { value }) => sum + value, 0),
      JSON.stringify(moved, null, 1),
    )
    .toBeLessThan(0.001);
}

export const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** From 0 for black to 255 for white. */
export const lightness = (colour: string): number =>
  (colour.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;

/** What sticks out to the right, if the page scrolls sideways. */
export const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class')} to ${Math.round(element.getBoundingClientRect().right)} px`,
      )
      .slice(0, 8);
  });

/** What scrolls and cannot be focused, nor holds anything that can: out of reach for keys. */
export const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (element.scrollWidth <= element.clientWidth + 1 && element.scrollHeight <= element.clientHeight + 1)
          return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls =
          (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
        return scrolls && element.tabIndex < 0 && !element.querySelector(focusable) && element.checkVisibility();
      })
      .map((element) => `${element.tagName}.${element.className}`),
  );

/** Letters of pictures under 12 px on the screen, and handles that a thumb would miss (under 44 px). */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scaleOf = (svg: SVGSVGElement): number => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const letters = [...document.querySelectorAll<SVGTextElement>('main svg:not([aria-hidden]) text')].flatMap(
      (text) => {
        const px = parseFloat(getComputedStyle(text).fontSize) * scaleOf(text.ownerSVGElement as SVGSVGElement);
        return px < 11.99 && text.checkVisibility()
          ? [`letters of ${px.toFixed(1)} px: ${text.textContent} in ${text.closest('[data-widget]')?.id}`]
          : [];
      },
    );
    const reaches = [...document.querySelectorAll('.handle-reach')].flatMap((reach) => {
      const { width } = reach.getBoundingClientRect();
      // Of a figure that is drawn twice one picture is not seen.
      return width > 0 && width < 43.9 && reach.closest('.still') === null
        ? [
            `a handle of ${width.toFixed(1)} px: ${reach.parentElement?.dataset['handle']} in ${reach.closest('[data-widget]')?.id}`,
          ]
        : [];
    });
    return [...new Set([...letters, ...reaches])].slice(0, 30);
  });

/** Leaves the window as narrow as the narrowest phone, and asks something else at each width on the way. */
export async function expectFit(page: Page, also?: (width: number) => Promise<void>): Promise<void> {
  for (const width of [1024, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overhang(page), `nothing sticks out at ${width} px`).toEqual([]);
    expect.soft(await tooSmall(page), `nothing is too small at ${width} px`).toEqual([]);
    await also?.(width);
  }
}

interface Stop {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Whether it shows that it has the focus. */
  readonly seen: boolean;
}

/** Written into the page: what gets the focus from now on, each time, as it looks once React has drawn it. */
function watchStops(): void {
  const kept: Stop[] = [];
  Object.assign(window, { stops: kept });
  const look = (element: HTMLElement): void => {
    const figure = element.closest('[data-widget], .ask');
    // A range out of sight shows its focus on the handle in the picture; a card whose script is on its way shows it round the picture.
    const ring =
      getComputedStyle(element).outlineStyle !== 'none' || element.matches('.choice-options input, .board-links a');
    kept.push({
      id: element.id,
      type: element.getAttribute('type') ?? element.tagName.toLowerCase(),
      name:
        element.getAttribute('aria-label') ??
        document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent,
      seen: element.matches('.visually-hidden')
        ? figure === null ||
          figure.querySelector('.handle.focused') !== null ||
          getComputedStyle(element.closest('.stage') ?? element).outlineStyle !== 'none'
        : ring,
    });
  };
  // React has heard of it before, and draws what it changes in a microtask of its own.
  window.addEventListener('focusin', ({ target }) => queueMicrotask(() => look(target as HTMLElement)));
  // Tab goes on from the last click, or from where the focus was: here from the top.
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
}

/** Tabs from the top of the page to its end; what had the focus, each time. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(watchStops);
  const keys = await page.context().newCDPSession(page);
  const tab = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(Array.from({ length: 25 }, () => keys.send('Input.dispatchKeyEvent', tab)));
    const [top, ...met] = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
    const known = new Set<string>();
    for (const [i, { id, type }] of met.entries()) {
      const again = `${type} ${id}`;
      if (id !== '' && known.has(again)) return met.slice(0, i);
      known.add(again);
    }
    // The document itself is a stop where Tab leaves the page.
    if (top && met.length < 25 * (round + 1)) return met;
  }
  throw new Error('Tab never came to the end of the page.');
}

/** Tab meets every value, shows where it is, and is never caught. */
export async function expectTabs(page: Page): Promise<void> {
  const met = await tabThrough(page);
  expect.soft(met.length, 'Tab goes somewhere').toBeGreaterThan(0);
  expect
    .soft(
      met.filter(({ name, type }) => name.trim() === '' && type !== 'pre'),
      'stops without a name',
    )
    .toEqual([]);
  expect
    .soft(
      met.filter(({ seen }) => !seen),
      'stops that do not show',
    )
    .toEqual([]);
  const values = await page
    .locator('input[type=range]')
    .evaluateAll((all) =>
      all.filter((input) => input.checkVisibility() && (input as HTMLInputElement).tabIndex >= 0).map(({ id }) => id),
    );
  expect
    .soft(
      values.filter((id) => !met.some((stop) => stop.id === id)),
      'values that Tab misses',
    )
    .toEqual([]);
}
