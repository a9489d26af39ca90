/** Before the script is there: what a slow telephone's reader taps is done later, and what cannot follow yet refuses. */
import type { Page } from '@playwright/test';
import { asksOf, compare } from './cards.ts';
import { embed, expect, lessons, sheetOf, shown, test } from './site.ts';

test.use({ unfolded: true });

/** Holds back every script that is asked for, until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  return () => open();
}

test('options that are tapped before their script is there are answered when it comes', async ({ page }) => {
  const path = '/lessons/throw-a-dart/';
  const [ask] = asksOf('throw-a-dart', lessons.find((lesson) => lesson.path === path)?.html ?? '').filter(
    ({ kind }) => kind === 'options',
  );
  const open = await holdScripts(page);
  await page.goto(path, { waitUntil: 'commit' });
  const card = ask?.on(page) ?? page.locator('nothing');
  const option = card.locator('[data-option="1"]');
  await option.click();
  await expect(option, 'it is seen at once').toHaveAttribute('aria-pressed', 'true');
  await card.locator('[data-option="0"]').click();
  await expect(option).toHaveAttribute('aria-pressed', 'false');
  const quiz = page.locator('quiz-question').first();
  const right = sheetOf('throw-a-dart')[((await quiz.getAttribute('data-question')) ?? '').split('.')[1] ?? ''];
  await quiz.locator(`[data-option="${right?.options?.findIndex((one) => one.right)}"]`).click();
  open();
  await expect(card.locator('.ask .verdict')).toBeVisible();
  await expect(card.locator('[data-option="0"]'), 'the last one counts').toHaveAttribute('aria-pressed', 'true');
  await expect(quiz.locator('.verdict')).toHaveText('Yes.');
  expect(
    await page.evaluate(
      () => (JSON.parse(localStorage.getItem('bullseye') ?? '{}') as { answers: Record<string, number> }).answers,
    ),
  ).toMatchObject({ [`throw-a-dart.${ask?.id}`]: 0 });
});

test('a number that is sent before its script is there is answered when it comes', async ({ page }) => {
  const path = '/lessons/mean-squared-error/';
  const asks = asksOf('mean-squared-error', lessons.find((lesson) => lesson.path === path)?.html ?? '');
  const number = asks.find(({ kind }) => kind === 'number');
  const open = await holdScripts(page);
  await page.goto(path, { waitUntil: 'commit' });
  const card = number?.on(page) ?? page.locator('nothing');
  await card.locator('.guess input').fill('65');
  await card.locator('.guess input').press('Enter');
  await expect(page, 'the page is not sent away').toHaveURL(new RegExp(`${path}$`));
  open();
  await expect(card.locator('.ask .said')).toContainText('You said 65');
});

test('a card that one plays with keeps what was put on it before any script was there', async ({ page }) => {
  const path = '/lessons/cross-entropy/';
  const [sort] = asksOf('cross-entropy', lessons.find((lesson) => lesson.path === path)?.html ?? '').filter(
    ({ kind }) => kind === 'sort',
  );
  const open = await holdScripts(page);
  await page.goto(path, { waitUntil: 'commit' });
  const card = sort?.on(page) ?? page.locator('nothing');
  const first = card.locator('[data-card="0"]');
  await first.getByRole('button', { name: /down$/ }).click();
  // Nothing seems to happen, so some press again.
  await compare(card).click();
  await compare(card).click();
  open();
  await expect(card.locator('.ask .verdict')).toBeVisible();
  await expect(card.locator('.ask [data-fixed]'), 'compared, and not taken up again').toHaveCount(1);
  await expect(card.locator('[data-card]').nth(1)).toHaveAttribute('data-card', '0');
});

test('a figure’s inputs refuse what its picture cannot follow yet, and its handles look so', async ({ page }) => {
  const open = await holdScripts(page);
  await page.goto(embed('power-dial'), { waitUntil: 'commit' });
  const figure = page.locator('[data-widget="power-dial"]');
  const range = figure.locator('input[type=range]').first();
  const start = await range.inputValue();
  const before = await shown(figure);
  const handle = figure.locator('.handle-halo').filter({ visible: true }).first();
  const opacity = (): Promise<number> => handle.evaluate((element) => Number(getComputedStyle(element).opacity));

  expect(await opacity(), 'it looks as if it waits').toBeLessThan(0.6);
  await range.focus();
  for (const key of ['ArrowRight', 'End', 'Home']) {
    await page.keyboard.press(key);
    await expect(range).toHaveValue(start);
  }
  const grip = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x + 80, grip.y, { steps: 3 });
  await page.mouse.up();
  expect(await shown(figure)).toEqual(before);
  await expect(figure).not.toHaveAttribute('data-ready');

  open();
  await expect(figure).toHaveAttribute('data-ready', '');
  await expect(range, 'and nothing of it comes late').toHaveValue(start);
  expect(await opacity()).toBe(1);
  expect(await shown(figure)).toEqual(before);
  await range.press('ArrowRight');
  await expect(range).not.toHaveValue(start);
  expect(await shown(figure)).not.toEqual(before);
});
