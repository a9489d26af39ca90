/** What teachers get: plans, telling states, handouts that print on two pages with their figures as they stand, answers that follow them. */
import type { Page } from '@playwright/test';
import { expect, freshPage, htmlOf, lessons, push, rested, slugOf, test, unescaped, unscripted } from './site.ts';

const slugs = lessons.map(({ path }) => slugOf(path));
const handout = (slug: string): string => `/teach/${slug}/handout/`;
async function awake(page: Page): Promise<void> {
  for (const figure of await page.locator('[data-widget]').all())
    await expect(figure).toHaveAttribute('data-ready', '');
}

const pagesOf = async (page: Page, format: 'A4' | 'Letter'): Promise<number> =>
  ((await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** The longest sentence and numbers that each figure is known to say, all at once: no state has more. */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const sentence of document.querySelectorAll<HTMLElement>('.sentence[data-room]'))
      if (sentence.firstElementChild) sentence.firstElementChild.textContent = sentence.dataset['room'] ?? '';
    for (const number of document.querySelectorAll<HTMLElement>('.readout dd[data-room]'))
      number.textContent = number.dataset['room'] ?? '';
  });

/** Sheets whose content is higher or wider than the paper. */
const cut = (page: Page): Promise<string[]> =>
  page.locator('.sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const paper = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('*')]
        .filter((element) => element.checkVisibility() && !element.closest('svg *, .katex'))
        .filter((element) => {
          const { bottom, right } = element.getBoundingClientRect();
          return bottom > paper.bottom + 1 || right > paper.right + 1;
        })
        .map((element) => `${element.tagName}.${element.className}`);
    }),
  );

