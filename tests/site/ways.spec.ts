/** From the front page to every lesson, and from lesson to lesson. */
import { expect, lessons, test } from './site.ts';

test('the numbers on the board, and the list below it, lead to every lesson', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.oche')).toHaveAttribute('data-ready', '');
  const covered: string[] = [];
  for (const { path } of lessons) {
    await page.goto('/');
    const link = page.locator(`.board-links a[href="${path}"]`);
    await expect(link).toHaveAccessibleName(/^Lesson \d+: ./);
    // The dart that waits to be thrown lies on one of them: until it is gone, that one is for keys, and for the list below.
    await link
      .locator('text')
      .click({ timeout: 8000 })
      .catch(() => {
        covered.push(path);
        return link.press('Enter');
      });
    await expect(page).toHaveURL(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await page.goto('/');
    await page.locator(`.map a[href="${path}"]`).click();
    await expect(page).toHaveURL(path);
  }
  expect(covered, 'numbers under the waiting dart').toHaveLength(1);
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
  const met = [await follow('.oche .onward-button')];
  while ((await page.locator('.onward a[rel=next]').count()) > 0 && met.length <= lessons.length)
    met.push(await follow('.onward a[rel=next]'));
  expect([...met].sort()).toEqual(lessons.map(({ path }) => path).sort());
  for (const path of met.slice(0, -1).reverse()) expect(await follow('.onward a[rel=prev]')).toBe(path);
});
