/** The end of a lesson: the segment lights as a moment, once, and the way leads on. */
import type { Page } from '@playwright/test';
import { capital } from '~/math/capital.ts';
import { numberWord } from '~/math/format.ts';
import { expect, give, lessons, phone, sheetOf, slugOf, test } from './site.ts';

const slugs = lessons.map(({ path }) => slugOf(path));
const htmlOf = (slug: string): string => lessons.find(({ path }) => slugOf(path) === slug)?.html ?? '';
const order = (slug: string): number =>
  Number(/<h2 class="end-head[^>]*>[\s\S]*?segment (\d+)/.exec(htmlOf(slug))?.[1]);
const inOrder = [...slugs].sort((a, b) => order(a) - order(b));
const [first = ''] = inOrder;
/** The lessons of the first part, which has another one after it. */
const part = (/ data-end="[^"]+" data-part="([^"]+)"/.exec(htmlOf(first))?.[1] ?? '').split(' ');
const last = part.at(-1) ?? '';
const toGo = `${capital(numberWord(slugs.length - 1))} to go.`;
const wholePart = `${capital(numberWord(part.length))} of ${numberWord(part.length)}.`;

/** Counts what is moved within the end of a lesson by script, and every layout shift, those after an input included. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { moves: 0, shifts: 0 };
    Object.assign(globalThis, { seen });
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...how) {
      if (this.closest('.end')) seen.moves++;
      return animate.apply(this, how);
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
const seen = (page: Page): Promise<{ moves: number; shifts: number }> => page.evaluate('globalThis.seen');
const finish = (page: Page, all: readonly string[]): Promise<void> =>
  page.evaluate(
    (finished) => localStorage.setItem('bullseye', JSON.stringify({ version: 2, finished, answers: {}, review: {} })),
    all,
  );
/** Nothing within the end moves, or waits to be seen, any more. */
const still = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.querySelector('.end')?.getAnimations({ subtree: true }).length))
    .toBe(0);
const waiting = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document
        .querySelector('.end')
        ?.getAnimations({ subtree: true })
        .filter(({ playState }) => playState === 'paused').length ?? 0,
  );

test('a quiz that is passed lights the segment as a moment, which waits until it is seen and comes once', async ({
  page,
}) => {
  await watchMotion(page);
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`/lessons/${first}/`);
  const end = page.locator('.end');
  const questions = await page.locator('quiz-question').all();
  for (const question of questions) {
    const id = ((await question.getAttribute('data-question')) ?? '').split('.')[1] ?? '';
    await give(question, sheetOf(first)[id], true);
  }
  await expect(end).toHaveAttribute('data-done', '');
  await expect(page.locator('.finish-said')).toHaveText(`Your segment is lit. One. ${toGo}`);
  await expect(page.locator('.finish-said')).toHaveRole('status');
  expect(await waiting(page), 'the board is below').toBeGreaterThan(0);
  const focused = await page.evaluate(() => document.activeElement?.closest('quiz-question') !== null);
  expect(focused, 'the focus stays where the reader has it').toBe(true);
  const before = (await seen(page)).shifts;
  await page
    .locator('.end .course-board')
    .evaluate((board) => board.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await expect.poll(() => waiting(page)).toBe(0);
  await still(page);
  await expect(page.locator('.end-head .lit')).toBeVisible();
  await expect(page.locator('.end-head .dim')).toBeHidden();
  await expect(page.locator('.end-dart')).toBeVisible();
  await expect(page.locator('.end .rays:visible')).toHaveCount(1);
  const moved = await seen(page);
  expect(moved.shifts - before, 'nothing shifts').toBe(0);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('[data-finish]').click();
  await expect(end).not.toHaveAttribute('data-done');
  await expect(page.locator('.end-dart')).toBeHidden();
  await expect(page.locator('.end-head .dim')).toBeVisible();
  expect((await seen(page)).moves, 'putting it out is no moment').toBe(moved.moves);
  await page.locator('[data-finish]').click();
  await expect(end).toHaveAttribute('data-done', '');
  await expect(page.locator('[data-finish]')).toBeFocused();
  await still(page);

  await page.reload();
  await expect(end).toHaveAttribute('data-done', '');
  await expect(page.locator('.end-head .lit')).toHaveText(`One. ${toGo}`);
  expect((await seen(page)).moves, 'who comes back finds it as it was left').toBe(0);
  await page.locator('.onward a.way:visible').click();
  await expect(page).toHaveURL(new RegExp(`/lessons/${inOrder[1]}/$`));
});

test.describe('on a phone', () => {
  test.use(phone);
  test('the last segment of a part is a moment of its own, and leads into the next one', async ({ page }) => {
    await watchMotion(page);
    await page.goto(`/lessons/${last}/`);
    await finish(page, part.slice(0, -1));
    await page.reload();
    await expect(page.locator('.onward .whole').first()).toBeHidden();
    await page.locator('[data-finish]').scrollIntoViewIfNeeded();
    const room = await page.locator('.end').boundingBox();
    await page.locator('[data-finish]').tap();
    await expect(page.locator('.end')).toHaveAttribute('data-whole', '');
    await expect(page.locator('.finish-said')).toContainText(wholePart);
    await still(page);
    expect((await seen(page)).moves).toBeGreaterThan(part.length);
    await expect(page.locator('.end-head')).toContainText(wholePart);
    expect((await page.locator('.end').boundingBox())?.height, 'in the same room').toBe(room?.height);
    await expect(page.locator('.end .wedge.single[data-finished]')).toHaveCount(2 * part.length);
    await expect(page.locator('.end .rays:visible')).toHaveCount(part.length);
    const ways = await page.locator('.onward a:visible').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(ways).toEqual([`/lessons/${inOrder[part.length]}/`, `/lessons/${part.at(-2)}/`, '/losses/', '/review/']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing reaches over the edge').toBe(390);
  });
});

test('after the last lesson there is the gallery, and nothing is called finished that has segments to come', () => {
  const end = /<nav class="onward"[\s\S]*?<\/nav>/.exec(htmlOf(inOrder.at(-1) ?? ''))?.[0] ?? '';
  expect(end).toContain('href="/gallery/"');
  expect(end).not.toContain('start to finish');
});

test('where motion is unwelcome and nothing can be kept, the end is there at once and says so', async ({ page }) => {
  await watchMotion(page);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(`/lessons/${first}/`);
  await page.locator('[data-finish]').click();
  await expect(page.locator('.end')).toHaveAttribute('data-done', '');
  await expect(page.locator('.finish-said')).toContainText('until you leave');
  await expect(page.locator('.end-dart')).toBeVisible();
  await expect(page.locator('.end-head .lit')).toHaveText(`One. ${toGo}`);
  expect((await seen(page)).moves).toBe(0);
  const emblems = await page
    .locator('.emblem')
    .evaluateAll((all) =>
      all.map((emblem) => [emblem.getAttribute('aria-hidden'), getComputedStyle(emblem).forcedColorAdjust].join(' ')),
    );
  expect(new Set(emblems), 'colours of the browser’s own leave them alone').toEqual(new Set(['true none']));
});
