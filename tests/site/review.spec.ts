/** The review deck, and what a reader may do with everything that is kept: later, elsewhere, or never again. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asksOf, byKeys } from './cards.ts';
import { expect, give, lessons, type QuestionSheet, sheetOf, slugOf, test } from './site.ts';

test.use({ unfolded: true });

const slugs = lessons.map(({ path }) => slugOf(path));
const NOW = new Date('2026-11-22T10:00:00');
const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

interface Kept {
  readonly version: number;
  readonly finished: string[];
  readonly answers: Record<string, number>;
  readonly review: Record<string, { box: number; due: number }>;
  readonly place?: { slug: string };
}
const kept = (page: Page): Promise<Kept | null> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('bullseye') ?? 'null') as Kept | null);
const sheetFor = (key: string): QuestionSheet | undefined => sheetOf(key.split('.')[0] ?? '')[key.split('.')[1] ?? ''];
const headline = (page: Page) => page.locator('.deck-said');
const onTable = async (page: Page): Promise<string> =>
  (await page.locator('.card').getAttribute('data-question')) ?? '';

/** Misses the questions at the end of a lesson, or gets them right, and stays until each has its card. */
async function answerAll(page: Page, slug: string, right: boolean): Promise<void> {
  await page.goto(`/lessons/${slug}/`);
  for (const question of await page.locator('quiz-question').all()) {
    const key = (await question.getAttribute('data-question')) ?? '';
    await give(question, sheetFor(key), right);
    await expect.poll(async () => Object.keys((await kept(page))?.review ?? {})).toContain(key);
  }
}

test('what was missed comes back the next day, mixed, and goes away for longer each time that it is right', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await page.goto('/review/');
  await expect(headline(page)).toHaveText('Nothing to review. Miss something first.');
  const [first = '', second = ''] = slugs;
  await answerAll(page, first, false);
  await answerAll(page, second, false);
  expect(Object.keys((await kept(page))?.review ?? {})).toHaveLength(6);
  await page.goto('/review/');
  await expect(headline(page)).toHaveText('Nothing waits today. The next question comes tomorrow.');

  await page.clock.setFixedTime(later(1));
  await page.goto(`/lessons/${first}/`);
  await expect(page.locator('[data-waiting]')).toHaveText('6 questions wait');
  await page.locator('.to-review a').click();
  await expect(headline(page)).toHaveText('6 questions wait for you.');
  await page.getByRole('button', { name: 'Begin' }).click();
  const met: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    await expect(page.locator('.ask-kicker')).toContainText(`${i + 1} of 6`);
    const key = await onTable(page);
    met.push(key);
    await give(page.locator('.card'), sheetFor(key), i > 0);
    await expect(page.locator('.deck-when')).toHaveText(
      i > 0 ? 'This one comes back in 3 days.' : 'This one comes back tomorrow.',
    );
    await page.locator('.deck-row .primary').click();
  }
  expect(
    met.map((key) => key.split('.')[0]),
    'never two of one lesson in a row',
  ).toEqual(met.map((_, i) => (met[i % 2] ?? '').split('.')[0]));
  await expect(headline(page)).toHaveText('Done: 5 of 6 right.');
  await page.clock.setFixedTime(later(2));
  await page.goto('/review/');
  await expect(headline(page)).toHaveText('1 question waits for you.');
  await page.clock.setFixedTime(later(4));
  await page.reload();
  await expect(headline(page)).toHaveText('6 questions wait for you.');
});

test('what was right at once comes back in three weeks, and any time that one asks', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  const [slug = ''] = slugs;
  await answerAll(page, slug, true);
  await page.goto('/review/');
  await expect(headline(page)).toHaveText('Nothing waits today. The next question comes in 21 days.');
  await page.getByRole('button', { name: 'Quiz me anyway' }).click();
  await expect(page.locator('.ask-question')).toHaveText(sheetFor(await onTable(page))?.question ?? '');
  await page.clock.setFixedTime(later(21));
  await page.reload();
  await expect(headline(page)).toHaveText('3 questions wait for you.');
});

test('answers of version 1 are kept, and asked again', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'bullseye',
      '{"finished":["throw-a-dart"],"answers":{"throw-a-dart.q1":0,"throw-a-dart.coach":-1,"throw-a-dart.q2":1}}',
    ),
  );
  await page.goto('/');
  await expect(page.locator('.map li[data-finished]')).toHaveCount(1);
  await page.goto('/review/');
  await expect(headline(page)).toHaveText('2 questions wait for you.');
});

