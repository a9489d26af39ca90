/** A link to a state on a slow line: a reader never sees another state than the one that the link asks for, and is told where it cannot be shown. */
import type { Page } from '@playwright/test';
import { expect, freshPage, test } from './site.ts';

test.use({ unfolded: true });

const scripts = /\/_astro\/.*\.js/;
const lesson = '/lessons/mean-squared-error/';
const link = 'v=1&mse-houses.guess1=350';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node | null }[];
}

/** Keeps the pictures (their descriptions) and the live numbers of the text that a reader could see, frame by frame, and what shifted. */
const lookOn = (): void => {
  const seen: Record<string, string[]> = {};
  const shifts: string[] = [];
  Object.assign(window, { seen, shifts });
  const keep = (name: string, element: Element | null, text = element?.textContent ?? ''): void => {
    if (!element?.checkVisibility({ visibilityProperty: true })) return;
    const texts = (seen[name] ??= []);
    if (!texts.includes(text)) texts.push(text);
  };
  const look = (): void => {
    requestAnimationFrame(look);
    // A page that is still coming in may break off in the middle of a sentence.
    if (document.readyState === 'loading') return;
    for (const figure of document.querySelectorAll('[data-widget]')) {
      const picture = [...figure.querySelectorAll('.stage svg')].find(({ clientWidth }) => clientWidth > 0) ?? null;
      keep(figure.id, picture, picture?.querySelector('desc')?.textContent ?? '');
      for (const number of figure.querySelectorAll('.readout [data-live], .sentence > span, .figure-formula'))
        keep(`${figure.id} ${number.getAttribute('data-live') ?? number.parentElement?.className}`, number);
    }
    for (const number of document.querySelectorAll('.live:not([data-widget] *)'))
      keep(number.getAttribute('data-live') ?? '', number);
  };
  look();
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 120) : node?.textContent,
      );
      shifts.push(`${value}: ${moved.join(' and ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};
const seenBy = (page: Page): Promise<Record<string, string[]>> => page.evaluate('seen');
const words = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => getComputedStyle(element, '::after').content);

/** Opens a page whose scripts come only when the function that it gives back is called. */
async function openHeld(page: Page, address: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.addInitScript(lookOn);
  await page.route(scripts, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.stage svg').first()).toBeAttached();
  await page.waitForTimeout(500);
  return release;
}

for (const [address, others] of [
  [`${lesson}?${link}`, true],
  [`/embed/mse-houses/?${link}`, false],
  [`/teach/mean-squared-error/handout/?${link}`, true],
  [`/teach/mean-squared-error/answers/?${link}`, true],
] as const) {
  test(`${address} shows the linked state first, or a quiet still`, async ({ page }) => {
    const release = await openHeld(page, address);
    const figure = page.locator('#mse-houses');
    expect(await words(page, '#mse-houses .stage')).toContain('Showing the linked state in a moment');
    const early = await seenBy(page);
    expect(
      Object.keys(early).filter((name) => name.startsWith('mse-houses')),
      'no picture, and no number that may be wrong',
    ).toEqual([]);
    expect(Object.keys(early).length > 0, 'figures that the link does not speak of are there').toBe(others);
    await expect(figure.locator('.figure-controls').last(), 'nothing to press that shows another state').toBeHidden();

    release();
    await expect(figure, 'without being scrolled to').toHaveAttribute('data-ready', '', { timeout: 15_000 });
    const picture = figure.locator('.stage svg:visible');
    await expect(picture).toBeVisible();
    await page.waitForTimeout(200);
    const seen = await seenBy(page);
    expect(seen['mse-houses']?.[0]).toBe(await picture.locator('desc').textContent());
    expect(seen['mse-houses']?.[0]).toContain('Five squares average 65');
    expect(Object.entries(seen).filter(([, texts]) => texts.length > 1)).toEqual([]);
    expect(await words(page, '#mse-houses .stage')).toBe('none');
    expect(await page.evaluate('shifts')).toEqual([]);
  });
}

test('a linked state that has to be trained first is waited for, too', async ({ page }) => {
  await page.addInitScript(lookOn);
  await page.goto('/embed/call-the-turn/?v=1&call-the-turn.length=long&call-the-turn.shown=yes');
  const figure = page.locator('#call-the-turn');
  await expect(figure).toHaveAttribute('data-ready', '', { timeout: 15_000 });
  await expect(figure.locator('.form:visible svg.plot')).toBeVisible({ timeout: 30_000 });
  await expect(figure.locator('[data-live="call-the-turn.endTraining"]').first()).toHaveText('0.0170');
  const seen = await seenBy(page);
  expect(Object.entries(seen).filter(([, texts]) => texts.length > 1)).toEqual([]);
  expect(seen['call-the-turn sentence']).toEqual([
    'At step 1,500 new deliveries cost 7.12. At the turn, step 3,075, they cost 5.43.',
  ]);
});

test('a link without its script: the usual start, and a line that says so', async ({ page, watched }) => {
  watched.expected.push(/Failed to load resource|Failed to fetch dynamically imported module|Error hydrating/);
  await page.route(/\/_astro\/Host.*\.js/, (route) => route.abort());
  await page.goto(`${lesson}?${link}`);
  const figure = page.locator('#mse-houses');
  await expect(figure.locator('.stage svg:visible')).toHaveCount(1, { timeout: 15_000 });
  expect(await words(page, '#mse-houses .figure-head')).toContain('could not be shown');
  await expect(page.locator('[data-live="mse-houses.error3"]').first()).toBeVisible();
  expect(await words(page, '#cancel .figure-head'), 'a figure that no link sets says nothing').toBe('none');
});

test('nothing is hidden without a link, nor without script', async ({ page, watched }) => {
  const release = await openHeld(page, `${lesson}?utm_source=mail`);
  for (const stage of await page.locator('.stage').all()) await expect(stage.locator('svg:visible')).toHaveCount(1);
  release();
  const plain = await freshPage(page, watched, { javaScriptEnabled: false });
  await plain.goto(`${lesson}?${link}`);
  for (const stage of await plain.locator('.stage').all()) await expect(stage.locator('svg:visible')).toHaveCount(1);
  await expect(plain.locator('#mse-houses .sentence')).toBeVisible();
  await plain.context().close();
});

test('what others put into an address hides nothing, also beside what sets a figure', async ({ page }) => {
  const root = page.locator('html');
  for (const [address, place] of [
    ['/about/?ref=main.de', '#main p'],
    ['/?x=lessons.foo', '#lessons'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(place).first()).toBeVisible();
    await expect(root, 'nothing is waited for').toHaveAttribute('data-linked', '');
  }
  await page.goto(`${lesson}?ref=main.de&${link}`);
  await expect(page.locator('#mse-houses')).toHaveAttribute('data-ready', '');
  await expect(page.locator('.lesson > p').first()).toBeVisible();
  await expect(root).toHaveAttribute('data-linked', '');
});
