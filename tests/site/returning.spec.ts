/** A page that comes back, or that stands beside another, shows what was kept meanwhile. */
import type { Page } from '@playwright/test';
import { embed, expect, give, lessons, sheetOf, test, widgets } from './site.ts';

test.use({ colorScheme: 'light' });

const lesson = lessons.find(({ path }) => path.includes('throw-a-dart'))?.path ?? '/';
const slug = lesson.split('/')[2] ?? '';
const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The colour of the browser's own bars: that of the first meta whose media holds. */
const bars = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
    const hex = metas.find(({ media }) => matchMedia(media).matches)?.content;
    document.body.style.setProperty('accent-color', hex ?? '');
    return getComputedStyle(document.body).accentColor;
  });

async function wears(page: Page, theme: 'light' | 'dark', about: string): Promise<void> {
  const colour = theme === 'light' ? 'rgb(251, 246, 236)' : 'rgb(22, 20, 15)';
  await expect.poll(() => paper(page), about).toBe(colour);
  expect(await bars(page), `${about}: the bars of the browser, too`).toBe(colour);
}

const continues = (page: Page): Promise<string> => page.locator('[data-continue]').innerText();
const lit = (page: Page): Promise<number> => page.locator('.map li[data-finished]').count();

/** For `addInitScript`: while a page is put away, no news of other pages reaches it. */
const hearNothingWhileAway = `addEventListener('storage', (event) => globalThis.away && event.stopImmediatePropagation(), true);`;
/** A browser without a window keeps no page that was left. What reaches a page that one keeps is no news at all, and then this. */
const putAway = (page: Page): Promise<unknown> => page.evaluate('globalThis.away = true');
const comeBack = (page: Page): Promise<unknown> =>
  page.evaluate(
    `globalThis.away = false; dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); undefined`,
  );

test('a page that comes back from the back-forward cache follows theme and progress', async ({ page, context }) => {
  await page.addInitScript(hearNothingWhileAway);
  await page.goto('/');
  await wears(page, 'light', 'as the system has it');
  const before = await continues(page);
  expect(await lit(page)).toBe(0);

  await putAway(page);
  const other = await context.newPage();
  await other.goto(lesson);
  await other.locator('.theme-toggle').click();
  await wears(other, 'dark', 'as the reader chose');
  await other.locator(`[data-finish="${slug}"]`).click();
  await wears(page, 'light', 'a page that is away hears nothing');
  await comeBack(page);
  await wears(page, 'dark', 'the front page, come back');
  expect(await lit(page)).toBe(1);
  expect(await page.locator('.oche [data-finished]').count(), 'and on the board').toBeGreaterThan(0);
  expect(await continues(page)).not.toBe(before);
  expect(await continues(page)).toContain('Continue');

  await putAway(page);
  await other.goto('/review/');
  await other.locator('[data-keep="erase"]').click();
  await other.locator('[data-keep="erase-sure"]').click();
  await expect(other.locator('.keep-said')).toContainText('erased');
  await comeBack(page);
  await wears(page, 'light', 'erased, the system chooses again');
  expect([await lit(page), await continues(page)]).toEqual([0, before]);
  await expect(page.locator('.oche [data-finished]')).toHaveCount(0);
});

test('a second tab follows theme, lights and the deck; a figure that was given a theme keeps it', async ({
  page,
  context,
}) => {
  const [widget = ''] = widgets;
  const reviewing = await context.newPage();
  const reading = await context.newPage();
  const choosing = await context.newPage();
  const embedded = await context.newPage();
  await page.goto(lesson);
  await Promise.all([
    reading.goto(lesson),
    choosing.goto('/lessons/'),
    reviewing.goto('/review/'),
    embedded.goto(`${embed(widget)}?theme=light`),
  ]);
  await expect(reviewing.locator('.deck-said')).toHaveText(/Nothing to review/);

  await page.locator('.theme-toggle').click();
  await wears(page, 'dark', 'where it was chosen');
  await wears(reading, 'dark', 'the second tab');
  await wears(embedded, 'light', 'what its address asks for');
  await page.locator('.theme-toggle').click();
  await wears(reading, 'light', 'and back');

  await page.locator(`[data-finish="${slug}"]`).click();
  await expect(reading.locator('.rail-count [data-lit-count]')).toHaveText('1');
  await expect(choosing.locator('[data-lit-count]').last()).toHaveText('1');
  expect(await lit(choosing)).toBe(1);
  await expect(reading.locator(`[data-finish="${slug}"]`)).toHaveAttribute('aria-pressed', 'true');

  // A question that was missed long ago is due today.
  await page.evaluate((lesson) => {
    const shelf = JSON.parse(localStorage.getItem('bullseye') ?? '{}') as Record<string, unknown>;
    const question = document.querySelector('quiz-question')?.getAttribute('data-question') ?? lesson;
    localStorage.setItem('bullseye', JSON.stringify({ ...shelf, review: { [question]: { due: 1, box: 0 } } }));
  }, slug);
  await expect(reading.locator('[data-waiting]')).toHaveText('1 question waits');
  await expect(reviewing.locator('.deck-said')).toHaveText('1 question waits for you.');
  await page.evaluate(() => localStorage.clear());
  await expect(reading.locator('[data-waiting]')).toBeEmpty();
  await expect(reading.locator('.rail-count [data-lit-count]')).toHaveText('0');
  await expect(choosing.locator('[data-lit-count]').last()).toHaveText('0');
  await expect(reviewing.locator('.deck-said')).toHaveText(/Nothing to review/);
});

test('what was answered on an earlier visit counts for the segment, though the cards are in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(lesson);
  const cards = page.locator('quiz-question');
  const finish = page.locator(`[data-finish="${slug}"]`);
  const answer = async (place: number): Promise<void> => {
    const key = (await cards.nth(place).getAttribute('data-question')) ?? '';
    await give(cards.nth(place), sheetOf(slug)[key.split('.')[1] ?? ''], true);
  };
  for (const place of [0, 1]) await answer(place);
  // The scripts come when the reader has the cards before them.
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await opened;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await cards.nth(1).evaluate((card) => card.scrollIntoView({ block: 'center', behavior: 'instant' }));
  for (const place of [0, 1, 2]) await expect(cards.nth(place)).toBeInViewport();
  open();
  await answer(2);
  await expect(finish).toHaveAttribute('aria-pressed', 'true');
  await expect(cards.nth(0).locator('.reply'), 'and nothing is put where somebody looks').toHaveCount(0);
});

test('where nothing can be kept a choice of theme lasts as long as the page, whatever another tab does', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/404.html');
  await page.locator('.theme-toggle').click();
  await wears(page, 'dark', 'chosen');
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: 'bullseye' })));
  await wears(page, 'dark', 'still');
});
