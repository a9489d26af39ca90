/** Pages in the hands of a translator: another language, perhaps from right to left, and text nodes that are no longer ours. */
import type { Page } from '@playwright/test';
import { embed, expect, liveTexts, openFigure, ranges, readThrough, ready, shown, test } from './site.ts';

const lesson = '/lessons/mean-squared-error/';

/** As browsers' translators do it: every text that is not marked is wrapped in <font>, at once and whenever the page writes a new one. */
function translate(): void {
  // TypeScript calls the element old, which it is.
  const font = (): HTMLElement => document.createElement('font' as string);
  const left = 'script, style, svg, textarea, [translate=no], .notranslate, font';
  const wrap = (text: Text): void => {
    if (text.data.trim() === '' || text.parentElement?.closest(left)) return;
    const outer = font();
    outer.appendChild(font()).textContent = `‹${text.data}›`;
    text.replaceWith(outer);
  };
  const all = (node: Node): void => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = node instanceof Text ? [node] : [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  all(document.body);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes]) if (node.isConnected) all(node);
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

const unmarked = (text: string): string => text.replace(/[‹›]/g, '');
const original = (texts: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(texts).map(([name, all]) => [name, all.map(unmarked)]));

/** Every control once, and what opens. */
async function moveEverything(page: Page, widget: string): Promise<void> {
  const figure = page.locator(`[data-widget="${widget}"]`);
  for (const range of (await ranges(figure)).values()) {
    await range.press('End');
    await range.press('PageDown');
  }
  for (const other of await figure.locator('input[type=radio]:not(:checked), input[type=checkbox], .chip').all())
    if ((await other.getAttribute('aria-disabled')) !== 'true') await other.click();
  await figure.locator('.more > summary').click();
  await figure.locator('.more-menu button').first().click();
  await expect(figure.locator('.stage[aria-busy]')).toHaveCount(0, { timeout: 30_000 });
}

// A slider and goals, a player, and a run that is made in a worker; tests/translators.test.ts reads the code of all the others.
for (const widget of ['mse-houses', 'training-loop', 'call-the-turn']) {
  test(`${widget} says the same where it was translated`, async ({ page, watched }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await openFigure(page, widget);
    /** What it says but for its live region, which speaks when it gets round to it. */
    const words = (): Promise<string> =>
      figure.evaluate((root) => {
        const copy = root.cloneNode(true) as Element;
        for (const element of copy.querySelectorAll('[role=status], .figure-training')) element.remove();
        return copy.textContent.replace(/[‹›]/g, '');
      });
    await moveEverything(page, widget);
    const before = { ...(await shown(figure)), words: await words() };

    // Translated after the figure woke, and before: then its text is not what the server sent, and React draws it anew.
    watched.expected.push(/React error #418/);
    for (const early of [false, true]) {
      if (early) await page.addInitScript(`addEventListener('DOMContentLoaded', ${translate.toString()})`);
      await page.goto(embed(widget));
      await expect(figure).toHaveAttribute('data-ready', '');
      if (!early) await page.evaluate(translate);
      await moveEverything(page, widget);
      const { live, ...after } = await shown(figure);
      expect({ ...after, live: original(live), words: await words() }, early ? 'early' : 'late').toEqual(before);
      await expect(figure.locator('.sentence > span'), 'a new sentence is translated, too').toHaveText(/^‹.*›$/);
    }
  });
}

test('numbers in the translated text of a lesson follow their figures', async ({ page }) => {
  await page.goto(lesson);
  await readThrough(page);
  await page.evaluate(translate);
  const move = async (): Promise<Record<string, string[]>> => {
    const figure = await ready(page.locator('[data-widget="mse-houses"]'));
    await figure.locator('input[type=range]').first().press('ArrowUp');
    return liveTexts(page, 'mse-houses');
  };
  const first = await move();
  const second = await move();
  expect(second['mse-houses.mse']).not.toEqual(first['mse-houses.mse']);
  for (const [name, all] of Object.entries(original(second)))
    // Code writes a number without separators and with a plain minus.
    expect(
      new Set(all.map((text) => text.replace(/[,+]/g, '').replace('−', '-'))).size,
      `${name}: ${all.join(' ')}`,
    ).toBe(1);
});

/** What is out of reach to the left or right of the window. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('from right to left a page is as wide as the window, and mirrored but for formulas, code and pictures', async ({
  page,
}) => {
  for (const path of [lesson, '/', '/glossary/', '/teach/mean-squared-error/handout/']) {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.documentElement.className = 'translated-rtl';
    });
    for (const width of [1000, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyond(page), `${path} at ${width} px`).toBe(0);
    }
    const turned = await page.evaluate(() =>
      [...document.querySelectorAll('svg, pre, code, .katex, .formula, input[type=range]')]
        .filter((element) => getComputedStyle(element).direction !== 'ltr')
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(turned, `${path}: what runs from left to right everywhere`).toEqual([]);
    // A formula, or code, that is wider than its box is scrolled from its beginning.
    const hidden = await page.evaluate(
      () =>
        [...document.querySelectorAll('.formula, pre')].filter(
          (box) => box.scrollLeft !== 0 || box.scrollWidth > box.clientWidth + 2000,
        ).length,
    );
    expect(hidden, path).toBe(0);
  }

  await page.setViewportSize({ width: 1360, height: 800 });
  await page.goto(lesson);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const edges = async (selector: string): Promise<{ left: number; right: number }> => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not there.`);
    return { left: box.x, right: box.x + box.width };
  };
  const text = await edges('.lesson');
  expect((await edges('.rail')).left, 'the course on the right').toBeGreaterThan(text.right);
  const ask = await page
    .locator('.ask')
    .first()
    .evaluate((card) => getComputedStyle(card).borderRightWidth);
  expect(ask, 'a card’s stripe where its lines begin').toBe('4px');
  const sign = await page
    .locator('.figure strong')
    .filter({ hasText: /^[+−]/ })
    .first()
    .evaluate((number) => {
      const range = document.createRange();
      const lefts = [0, 1].map((at) => {
        range.setStart(number.firstChild as Text, at);
        range.setEnd(number.firstChild as Text, at + 1);
        return range.getBoundingClientRect().left;
      });
      return (lefts[0] ?? 0) < (lefts[1] ?? 0);
    });
  expect(sign, 'a sign stands in front of its number').toBe(true);
});
