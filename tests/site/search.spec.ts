/** Search: by key and by button, by keys alone, by touch, without network and without script. */
import type { Page } from '@playwright/test';
import { filesBelow } from '../project.ts';
import { axe } from './axe.ts';
import { expect, phone, test, unscripted } from './site.ts';

test.use({ unfolded: true });

const options = (page: Page) => page.getByRole('option');

async function open(page: Page, path = '/lessons/mse-vs-mae/'): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(options(page).first()).toBeVisible();
}

test('by keys alone: slash, type, arrows, Enter; Escape goes back to where one was', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/glossary/');
  expect(asked).not.toContain('/search.json');
  const link = page.getByRole('link', { name: 'About', exact: true });
  await link.focus();
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await expect(options(page).first(), 'the lessons, before anything is typed').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('/');
  await box.fill('medain');
  await expect(options(page).first()).toContainText('median');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options(page).nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#median$/);
  await expect(page.getByRole('dialog'), 'also where the result is on this very page').toHaveCount(0);
  expect(
    asked.filter((path) => path === '/search.json'),
    'fetched once',
  ).toHaveLength(1);
});

test('what is found is where its words lead', async ({ page }) => {
  await open(page);
  // What other words lead to is tested without a browser (tests/built/search.test.ts).
  await page.getByRole('combobox').fill('gardient');
  await expect(options(page).first()).toHaveAttribute('href', /^\/glossary\/#gradient$/);
  await page.getByRole('combobox').fill('L1Loss');
  await expect(options(page).first()).toHaveAttribute('href', /^\/losses\/absolute\/$/);
});

test('a slash that is typed, or held with another key, is only a slash', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox').pressSequentially('a/b');
  await expect(page.getByRole('combobox')).toHaveValue('a/b');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('nothing found is said in words', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox').fill('zebra');
  await expect(page.locator('.search-said')).toContainText('Nothing here is called “zebra”');
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
});

test('it is accessible in both themes, and fits the narrowest window', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 560 });
    await page.goto('/');
    await page.locator('.search-open').click();
    await page.getByRole('combobox').fill('error');
    await expect(options(page).first()).toBeVisible();
    await axe(page, `search, ${colorScheme}`, { within: 'dialog' });
    const box = await page.getByRole('dialog').boundingBox();
    expect(
      (box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320 && (box?.y ?? 0) + (box?.height ?? 999) <= 560,
    ).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test.describe('on a phone', () => {
  test.use(phone);
  test('by finger: the button, a result', async ({ page }) => {
    await page.goto('/');
    await page.locator('.search-open').tap();
    await page.getByRole('combobox').fill('huber');
    await page.getByRole('option').first().tap();
    await expect(page).toHaveURL(/\/losses\/huber\/$/);
  });
});

test('without network it works once the list is there, and says so where it is not', async ({
  page,
  context,
  watched,
}) => {
  watched.expected.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED|dynamically imported module/);
  await open(page);
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('median');
  await expect(options(page).first()).toContainText('median');
  await context.setOffline(false);

  await page.goto('/about/');
  const list = /\/(search\.json|release\.txt)$/;
  await context.route(list, (route) => route.abort('internetdisconnected'));
  await page.keyboard.press('/');
  await expect(page.locator('.search-said')).toContainText('You seem to be offline');
  await context.unroute(list);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(options(page).first()).toBeVisible();

  await context.route(/\/(dialog\..*\.js|release\.txt)$/, (route) => route.abort('internetdisconnected'));
  await page.goto('/glossary/');
  await page.locator('.search-open').click();
  await expect(page.locator('.search-away')).toContainText('You seem to be offline');
});

test.describe('without script', () => {
  test.use(unscripted);
  test('without script the button is a link to the glossary', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });
});

test('the questions that people ask stand in the lessons, folded, and all of them on one page', async ({ page }) => {
  await page.goto('/lessons/cross-entropy/');
  const question = page.locator('.faq').filter({ hasText: 'Is a loss over 1 bad?' });
  await expect(question.locator('.faq-answer')).toBeHidden();
  await question.locator('summary').press('Enter');
  await expect(question.locator('.faq-answer')).toContainText('2.303');
  await page.goto('/faq/');
  await expect(page.locator('main h2')).toHaveCount(filesBelow('content/faq').length);
  await page.getByRole('link', { name: 'rate at 0.14' }).click();
  await expect(page).toHaveURL(
    /\/lessons\/training-loop\/\?training-loop\.tick=4&training-loop\.rate=0\.14&v=1#training-loop$/,
  );
});
