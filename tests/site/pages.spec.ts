/** What every page has to be: quiet, its own host, accessible in both themes and on paper, as narrow as a phone, and still. One visit each. */
import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { asksOf, byKeys } from './cards.ts';
import { countShifts, expectFit, expectNoShift, expectTabs, outOfReach, overhang } from './checks.ts';
import { expectReadable, faint } from './contrast.ts';
import { crowded, expectLabelsApart } from './labels.ts';
import { benches, embed, expect, lessons, pages, readThrough, slugOf, test, widgets } from './site.ts';

/** A figure is judged on its bench page, in its lesson and by its own tests; the frame that embeds share, on one that plays and one that does not. */
const embedded = ['mse-houses', 'training-loop'];
const judged = ({ path }: { path: string }): boolean =>
  !widgets.some((widget) => path === embed(widget) && !embedded.includes(widget));

/** Pages that are made alike have one name: their own addresses stand below a room of the site. */
const template = (path: string): string => path.replace(/(?<=^\/\w+\/)[^/]+/, '*');
const firstOfTemplate = new Set(
  [...new Map([...pages].reverse().map((page) => [template(page.path), page])).values()].map(({ path }) => path),
);
/** Pages to go through by Tab. */
const tabbed = new Set([...lessons.map(({ path }) => path), ...firstOfTemplate]);

/** Every reply, every table, every menu: more than any one reader sees at a time. */
async function openAll(page: Page, path: string, html: string): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.more-menu button[aria-pressed]')) button.click();
    for (const option of document.querySelectorAll<HTMLElement>('[data-option="0"]')) option.click();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  for (const { on, ...ask } of asksOf(slugOf(path), html))
    if (ask.kind !== 'options') await byKeys(on(page), { on, ...ask });
  for (const question of await page.locator('[data-question]:has([data-option]), ask-first').all())
    await expect(question.locator('.verdict')).toHaveCount(1);
}

/** The faces have arrived, in time or late (src/layouts/late-fonts.ts). */
const facesAreIn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await frame();
    await new Promise((resolve) => setTimeout(resolve));
    await document.fonts.ready;
    while (document.documentElement.dataset['fonts'] === 'coming') await frame();
    await frame();
    await frame();
  });

for (const { path, html } of pages.filter(judged)) {
  test(`${path} is quiet, still, in order and accessible`, async ({ page }) => {
    await page.addInitScript(countShifts);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    // Late faces are put in between two pictures: a page that is scrolled in that very moment counts as one that moved.
    await facesAreIn(page);
    if (html.includes('data-widget')) await expectReadable(page, 'figures that sleep');
    await readThrough(page);
    await expectNoShift(page);
    await expectFit(page);
    if (html.includes('class="ask"')) await expectReadable(page, 'questions that wait');

    await page.setViewportSize({ width: 1280, height: 800 });
    if (tabbed.has(path)) await test.step('Tab meets every value', () => expectTabs(page));

    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openAll(page, path, html);
    expect.soft(await overhang(page), 'nothing sticks out at 320 px, everything open').toEqual([]);
    expect.soft(await outOfReach(page), 'what scrolls can be scrolled by keys').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    // Both judge by the same rule, and axe takes half of its time for it: it does so where a template is met first, to hold the other to account.
    await axe(page, 'everything open', { without: firstOfTemplate.has(path) ? [] : ['color-contrast'] });
    await expectReadable(page, 'light, everything open');
    const toggle = page.locator('.theme-toggle');
    if ((await toggle.count()) > 0) await toggle.click();
    else await page.emulateMedia({ colorScheme: 'dark' });
    await expectReadable(page, 'dark, everything open');
    await page.emulateMedia({ media: 'print' });
    await expectReadable(page, 'printed from the dark, everything open');
  });
}

/** No reader meets these: a figure in each of its sample states. */
for (const { path } of benches) {
  test(`${path}: every state lives, fits and is accessible`, async ({ page }) => {
    await page.goto(path);
    await readThrough(page);
    for (const width of [1360, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await expectLabelsApart(page, width);
    }
    await expectFit(page, (width) => expectLabelsApart(page, width));
    // What frames it, and what belongs to a whole page, is judged in its lesson.
    await axe(page, 'narrow', { within: 'main', without: ['color-contrast', 'region'] });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectReadable(page, colorScheme);
    }
  });
}

test('labels on each other are found, and a handle on one', async ({ page }) => {
  await page.goto('/embed/two-curves/');
  expect(await crowded(page)).toEqual([]);
  await page.evaluate(() => {
    const [label] = document.querySelectorAll('.form.wide .callout');
    const dot = document.querySelector('.form.wide .handle-dot');
    if (!label || !dot) throw new Error('The figure has lost its labels.');
    const again = label.cloneNode(true);
    label.after(again);
    const under = label.cloneNode(true) as Element;
    under.setAttribute('x', dot.getAttribute('cx') ?? '');
    under.setAttribute('y', dot.getAttribute('cy') ?? '');
    label.after(under);
  });
  const pairs = await crowded(page);
  expect(pairs.filter((pair) => !pair.endsWith('a handle'))).toHaveLength(1);
  expect(pairs.filter((pair) => pair.endsWith('a handle'))).toHaveLength(1);
});

test('faint letters are found, in either theme and on a ground that lets another shine through', async ({ page }) => {
  await page.goto('/about/');
  expect(await faint(page)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const line = document.createElement('p');
    line.textContent = 'grey on grey';
    line.style.color = '#8a8a8a';
    line.style.backgroundColor = 'rgb(200 200 200 / 50%)';
    main?.append(line);
  });
  expect((await faint(page)).filter((one) => one.includes('grey on grey'))).toHaveLength(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('main > p:last-child');
    if (line) line.style.color = '#4a4a4a';
  });
  expect((await faint(page)).filter((one) => one.includes('grey on grey'))).toHaveLength(1);
  await page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('main > p:last-child');
    line?.removeAttribute('style');
    if (line) line.style.opacity = '0.4';
  });
  expect((await faint(page)).filter((one) => one.includes('grey on grey'))).toHaveLength(1);
});
