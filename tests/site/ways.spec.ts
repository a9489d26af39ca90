/** From the front page to the lessons, and from lesson to lesson. That the ways lead through all of them is read from the files (tests/built/ways.test.ts). */
import { expect, lessons, test } from './site.ts';

test('the numbers on the board, and the list below it, lead to every lesson', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.oche')).toHaveAttribute('data-ready', '');
  // The dart that waits to be thrown lies on one of the numbers: until it is gone, that one is for keys, and for the list below.
  const covered: string[] = [];
  for (const { path } of lessons) {
    const link = page.locator(`.board-links a[href="${path}"]`);
    await expect(link).toHaveAccessibleName(/^Lesson \d+: ./);
    const isHit = await link.locator('text').evaluate(async (number, address) => {
      // While the page comes in and its faces with it, a number may move from under the point in between.
      for (let look = 0; look < 20; look += 1) {
        number.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = number.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        if (there?.closest('a')?.getAttribute('href') === address) return true;
        await new Promise(requestAnimationFrame);
      }
      return false;
    }, path);
    if (!isHit) covered.push(path);
    await expect(page.locator(`.map a[href="${path}"]`)).toBeVisible();
  }
  expect(covered, 'numbers under the waiting dart').toHaveLength(1);

  const [under = ''] = covered;
  const [free] = lessons.filter(({ path }) => path !== under);
  const ways: readonly [path: string, go: () => Promise<void>][] = [
    [under, () => page.locator(`.board-links a[href="${under}"]`).press('Enter')],
    [free?.path ?? '', () => page.locator(`.board-links a[href="${free?.path}"] text`).click()],
    [under, () => page.locator(`.map a[href="${under}"]`).click()],
  ];
  for (const [path, go] of ways) {
    await page.goto('/');
    await go();
    await expect(page).toHaveURL(path);
    await expect(page.locator('h1')).toHaveCount(1);
  }
});

test('a lesson leads on, and back', async ({ page }) => {
  await page.goto('/');
  for (const link of ['.oche .onward-button', '.onward a[rel=next]', '.onward a[rel=prev]']) {
    const path = (await page.locator(link).getAttribute('href')) ?? '';
    await page.locator(link).click();
    await page.waitForURL(path);
  }
});
