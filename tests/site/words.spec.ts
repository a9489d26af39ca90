/** The card of a term: by mouse, by keys, by touch, on a narrow screen, and without script. */
import { expect, freshPage, openFolds, test } from './site.ts';

test.use({ unfolded: true });

const path = '/lessons/mse-vs-mae/';

test('the mouse opens it, may rest on it, and closes it by going away', async ({ page }) => {
  await page.goto(path);
  const word = page.locator('a[data-word="slope"]').first();
  const card = page.locator('.word-card');
  await word.scrollIntoViewIfNeeded();
  await expect(card).toBeHidden();
  await word.hover();
  await expect(card).toBeVisible();
  await expect(card.locator('.word-name')).toHaveText('slope');
  await expect(card.locator('.word-short')).toHaveText(/for each step to the right/);
  await expect(card.locator('.word-taught')).toHaveText(/^Lesson 3: /);
  await card.hover();
  await page.waitForTimeout(400);
  await expect(card, 'it can be pointed at').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await word.hover();
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toBeHidden();
  await word.click();
  await expect(page).toHaveURL(/\/glossary\/#slope$/);
});

test('the keyboard opens it, Escape closes it, Enter leads to the glossary', async ({ page }) => {
  await page.goto(path);
  const word = page.locator('a[data-word="slope"]').first();
  const card = page.locator('.word-card');
  await word.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.keyboard.press('Tab');
  await word.focus();
  await expect(card).toBeVisible();
  await expect(word).toHaveAccessibleDescription(/for each step to the right/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(word).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.locator('.word-name').filter({ hasText: /^slope$/, visible: true })).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#slope$/);
});

test('a finger opens it, inside the narrowest window; a second tap follows the link, one elsewhere closes it', async ({
  page,
  watched,
}) => {
  await page.goto('/404.html');
  const phone = await freshPage(page, watched, { hasTouch: true, viewport: { width: 320, height: 640 } });
  // What lies in a fold that is shut has a place all the same.
  await phone.addInitScript(openFolds);
  await phone.goto(path);
  const card = phone.locator('.word-card');
  const words = await phone.locator('article .word').all();
  expect(words.length).toBeGreaterThan(15);
  for (const [i, word] of words.entries()) {
    await word.evaluate(
      (element, at) => element.scrollIntoView({ block: at }),
      (['start', 'center', 'end'] as const)[i % 3] ?? 'center',
    );
    const [line] = await word.evaluate((element) =>
      [...element.getClientRects()].map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    );
    if (!line || line.y < 4 || line.y > 636) continue;
    await phone.touchscreen.tap(line.x, line.y);
    await expect(card, (await word.textContent()) ?? '').toBeVisible();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect(box?.y, 'the top').toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 999), 'the bottom').toBeLessThanOrEqual(640);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  await phone.locator('h1').tap();
  await expect(card).toBeHidden();
  const slope = phone.locator('a[data-word="slope"]').first();
  await slope.tap();
  await expect(card).toBeVisible();
  await expect(phone).toHaveURL(/mse-vs-mae/);
  await slope.tap();
  await expect(phone).toHaveURL(/\/glossary\/#slope$/);
  await phone.context().close();
});

test('nothing moves when it opens, and nothing is printed', async ({ page }) => {
  await page.goto(path);
  const word = page.locator('a[data-word="slope"]').first();
  await word.scrollIntoViewIfNeeded();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await word.focus();
  await word.hover();
  await expect(page.locator('.word-card')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.word-card')).toBeHidden();
});

test('without script a term is a link', async ({ page, watched }) => {
  await page.goto('/404.html');
  const plain = await freshPage(page, watched, { javaScriptEnabled: false });
  await plain.goto(path);
  await expect(plain.locator('.word-card')).toBeHidden();
  await plain.locator('a[data-word="slope"]').first().click();
  await expect(plain).toHaveURL(/\/glossary\/#slope$/);
  await expect(plain.locator('#slope')).toBeInViewport();
  await plain.context().close();
});
