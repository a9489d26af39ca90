/** Every lesson as a reader meets it: without script, with a question first, with a quiz at the end. */
import { plainNumber } from '~/math/format.ts';
import { entryScripts, withImports } from './scripts.ts';
import { expect, figures, freshPage, lessons, ranges, readThrough, ready, rested, test, waveAway } from './site.ts';

for (const { path, html } of lessons) {
  const slug = path.split('/')[2] ?? '';

  test(`${path} reads without script`, async ({ page, watched }) => {
    await page.goto('/404.html');
    const plain = await freshPage(page, watched, { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    await plain.goto(path);
    await expect(plain.locator('h1')).toBeVisible();
    for (const figure of await figures(plain).all()) {
      const picture = figure.locator('svg.plot').first();
      await expect(picture).toBeVisible();
      expect((await picture.boundingBox())?.height, 'at its final size').toBeGreaterThan(100);
      expect((await picture.locator('desc').textContent() ?? '').length, 'the picture in words').toBeGreaterThan(30);
      for (const number of await figure.locator('.readout dd').all()) await expect(number).not.toBeEmpty();
    }
    const formulas = plain.locator('.katex');
    expect(await formulas.count()).toBe(html.split('class="katex"').length - 1);
    for (const formula of await formulas.all()) await expect(formula.locator('.katex-mathml math')).toHaveCount(1);
    await expect(plain.locator('.toolbar, .figure-controls, .goals, .theme-toggle, .ask-skip').filter({ visible: true }), 'nothing that would do nothing').toHaveCount(0);
    for (const asked of await plain.locator('.asked').all()) await expect(asked).toHaveCSS('opacity', '1');
    const questions = await plain.locator('.options').count();
    await expect(plain.locator('.unscripted-replies').filter({ visible: true }), 'the answers to every question').toHaveCount(questions);
    await plain.context().close();
  });

  test(`${path} says one number everywhere before any script runs`, () => {
    const said = new Map<string, Set<string>>();
    for (const [, name = '', rest = '', text = ''] of html.matchAll(/data-live="([^"]+)"([^>]*)>([^<]*)</g)) {
      const plain = text.replaceAll('&#x27;', "'").replaceAll('&#39;', "'").replaceAll('&quot;', '"');
      said.set(name, (said.get(name) ?? new Set()).add(rest.includes('data-form="code"') ? plain : plainNumber(plain)));
    }
    expect(said.size).toBeGreaterThan(5);
    expect([...said].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });

  test(`${path} fetches no figure's script before it is in view`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => { if (new URL(request.url()).pathname.endsWith('.js')) asked.push(new URL(request.url()).pathname); });
    await page.setViewportSize({ width: 390, height: 300 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const first = figures(page).first();
    expect((await first.boundingBox())?.y, 'the first figure is below the fold').toBeGreaterThan(300);
    const small = withImports(entryScripts(html));
    expect(asked.filter((script) => !small.has(script)), 'only the small scripts of the page').toEqual([]);
    await waveAway(page);
    await ready(first);
    expect(asked.length, 'now they come').toBeGreaterThan(small.size);
  });

  test(`${path} shows one number everywhere`, async ({ page }) => {
    await page.goto(path);
    await readThrough(page);
    await waveAway(page);
    for (const figure of await figures(page).all()) {
      const widget = await figure.getAttribute('data-widget') ?? '';
      for (const [field, input] of await ranges(figure)) {
        for (const key of ['Home', 'PageUp', 'End']) {
          await input.press(key);
          await rested(page);
          const places = await page.locator(`[data-live^="${widget}."]`).evaluateAll((all) => all.map((element) => ({
            name: element.getAttribute('data-live') ?? '', text: element.textContent, code: element.getAttribute('data-form') === 'code',
          })));
          for (const name of new Set(places.map((place) => place.name))) {
            const here = places.filter((place) => place.name === name);
            const texts = new Set(here.map(({ text, code }) => (code ? text : plainNumber(text))));
            expect([...texts], `${name} after ${key} on ${field}, in ${here.length} places`).toHaveLength(1);
          }
        }
      }
      await figure.getByRole('button', { name: 'Reset' }).click();
    }
  });

  test(`the questions of ${path} wait, answer and remember`, async ({ page }) => {
    await page.goto(path);
    const asks = page.locator('ask-first');
    const count = await asks.count();
    // A question may stand alone, without a figure that waits for it.
    const free = async (i: number): Promise<void> => {
      if (await asks.nth(i).locator('.asked').count() > 0) await expect(asks.nth(i).locator('.asked')).not.toHaveAttribute('inert');
      await expect(asks.nth(i)).not.toHaveClass(/waiting/);
      await expect(asks.nth(i).locator('.ask-skip').filter({ visible: true })).toHaveCount(0);
    };
    for (let i = 0; i < count; i += 1) {
      if (await asks.nth(i).locator('.asked').count() > 0) {
        await expect(asks.nth(i), 'dimmed').toHaveClass(/waiting/);
        await expect(asks.nth(i).locator('.asked'), 'and inert').toHaveAttribute('inert', '');
      }
      await asks.nth(i).locator('[data-option]').first().click();
      await expect(asks.nth(i).locator('[data-reply="0"]'), 'a reply').toBeVisible();
      await expect(asks.nth(i).locator('[data-option]').first()).toHaveAttribute('aria-pressed', 'true');
      await free(i);
    }
    await page.reload();
    for (let i = 0; i < count; i += 1) {
      await expect(asks.nth(i).locator('[data-reply="0"]'), 'remembered').toBeVisible();
      await free(i);
    }
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await waveAway(page);
    await page.reload();
    for (let i = 0; i < count; i += 1) {
      await free(i);
      await expect(asks.nth(i).locator('.reply').filter({ visible: true })).toHaveCount(0);
    }
  });

  test(`the quiz of ${path} answers every option and lights the segment`, async ({ page }) => {
    await page.goto(path);
    const done = page.locator(`[data-finish="${slug}"]`);
    for (const question of await page.locator('quiz-question').all()) {
      const right = await question.locator('.reply.right').getAttribute('data-reply') ?? '';
      for (const option of await question.locator('[data-option]').all()) {
        const index = await option.getAttribute('data-option') ?? '';
        if (index === right) continue;
        await option.click();
        await expect(question.locator('.reply').filter({ visible: true })).toHaveCount(1);
        await expect(question.locator(`[data-reply="${index}"] .verdict`)).toHaveText('Not quite.');
        await expect(done, 'nothing is won yet').toHaveAttribute('aria-pressed', 'false');
      }
      await question.locator(`[data-option="${right}"]`).click();
      await expect(question.locator('.reply.right .verdict')).toHaveText('Yes.');
    }
    await expect(done).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.finish-said')).toContainText('lit');
    expect(await page.locator(`.course-board [data-lesson-slug="${slug}"]`).count()).toBeGreaterThan(0);
    await expect(page.locator(`.course-board [data-lesson-slug="${slug}"]:not([data-finished])`)).toHaveCount(0);
    await page.goto('/');
    await expect(page.locator(`.map li[data-lesson-slug="${slug}"]`)).toHaveAttribute('data-finished', '');
    await expect(page.locator(`.board-links [data-lesson-slug="${slug}"]:not([data-finished])`)).toHaveCount(0);
    await page.goto(path);
    await done.click();
    await page.goto('/');
    await expect(page.locator('[data-finished]'), 'and it can be put out again').toHaveCount(0);
  });

  test(`from a figure that the text of ${path} set, a button leads back to the words`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 500 });
    await page.goto(path);
    await readThrough(page);
    await waveAway(page);
    const back = page.locator('[data-back]');
    await expect(back, 'nowhere to go back to yet').toBeHidden();
    let led = 0;
    for (const show of await page.locator('.show[data-show-widget]').filter({ visible: true }).all()) {
      await show.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const { top, bottom } = await page.locator(`#${await show.getAttribute('data-show-widget') ?? ''} .stage`).evaluate((stage) => {
        const box = stage.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      });
      // A figure near by leaves the words in sight, and then there is nothing to lead back to.
      if (bottom > -400 && top < 900) continue;
      await show.click();
      await expect(back, `“${await show.textContent()}” is out of sight`).toBeVisible();
      await back.click();
      await expect(show, 'the words, and the focus with them').toBeInViewport();
      await expect(show).toBeFocused();
      await expect(back).toBeHidden();
      led += 1;
    }
    expect(led, 'words far from their figure').toBeGreaterThan(0);
  });

  test(`the words and buttons in the text of ${path} do what they say`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await readThrough(page);
    for (const show of await page.locator('.show[data-show-widget]').filter({ visible: true }).all()) {
      const [widget, state] = [await show.getAttribute('data-show-widget') ?? '', await show.getAttribute('data-show-state') ?? ''];
      await show.click();
      const figure = page.locator(`#${widget}`);
      await expect(figure, 'the figure comes into view').toBeInViewport();
      const inputs = await ranges(figure);
      for (const [field, text] of state.split(/\s+/).filter(Boolean).map((pair) => pair.split('=') as [string, string])) {
        const input = inputs.get(field);
        const what = `“${await show.textContent()}” sets ${field}`;
        if (input && Number.isFinite(Number(text))) expect(Number(await input.inputValue()), what).toBeCloseTo(Number(text), 9);
        // A value with a name, and not the one of the start: the address says it the same way.
        else if (input) expect(new URL(page.url()).searchParams.get(`${widget}.${field}`), what).toBe(text);
      }
    }
    for (const copy of await page.locator('[data-copy-code]').filter({ visible: true }).all()) {
      await copy.click();
      await expect(copy).toHaveText('Copied');
      const code = await copy.locator('xpath=ancestor::*[contains(@class,"code-python")]').locator('code').textContent();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    }
  });
}
