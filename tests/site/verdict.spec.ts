/** What a reader sees of a verdict: a mark and a word on the options, and the reply, in view, without a jump that they did not ask for. */
import { expect, lessons, openFigure, type Page, push, sheetOf, test } from './site.ts';

test.use({ viewport: { width: 390, height: 500 } });

const slug = 'mean-squared-error';
const path = lessons.find((lesson) => lesson.path.includes(slug))?.path ?? '/';
const options = sheetOf(slug)['q1']?.options ?? [];
const right = options.findIndex((option) => option.right);
const card = (page: Page) => page.locator(`[data-question="${slug}.q1"]`);

test('a wrong option and the right one wear their mark and word; the reply comes into view', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  const question = card(page);
  const wrong = question.locator('[data-option="0"]');
  const good = question.locator(`[data-option="${right}"]`);
  await expect(question.locator('.worn')).toHaveCount(0);
  // At the foot of the window, so that the reply comes below it.
  await wrong.evaluate((option) => option.scrollIntoView({ block: 'end' }));
  await page.evaluate(() => {
    const kept = window as unknown as { smooth: number };
    kept.smooth = 0;
    const scroll = Element.prototype.scrollIntoView;
    Element.prototype.scrollIntoView = function (how?: ScrollIntoViewOptions | boolean): void {
      if (typeof how === 'object' && how.behavior === 'smooth') kept.smooth += 1;
      scroll.call(this, how);
    };
  });
  await wrong.click();
  await expect(wrong.locator('.worn')).toHaveText('Wrong');
  await expect(good.locator('.worn')).toHaveText('Right');
  await expect(question.locator('.worn svg[aria-hidden="true"] path')).toHaveCount(2);
  await expect(question.locator('.verdict svg')).toBeVisible();
  await expect(question.locator('.said')).toContainText(`It’s “${options[right]?.text}”.`);
  await expect(question.locator('.reply')).toBeInViewport({ ratio: 0.99 });
  await expect(wrong, 'the focus stays').toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { smooth: number }).smooth), 'nothing glides').toBe(0);

  const colours = (): Promise<string[]> =>
    question.evaluate((one) =>
      [...one.querySelectorAll('.worn')].map((worn) => getComputedStyle(worn.querySelector('svg') ?? worn).stroke),
    );
  expect(new Set(await colours()).size, 'each its colour').toBe(2);
  await page.emulateMedia({ forcedColors: 'active' });
  const [text] = await colours();
  expect(
    await question.evaluate((one) => getComputedStyle(one).backgroundColor),
    'drawn in the forced colours',
  ).not.toBe(text);
  await expect(wrong.locator('.worn svg')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(wrong.locator('.worn'), 'on paper, too').toBeVisible();
  await expect(question.locator('.reply')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await expect(question.getByRole('link', { name: 'Show me in that lesson’s figure' })).toHaveAttribute(
    'href',
    /\/lessons\/throw-a-dart\/\?(?=.*two-darts\.ax=-5).*#two-darts$/,
  );
  await good.click();
  await expect(question.locator('.worn')).toHaveText(['Right']);
  await expect(wrong).not.toHaveClass(/wrong/);

  // Anew, and from the top: out of sight the reply is put back.
  await page.goto(path);
  await expect(good).toHaveAttribute('aria-pressed', 'true');
  await expect(question.locator('.reply')).toHaveCount(1);
  expect(await page.evaluate(() => scrollY), 'an answer of an earlier visit scrolls nothing').toBe(0);
});

test('words that lead to the state in which a figure stands settle its bet', async ({ page }) => {
  await page.goto(path);
  const ask = page.locator(`[data-question="${slug}.cancel"]`);
  const figure = page.locator('#cancel');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-ready', '');
  await expect(figure.locator('.kicker').first()).toHaveText('Your bet');
  await ask.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
  await ask.locator('[data-option="1"]').click();
  await ask.getByRole('link', { name: 'Show me in the figure' }).click();
  await expect(figure.locator('.kicker').first()).toHaveText('');
  await expect(figure.locator('.headline').first()).toHaveText('The misses cancel. The squares don’t.');
});

test('who bets wrong in a picture is told why in the place of its sentence, until the figure moves', async ({
  page,
}) => {
  const figure = await openFigure(page, 'two-curves');
  const sentence = figure.locator('.sentence');
  await figure.getByRole('button', { name: '8', exact: true }).click();
  await expect(figure.locator('.kicker')).toHaveText('You bet “8”. It’s 16.');
  await expect(sentence).toContainText('four times: 16.');
  await expect(figure.getByRole('status').filter({ hasText: 'four times' }), 'it is read out, too').toHaveCount(1);
  await figure.getByRole('slider').first().press('ArrowLeft');
  await expect(sentence).toContainText('The dart is');
  await push(figure, 'Undo');
  await expect(sentence).toContainText('four times: 16.');
});