for (const slug of slugs) {
  test(`the handout of ${slug} is two pages of A4 and of Letter, as it starts and at its fullest`, async ({ page }) => {
    await page.goto(handout(slug));
    await awake(page);
    for (const full of [false, true]) {
      if (full) await fillUp(page);
      for (const format of ['A4', 'Letter'] as const)
        expect.soft(await pagesOf(page, format), `${format}${full ? ', full' : ''}`).toBe(2);
      await page.emulateMedia({ media: 'print' });
      // As wide as the paper of A4, the narrower of the two, within its margins.
      await page.setViewportSize({ width: 688, height: 1000 });
      expect.soft(await cut(page), 'nothing is cut').toEqual([]);
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  test(`a telling state of ${slug} is on the wall as the plan says`, async ({ page }) => {
    // That all of them are states which their figures have is tested without a browser (tests/built/teach.test.ts).
    const [, link = ''] = /href="(\/embed\/[^"]+)"/.exec(htmlOf(`/teach/${slug}/`)) ?? [];
    await page.goto(unescaped(link));
    const figure = page.locator('[data-widget]');
    await expect(figure).toHaveAttribute('data-ready', '');
    await expect(figure.locator('.figure-note')).toHaveCount(0);
    await expect(page.locator('.embed-note')).toHaveText('');
    const hidden = new URLSearchParams(unescaped(link).split('?')[1]).get('hide')?.split(',') ?? [];
    for (const part of ['toolbar', 'sentence'])
      await expect(figure.locator(`.${part}`), part).toBeVisible({ visible: !hidden.includes(part) });
    // A figure that asks first hides its answer until something moves.
    if (
      (await figure
        .locator('.kicker')
        .innerText()
        .catch(() => '')) === 'Your bet'
    )
      await figure.locator('input[type=range]').first().press('ArrowRight');
    const numbers = figure.locator('.readouts, .callout:not(.name), .worth').filter({ visible: true });
    if (hidden.includes('readouts')) await expect(numbers).toHaveCount(0);
    else await expect(numbers).not.toHaveCount(0);
    await expect(figure.locator('.figure-code')).toBeHidden();
    await expect(figure.locator('.stage svg:visible')).not.toHaveCount(0);
  });
}

test('a figure is printed as it stands, and without what moves it', async ({ page }) => {
  await page.goto(handout('mean-squared-error'));
  await awake(page);
  const figure = page.locator('#mse-houses');
  const handle = figure.locator('[data-handle="guess1"]');
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('The handle has no place.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 23, { steps: 4 });
  await page.mouse.up();
  await rested(page);
  const dragged = await figure.locator('.sentence strong').first().innerText();
  expect(dragged).not.toBe('565');

  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet').first();
  expect(await sheet.innerText()).toContain(dragged);
  for (const gone of ['.figure-head', '.figure-controls', '.handout-bar', '.page-head', '.page-foot']) {
    for (const element of await page.locator(gone).all()) await expect(element, gone).toBeHidden();
  }
  await expect(page.locator('.blank').first()).toBeVisible();
  await page.emulateMedia({ media: null });
  expect(await pagesOf(page, 'A4')).toBe(2);
});

test('the link to a handout carries its figures, its switches, and the answers follow', async ({
  page,
  context,
  watched,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${handout('mean-squared-error')}?v=1&mse-houses.guess1=350&two-days.last=20`);
  await awake(page);
  await expect(
    page.locator('#mse-houses [data-live="mse-houses.mse"], #mse-houses [data-live="mse-houses.mseShort"]').first(),
  ).toHaveText('65');
  await expect(
    page.locator('#two-days .stage svg:visible [data-live="two-days.mseB"]'),
    'awake without being seen',
  ).toHaveText('100');
  await page.getByLabel('Sentences').uncheck();
  await expect(page.locator('.sheet .sentence').first()).toBeHidden();
  await page.getByRole('button', { name: 'Copy link to this handout' }).click();
  await expect(page.locator('.handout-said')).toHaveText(/^Copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
    v: '1',
    'mse-houses.guess1': '350',
    // The other three give way.
    'two-days.first': '0',
    'two-days.second': '0',
    'two-days.third': '0',
    'two-days.last': '20',
    without: 'sentences',
  });

  const other = await freshPage(page, watched);
  await other.goto(link);
  await awake(other);
  await expect(other.locator('#two-days .stage svg:visible [data-live="two-days.mseB"]')).toHaveText('100');
  await expect(other.locator('.sheet .sentence').first()).toBeHidden();
  await expect(other.locator('.sheet .stage svg:visible').first()).toBeVisible();
  await other.context().close();

  await page.getByRole('link', { name: 'Answer sheet' }).click();
  await expect(page).toHaveURL(/\/answers\/\?.*mse-houses\.guess1=350/);
  await awake(page);
  await expect(page.locator('.answer [data-live="mse-houses.mse"]').first()).toHaveText('65');
  await expect(page.locator('.answer [data-live="two-days.mseB"]').first()).toHaveText('100');
});

test('a figure of a handout that is set to where it starts elsewhere stays so, in address and links', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(handout('mse-vs-mae'));
  await awake(page);
  const last = page.locator('#two-valleys-last-range');
  const start = await last.inputValue();
  await page.goto('/embed/two-valleys/');
  await awake(page);
  const usual = await last.inputValue();
  expect(usual).not.toBe(start);

  await page.goto(handout('mse-vs-mae'));
  await awake(page);
  await last.fill(usual);
  await expect.poll(() => new URL(page.url()).searchParams.get('two-valleys.last')).toBe(usual);
  await page.locator('#two-valleys .more > summary').click();
  await page.locator('#two-valleys').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#two-valleys .toolbar-said')).toHaveText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  for (const open of [() => page.reload(), () => page.goto(link)]) {
    await open();
    await awake(page);
    await expect(last).toHaveValue(usual);
  }
  await page.getByRole('link', { name: 'Answer sheet' }).click();
  await awake(page);
  await expect(last).toHaveValue(usual);
  await push(page.locator('#two-valleys'), 'Reset');
  await expect(last).toHaveValue(start);
});

test('Print asks the browser to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await page.goto(handout('throw-a-dart'));
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test.describe('without script', () => {
  test.use(unscripted);
  for (const slug of slugs) {
    test(`the handout of ${slug} reads, and prints its figures as they start`, async ({ page }) => {
      await page.goto(handout(slug));
      await expect(page.locator('[data-print]')).toBeHidden();
      await expect(page.locator('.sheet').first().locator('svg.plot:visible')).not.toHaveCount(0);
      expect(await pagesOf(page, 'A4')).toBe(2);
      expect(await pagesOf(page, 'Letter')).toBe(2);
    });
  }
});

test('a teacher finds the plan by searching', async ({ page }) => {
  await page.goto('/glossary/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('teach mean squared');
  await expect(page.getByRole('option').first()).toContainText('Teach: Mean squared error');
});