test('what a newer version kept is left alone, and that is said', async ({ page }) => {
  const newer = '{"version":9,"finished":{"throw-a-dart":true}}';
  await page.addInitScript((text) => localStorage.setItem('bullseye', text), newer);
  await page.goto('/lessons/throw-a-dart/');
  await page.locator('[data-option="0"]').first().click();
  await expect(page.locator('.forgotten')).toContainText('newer version');
  expect(await page.evaluate(() => localStorage.getItem('bullseye'))).toBe(newer);
});

test('a reply leads to the lesson with its figure in the telling state', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'bullseye',
      '{"version":2,"finished":[],"answers":{"mean-squared-error.mended":1,"mean-squared-error.one-fix":-1},"review":{}}',
    ),
  );
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.guess input').fill('40');
  await page.locator('.guess input').press('Enter');
  await expect(page.locator('.said')).toHaveText('You said 40, 25 too low. It’s 65.');
  await page.getByRole('link', { name: 'Show me in that lesson’s figure' }).click();
  await expect(page).toHaveURL(/\/lessons\/mean-squared-error\/\?(v=1&)?mse-houses\.guess1=350(&v=1)?#mse-houses$/);
  await expect(page.locator('#mse-houses [data-live="mse-houses.mse"]').first()).toHaveText('65');
});

test('the deck by keyboard alone', async ({ page }) => {
  await page.goto('/review/');
  await page.getByRole('button', { name: 'A handful from the whole course' }).focus();
  await page.keyboard.press('Enter');
  for (let i = 0; i < 5; i += 1) {
    await expect(page.locator('.ask-kicker')).toContainText(`${i + 1} of 5`);
    await expect(page.locator('.ask-question')).toBeFocused();
    await page.keyboard.press('Tab');
    if ((await page.locator('.guess').count()) > 0) await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(page.locator('.verdict')).toBeVisible();
    const next = page.locator('.deck-row .primary');
    for (let stop = 0; stop < 12 && !(await next.evaluate((element) => element === document.activeElement)); stop += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(headline(page)).toHaveText(/^Done: \d of 5 right\.$/);
  await expect(headline(page)).toBeFocused();
});

test('everything is saved as a file, erased in two steps, and taken over again', async ({ page }) => {
  const [slug = ''] = slugs;
  await answerAll(page, slug, false);
  await page.locator('.theme-toggle').click();
  await page.goto('/review/');
  const before = await kept(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    site: 'Bullseye',
    version: 3,
    answers: before?.answers,
  });

  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect(await kept(page), 'one step erases nothing').toEqual(before);
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.locator('.keep-said')).toContainText('Everything’s erased.');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(headline(page)).toHaveText('Nothing to review. Miss something first.');

  for (const text of ['hello', '{"version":9,"finished":[]}', '{"name":"else"}']) {
    await page
      .locator('#import-file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('.keep-said')).toContainText('Nothing was loaded.');
  }
  await page.locator('#import-file').setInputFiles(file);
  await expect(page.locator('.keep-said')).toHaveText(/^Loaded: \d+ answers, 3 review cards\.$/);
  expect(await kept(page)).toEqual(before);
  await expect(headline(page)).toHaveText('Nothing waits today. The next question comes tomorrow.');
  await page.locator('#import-file').setInputFiles(file);
  await expect(page.locator('.keep-said')).toHaveText('There’s nothing new in that file.');
});

test('without storage everything works within the visit, and that is said once', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'SecurityError');
      };
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(lessons[0]?.path ?? '/');
  for (const ask of asksOf(slugs[0] ?? '', lessons[0]?.html ?? '')) {
    await byKeys(ask.on(page), ask);
    await expect(ask.on(page).locator('.verdict')).toBeVisible();
  }
  await expect(page.locator('.forgotten'), 'said once').toHaveCount(1);
  await page.goto('/review/');
  await page.getByRole('button', { name: 'A handful from the whole course' }).click();
  for (let i = 0; i < 5; i += 1) {
    await expect(page.locator('.ask-kicker')).toContainText(`${i + 1} of 5`);
    await give(page.locator('.card'), sheetFor(await onTable(page)), false);
    await expect(page.locator('.forgotten')).toHaveCount(i === 0 ? 1 : 0);
    await page.locator('.deck-row .primary').click();
  }
  await expect(headline(page)).toHaveText('Done: 0 of 5 right.');
  await expect(page.locator('.deck-when'), 'the deck holds within the visit').toHaveText(
    'The next one comes tomorrow.',
  );
});

test('a question that cannot be fetched is asked for again', async ({ page, watched }) => {
  watched.expected.push(/Failed to load resource/);
  await page.goto('/review/');
  await page.route('**/answers/*.json', (route) => route.abort());
  await page.getByRole('button', { name: 'A handful from the whole course' }).click();
  await expect(headline(page)).toHaveText('The question couldn’t be loaded.');
  await page.unroute('**/answers/*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.ask-question')).toBeVisible();
});
