/** The front page: a board that a visitor can throw at before reading a word, and the way into the lessons. */
import { countShifts, expectNoShift } from './checks.ts';
import {
  expect,
  figures,
  freshPage,
  type Locator,
  liveTexts,
  type Page,
  phone,
  ready,
  rested,
  test,
  unscripted,
} from './site.ts';
import { fingerOn } from './touch.ts';

/** The board, once it can be thrown at. */
async function awake(page: Page): Promise<Locator> {
  const oche = page.locator('.oche');
  await expect(oche).toHaveAttribute('data-ready', '');
  return oche;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
async function boxOf(thing: Locator): Promise<Box> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}
const middle = ({ x, y, width, height }: Box): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });

/** What the page says of the newest dart, wherever it says it. */
async function said(page: Page): Promise<{ distance: number; feedback: string }> {
  const all = await liveTexts(page, 'dart-throw');
  const distances = new Set(all['dart-throw.distance']);
  expect(distances.size, `one number everywhere: ${[...distances].join(' ')}`).toBe(1);
  return { distance: Number([...distances][0]), feedback: all['dart-throw.feedback']?.[0] ?? '' };
}
/** A dart that was thrown has landed, and its number has been counted up. */
const landed = (page: Page, distance: (cm: number) => void): Promise<void> =>
  expect(async () => {
    await expect(page.locator('.oche:not([data-flying], [data-thrown="0"])')).toHaveCount(1, { timeout: 1 });
    distance((await said(page)).distance);
  }).toPass({ intervals: [50], timeout: 5000 });

test('a tap throws the dart, a drag moves it, keys nudge it, and distance and words follow', async ({ page }) => {
  await page.addInitScript(countShifts);
  await page.goto('/');
  const oche = await awake(page);
  const heading = page.locator('h1');
  const board = await boxOf(oche.locator('.board-rim'));
  const at = (x: number, y: number): [number, number] => [board.x + board.width * x, board.y + board.height * y];
  await expect(heading.getByText('Throw.')).toBeVisible();
  await expect(heading.getByText('cm off')).toBeHidden();
  await expect(oche.locator('[data-handle="newest"]')).toBeHidden();

  await page.mouse.click(...at(0.3, 0.3));
  await landed(page, (cm) => expect(cm).toBeCloseTo(14.1, 0));
  await expect(heading.getByText('That number is a loss')).toBeVisible();
  await expect(heading.getByText('Throw.')).toBeHidden();
  const thrown = await said(page);
  expect(thrown.feedback).toMatch(/high.*left/);

  const dart = middle(await boxOf(oche.locator('[data-handle="newest"] .handle-dot')));
  await page.mouse.move(dart.x, dart.y);
  await page.mouse.down();
  await page.mouse.move(...at(0.4, 0.75), { steps: 4 });
  const dragged = await said(page);
  await page.mouse.up();
  expect(await said(page), 'letting go changes nothing').toEqual(dragged);
  expect(dragged.distance, 'the number follows').not.toBe(thrown.distance);
  expect(dragged.feedback).toMatch(/low.*left/);
  expect(await oche.getAttribute('data-thrown'), 'a drag is no throw').toBe('1');
  await page.mouse.move(...at(0.4, 0.75));
  await page.mouse.down();
  await page.mouse.move(...at(0.9, 0.5), { steps: 3 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await said(page), 'Escape takes it back').toEqual(dragged);

  await page.mouse.click(...at(0.5, 0.5));
  await landed(page, (cm) => expect(cm, 'a tap in the middle is a bull').toBe(0));
  expect((await said(page)).feedback).toContain('Bullseye');
  await expect(heading.getByText('right')).toBeVisible();

  await oche.locator('input[type=range]').first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  const nudged = await said(page);
  expect(nudged.distance, 'two strides away').toBeGreaterThan(5);
  expect(nudged.feedback).toMatch(/high.*right/);
  await expectNoShift(page);
});

test('a flick, Space and the button throw, too; three darts are a visit; nothing flies where motion is unwelcome', async ({
  page,
}) => {
  await page.goto('/');
  const oche = await awake(page);
  const hand = middle(await boxOf(oche.locator('[data-handle="hand"] .handle-halo')));
  await page.mouse.move(hand.x, hand.y);
  await page.mouse.down();
  for (let i = 1; i <= 6; i += 1) await page.mouse.move(hand.x, hand.y - 25 * i);
  await page.mouse.up();
  await landed(page, (cm) => expect(cm).toBeGreaterThan(0));
  const flown = middle(await boxOf(oche.locator('[data-handle="newest"] .handle-dot')));
  expect(Math.abs(flown.x - hand.x), 'the way the hand went').toBeLessThan(30);
  expect(hand.y - flown.y, 'and farther').toBeGreaterThan(200);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());
  await page.keyboard.press(' ');
  await expect(oche).toHaveAttribute('data-thrown', '2');
  expect((await said(page)).distance).toBe(7.8);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await oche.getByRole('button', { name: 'Throw a dart' }).press('Enter');
  await expect(oche.getByText('Throw 3 of 3')).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());
  await page.keyboard.press(' ');
  await expect(oche, 'after the third, Space scrolls as everywhere').toHaveAttribute('data-thrown', '3');
  await oche.getByRole('button', { name: 'Throw a dart' }).press(' ');
  await expect(oche.getByText('Throw 1 of 3')).toBeVisible();
});

