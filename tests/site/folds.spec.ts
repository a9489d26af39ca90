/** What is folded away in a lesson is found by a link, by keys, and on paper. */
import { expect, test } from './site.ts';

test('a fold is opened by a link to its heading, by a key, and for paper, and closes after it', async ({ page }) => {
  const open = (): Promise<boolean[]> =>
    page.locator('details.fold').evaluateAll((folds) => folds.map((fold) => (fold as HTMLDetailsElement).open));
  const fold = (id: string) => page.locator(`details.fold:has(> summary > #${id})`);
  await page.goto('/lessons/mean-absolute-error/#where-this-breaks');
  await expect(fold('where-this-breaks')).toHaveAttribute('open', '');
  await expect(fold('further-reading')).not.toHaveAttribute('open');
  await expect(fold('further-reading').locator('summary')).toContainText(/^\s*Further reading\s*\d+ min/);

  await page.evaluate(() => (location.hash = '#further-reading'));
  await expect(fold('further-reading')).toHaveAttribute('open', '');

  const python = fold('the-same-in-python').locator('summary');
  await python.press('Enter');
  await expect(fold('the-same-in-python').locator('pre').first()).toBeVisible();
  await python.press('Enter');

  const before = await open();
  expect(before).toContain(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await open(), 'on paper all of it stands').not.toContain(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toEqual(before);
});

test('a link with a garbled place opens nothing, and the rest of the page works', async ({ page }) => {
  await page.goto('/lessons/mse-vs-mae/#100%');
  await expect(page.locator('details.fold[open]')).toHaveCount(0);
  const finish = page.locator('.finish button');
  await finish.click();
  await expect(finish).toHaveAttribute('aria-pressed', 'true');
});
