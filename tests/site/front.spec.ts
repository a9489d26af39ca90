/** The front page: a board that a visitor can throw at before reading a word, and the way into the lessons. */
import { expect, figures, lessons, liveTexts, ready, rested, test } from './site.ts';

const numbers = ['distance', 'feedback'].map((name) => `dart-throw.${name}`);

test('the dart is dragged, thrown by a tap and moved by keys, and distance, loss and feedback follow', async ({
  page,
}) => {
  await page.goto('/');
  const figure = await ready(figures(page).first());
  const live = async (): Promise<Record<string, string[]>> => {
    const all = await liveTexts(page, 'dart-throw');
    return Object.fromEntries(numbers.map((name) => [name, all[name] ?? []]));
  };
  const start = await live();
  for (const name of numbers) expect(start[name]?.length, `${name} is on the page`).toBeGreaterThan(0);

  const board = await figure.locator('.stage svg').first().boundingBox();
  const dart = await figure.locator('[data-handle] .handle-dot').first().boundingBox();
  if (!board || !dart) throw new Error('The board is not drawn.');
  await page.mouse.move(dart.x + dart.width / 2, dart.y + dart.height / 2);
  await page.mouse.down();
  await page.mouse.move(board.x + board.width * 0.3, board.y + board.height * 0.7, { steps: 4 });
  await rested(page);
  const dragged = await live();
  await page.mouse.up();
  expect(await live(), 'letting go changes nothing').toEqual(dragged);
  for (const name of numbers) expect(dragged[name], `${name} after a drag`).not.toEqual(start[name]);

  await page.mouse.click(board.x + board.width / 2, board.y + board.height / 2);
  const bull = await live();
  expect(Number(bull['dart-throw.distance']?.[0]), 'a tap in the middle is a bull').toBe(0);
  expect(bull['dart-throw.feedback']?.[0]).toContain('Bullseye');

  await figure.locator('input[type=range]').first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  const nudged = await live();
  expect(Number(nudged['dart-throw.distance']?.[0]), 'two strides away').toBeGreaterThan(5);
  expect(nudged['dart-throw.feedback']?.[0]).toMatch(/high.*right/);
  const distances = nudged['dart-throw.distance'] ?? [];
  const losses = new Set(nudged['dart-throw.distance']);
  expect(losses.size, `one number everywhere: ${distances.join(' ')}`).toBe(1);
});

test('a finger beside the dart scrolls the front page past the board', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto('/');
  const figure = await ready(figures(page).first());
  const board = await figure.locator('.stage svg').first().boundingBox();
  if (!board) throw new Error('The board is not drawn.');
  const start = await page.evaluate(() => scrollY);
  const session = await context.newCDPSession(page);
  const at = { x: board.x + board.width * 0.3, y: board.y + board.height * 0.75 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  for (let i = 1; i <= 8; i += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: at.x, y: at.y - 20 * i }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start);
  await context.close();
});

test('the numbers on the board, and the list below it, lead to every lesson', async ({ page }) => {
  await page.goto('/');
  await ready(figures(page).first());
  for (const { path } of lessons) {
    await page.goto('/');
    const link = page.locator(`.board-links a[href="${path}"]`);
    await expect(link).toHaveAccessibleName(/^Lesson \d+: ./);
    await link.locator('text').click();
    await expect(page).toHaveURL(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await page.goto('/');
    await page.locator(`.map a[href="${path}"]`).click();
    await expect(page).toHaveURL(path);
  }
});

test('lessons lead on and back, through all of them', async ({ page }) => {
  await page.goto('/');
  /** Goes where a link leads, and waits until that page is there as a whole: its own links are at its end. */
  const follow = async (selector: string): Promise<string> => {
    const path = (await page.locator(selector).getAttribute('href')) ?? '';
    await page.locator(selector).click();
    await page.waitForURL(path);
    return path;
  };
  const met = [await follow('.hero-actions .primary')];
  while ((await page.locator('.onward a[rel=next]').count()) > 0 && met.length <= lessons.length)
    met.push(await follow('.onward a[rel=next]'));
  expect([...met].sort()).toEqual(lessons.map(({ path }) => path).sort());
  for (const path of met.slice(0, -1).reverse()) expect(await follow('.onward a[rel=prev]')).toBe(path);
});

test('an address that does not exist says so, with status 404 and a way back', async ({ page, watched }) => {
  watched.expected.push(/status of 404/);
  for (const path of [
    '/no-such-page/',
    '/lessons/no-such-lesson/',
    '/embed/%3Cscript%3E/',
    '/%E0%A4%A',
    '/../../etc/passwd',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.locator('h1')).toHaveText('That one missed the board');
  }
  await page.getByRole('link', { name: 'back to the board' }).click();
  await expect(page).toHaveURL('/');
});
