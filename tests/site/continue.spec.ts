/** The front page takes up where the reader left. */
import { expect, lessons, slugOf, test } from './site.ts';

test.use({ unfolded: true });

const slugs = lessons.map(({ path }) => slugOf(path));

test('the front page takes up where the reader left, and nothing moves', async ({ page }) => {
  const [first = '', second = ''] = slugs
    .filter((slug) => ['throw-a-dart', 'mean-squared-error'].includes(slug))
    .reverse();
  await page.goto('/');
  const button = page.locator('[data-continue]');
  await expect(button).toContainText('Start with lesson 1');
  const box = await button.boundingBox();
  await page.goto(`/lessons/${first}/`);
  await page.locator('.lesson > h2').nth(2).scrollIntoViewIfNeeded();
  await page
    .locator('.lesson > h2')
    .nth(2)
    .evaluate((heading) => heading.scrollIntoView());
  const heading = (await page.locator('.lesson > h2').nth(2).textContent()) ?? '';
  await page.goto('/');
  await expect(button).toContainText('Continue with lesson 1');
  await expect(button).toContainText(heading);
  expect(await button.boundingBox(), 'in the same room').toEqual(box);
  await button.click();
  await expect(page.locator('.lesson > h2').nth(2)).toBeInViewport();
  await page.locator('[data-finish]').click();
  await page.goto('/');
  await expect(button).toHaveAttribute('href', `/lessons/${second}/`);
  await page.evaluate(
    (all) => localStorage.setItem('bullseye', JSON.stringify({ version: 2, finished: all, answers: {}, review: {} })),
    slugs,
  );
  await page.reload();
  await expect(button).toHaveAttribute('href', '/review/');
});

test('a resting point is a place to come back to, as a heading is', async ({ page }) => {
  await page.goto('/lessons/throw-a-dart/');
  await page
    .locator('.lesson > h2')
    .nth(2)
    .evaluate((heading) => {
      const rest = Object.assign(document.createElement('div'), { id: 'resting-point', className: 'rest' });
      rest.dataset['place'] = 'after the break';
      heading.before(rest);
      rest.scrollIntoView({ block: 'center' });
      scrollBy(0, rest.getBoundingClientRect().top - innerHeight / 2 + 4);
    });
  await page.goto('/');
  const button = page.locator('[data-continue]');
  await expect(button).toContainText('Throw a dart: after the break');
  await expect(button).toHaveAttribute('href', '/lessons/throw-a-dart/#resting-point');
});
