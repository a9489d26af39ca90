/** Every formula has a sentence for who cannot see it and whose screen reader does not read MathML; its numbers are those of the figure. */
import { embed, expect, pages, rested, ready, test, widgets } from './site.ts';

for (const { path, html } of pages) {
  const formulas = [...html.matchAll(/<math [^>]*>/g)].map(([tag]) => tag);
  if (formulas.length === 0) continue;
  test(`formulas of ${path} can be spoken`, () => {
    for (const tag of formulas) {
      const [, sentence = ''] = /aria-label="([^"]+)"/.exec(tag) ?? [];
      expect(sentence, tag).not.toBe('');
      expect(sentence, tag).not.toMatch(/902100|[{}\\]/);
    }
  });
}

/** Figures whose formula has numbers. */
const counting = widgets.filter((widget) =>
  pages.some(({ path, html }) => path === embed(widget) && html.includes('data-spoken=')),
);

test('most figures have a formula with numbers', () => {
  expect(counting.length).toBeGreaterThan(widgets.length / 2);
});

for (const widget of counting) {
  test(`the spoken formula of ${widget} has the numbers of the picture`, async ({ page }) => {
    await page.goto(embed(widget));
    const figure = await ready(page.locator(`[data-widget="${widget}"]`));
    const sentences = figure.locator('[data-spoken]');
    const heard = (): Promise<string[]> =>
      sentences.evaluateAll((all) => all.map((math) => math.getAttribute('aria-label') ?? ''));
    const before = await heard();
    for (const range of await figure.locator('input[type=range]').all()) {
      for (const key of ['Home', 'End']) {
        await range.focus();
        await page.keyboard.press(key);
        await rested(page);
        const wanted = await sentences.evaluateAll((all) =>
          all.map((math) =>
            (math.getAttribute('data-spoken') ?? '').replace(
              /\{(.+?)\}/g,
              (_, of: string) => math.querySelector(`mn[data-live="${of}"]`)?.textContent ?? '?',
            ),
          ),
        );
        expect(await heard()).toEqual(wanted);
        if (JSON.stringify(wanted) !== JSON.stringify(before)) return;
      }
    }
    throw new Error(`No slider of ${widget} changes its formula.`);
  });
}