test('the way on carries the reader’s number, and the dart itself, into lesson 1; a link to a dart shows it', async ({
  page,
}) => {
  await page.goto('/');
  const oche = await awake(page);
  await expect(page.locator('[data-continue]')).toHaveText('Start with lesson 1');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await oche.getByRole('button', { name: 'Throw a dart' }).press('Enter');
  const onward = page.locator('[data-continue]');
  await expect(onward).toHaveText('Lesson 1: make 14.2 smaller');
  await page.reload();
  await awake(page);
  expect((await said(page)).distance, 'it is still there').toBe(14.2);
  await onward.click();
  await page.waitForURL('/lessons/throw-a-dart/**');
  await expect(page.locator('[data-live="dart-throw.distance"]').first()).toHaveText('14.2');
});

test('without script the board has its dart, and the number is right', async ({ page, watched }) => {
  await page.goto('/');
  const plain = await freshPage(page, watched, unscripted);
  await plain.goto('/');
  const { distance, feedback } = await said(plain);
  expect(distance).toBe(14.2);
  expect(feedback).toMatch(/high.*left/);
  await expect(plain.locator('h1').getByText('That number is a loss')).toBeVisible();
  await expect(plain.locator('[data-slot="0"] .pose')).toBeVisible();
  await expect(plain.locator('.hand')).toBeHidden();
  await plain.context().close();
});

test('on a phone the whole throw is in one screen, and a finger beside the dart scrolls past the board', async ({
  page,
  watched,
}) => {
  await page.goto('/404.html');
  const small = await freshPage(page, watched, { ...phone, viewport: { width: 390, height: 664 } });
  await small.goto('/');
  const oche = await awake(small);
  for (const part of ['h1', '.board-rim', '[data-handle="hand"] .held-dart']) {
    const { y, height } = await boxOf(oche.locator(part));
    expect(y, part).toBeGreaterThan(0);
    expect(y + height, `${part} is in sight`).toBeLessThan(664);
  }
  const board = await boxOf(oche.locator('.board-rim'));
  const finger = await fingerOn(small);
  const hand = middle(await boxOf(oche.locator('[data-handle="hand"] .handle-halo')));
  await finger.swipe(hand, { x: hand.x, y: hand.y - 140 });
  await expect(oche, 'on the dart it throws').toHaveAttribute('data-thrown', '1');
  expect(await small.evaluate(() => scrollY)).toBe(0);
  const at = { x: board.x + board.width * 0.3, y: board.y + board.height * 0.75 };
  await finger.swipe(at, { x: at.x, y: at.y - 160 });
  await expect.poll(() => small.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(oche, 'and throws nothing').toHaveAttribute('data-thrown', '1');
  await small.context().close();
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
  // It lies in the wall beside the board, from where it can be dragged home.
  const figure = await ready(figures(page).first());
  expect((await said(page)).distance, 'beyond the rim, which ends 25.2 cm off').toBeGreaterThan(25.2);
  const dart = middle(await boxOf(figure.locator('[data-handle] .handle-dot')));
  const board = middle(await boxOf(figure.locator('.board-rim')));
  await page.mouse.move(dart.x, dart.y);
  await page.mouse.down();
  await page.mouse.move(board.x, board.y, { steps: 4 });
  await page.mouse.up();
  await rested(page);
  const home = await said(page);
  expect(home.distance).toBe(0);
  expect(home.feedback).toContain('Bullseye');
  await page.getByRole('link', { name: 'back to the board' }).click();
  await expect(page).toHaveURL('/');
});
