/** What the clipboard gets of formulas: once, as people type them, with the numbers that are shown; and their TeX. */
import type { Page } from '@playwright/test';
import { expect, freshPage, ready, test } from './site.ts';

const lesson = '/lessons/mean-squared-error/';
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects from the first to the last of these, as a mouse does, and copies by the keys. */
async function copy(page: Page, from: string, to = from): Promise<string> {
  await page.evaluate(
    ([first = '', last = '']) => {
      const begin = document.querySelector(first);
      const end = document.querySelector(last);
      if (!begin || !end) throw new Error(`${first} or ${last} is not there.`);
      const texts = (root: Node): Text[] => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (walker.nextNode()) found.push(walker.currentNode as Text);
        return found;
      };
      const start = texts(begin)[0];
      const stop = texts(end).at(-1);
      if (start && stop) getSelection()?.setBaseAndExtent(start, 0, stop, stop.length);
    },
    [from, to],
  );
  await page.keyboard.press('ControlOrMeta+c');
  return clipboard(page);
}

test('a copied formula is there once, typed, alone as in its sentence, with the numbers that are shown', async ({
  page,
}) => {
  await page.goto(lesson);
  await page.evaluate(() => {
    const mark = (element: Element | null | undefined, id: string): void => element?.setAttribute('data-test', id);
    const formula = document.querySelector('.lesson > .formula-frame .katex');
    mark(formula, 'formula');
    mark(formula?.closest('.formula-frame')?.previousElementSibling, 'before');
    const inline = [...document.querySelectorAll('.lesson > p')].find((p) => p.querySelectorAll('.katex').length > 1);
    mark(inline, 'sentence');
  });
  const fetched = page.waitForResponse(/copy-formula/);
  await page.keyboard.press('ControlOrMeta+a');
  await fetched;
  const mse = 'MSE = (1/n) Σᵢ₌₁ⁿ (ŷᵢ − yᵢ)²';
  expect(await copy(page, '[data-test=formula] .katex-html')).toBe(mse);
  expect(await page.locator('[data-test=formula] > *').count(), 'nothing is left in the page').toBe(2);
  await expect(page.locator('[data-test=formula] .katex-html')).toBeVisible();

  const both = await copy(page, '[data-test=before]', '[data-test=formula] .katex-html');
  const before = await page.locator('[data-test=before]').innerText();
  expect(both.startsWith(before.slice(0, 40)), both).toBe(true);
  expect(both.split('\n').at(-1), 'on a line of its own').toBe(mse);

  const sentence = await copy(page, '[data-test=sentence]');
  expect(sentence).not.toMatch(/\n|\u200b|\\/);
  const typed = await page
    .locator('[data-test=sentence] [data-plain]')
    .evaluateAll((all) => all.map((formula) => formula.getAttribute('data-plain') ?? ''));
  expect(typed.length).toBeGreaterThan(1);
  for (const formula of typed) expect(sentence).toContain(formula);
  for (const part of await page
    .locator('[data-test=sentence]')
    .evaluate((p) =>
      [...p.childNodes].flatMap((node) =>
        node instanceof Text && node.data.trim().length > 4 ? [node.data.trim()] : [],
      ),
    ))
    expect(sentence, 'words and formulas in their order').toContain(part.replace(/\s+/g, ' '));

  const figure = await ready(page.locator('[data-widget="mse-houses"]'));
  const row = '[data-widget="mse-houses"] .figure-formula .katex';
  const start = await copy(page, `${row} .katex-html`);
  await figure.locator('input[type=range]').first().press('Home');
  const mseNow = await figure.locator('.sentence strong').first().innerText();
  const moved = await copy(page, `${row} .katex-html`);
  expect(moved).not.toBe(start);
  expect(moved.split('\n')[0]?.endsWith(`/ 5 = ${mseNow}`), moved).toBe(true);
  expect(moved.split('\n')[1]).toMatch(/^RMSE = √[\d,]+ = [\d,.]+$/);

  // One number of it is that number; what is in a field is the field's.
  await page.evaluate((selector) => {
    const number = document.querySelector(`${selector} .katex-html [data-live]`)?.firstChild;
    if (number) getSelection()?.selectAllChildren(number.parentNode as Node);
    if (number instanceof Text) getSelection()?.setBaseAndExtent(number, 0, number, number.length);
  }, row);
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard(page)).toMatch(/^[+−]?[\d,]+$/);
});

test('the TeX of a formula is copied by mouse, by keys and by finger', async ({ page, watched }) => {
  await page.goto(lesson);
  const figure = await ready(page.locator('[data-widget="mse-houses"]'));
  const frame = figure.locator('.formula-frame');
  const button = frame.getByRole('button', { name: 'TeX' });
  await expect(button).toBeHidden();
  await frame.locator('.formula').hover();
  await button.click();
  await expect(frame.locator('.copy-tex')).toHaveText('Copied');
  const tex = await clipboard(page);
  expect(tex).toMatch(/^\\begin\{gathered\} \{\\text\{MSE\}\} = .*\(\{-50\}\)\^2.*2\{,\}825.*\\end\{gathered\}$/);
  expect(tex).not.toMatch(/\\live|\\squared|−|90210/);
  await expect(frame.locator('.copy-tex')).toHaveText('Copy TeX', { timeout: 5000 });

  const own = page.locator('.lesson > .formula-frame').first();
  await page.mouse.move(0, 0);
  await own.locator('.formula').focus();
  await page.keyboard.press('Tab');
  await expect(own.locator('.copy-tex')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(own.locator('.copy-tex')).toHaveText('Copied');
  expect(await clipboard(page)).toContain('\\frac{1}{n} \\sum_{i=1}^{n}');

  const phone = await freshPage(page, watched, {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await phone.goto(lesson);
  const touched = phone.locator('.lesson > .formula-frame').first();
  await touched.locator('.formula').tap();
  await touched.locator('.copy-tex').tap();
  await expect(touched.locator('.copy-tex')).toHaveText('Copied');
  expect(await clipboard(phone)).toContain('\\frac{1}{n} \\sum_{i=1}^{n}');
  await phone.context().close();
});
