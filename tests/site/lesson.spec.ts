/** Every lesson as a reader meets it: without script, with a question first, with a quiz at the end. */
import type { Locator } from '@playwright/test';
import { plainNumber } from '~/math/format.ts';
import { asksOf, byKeys } from './cards.ts';
import { entryScripts, withImports } from './scripts.ts';
import {
  expect,
  figures,
  freshPage,
  give,
  lessons,
  ranges,
  readThrough,
  ready,
  repliesOf,
  sheetOf,
  test,
  waveAway,
} from './site.ts';

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
      expect(((await picture.locator('desc').textContent()) ?? '').length, 'the picture in words').toBeGreaterThan(30);
      for (const number of await figure.locator('.readout dd').all()) await expect(number).not.toBeEmpty();
    }
    const formulas = plain.locator('.katex');
    expect(await formulas.count()).toBe(html.split('class="katex"').length - 1);
    for (const formula of await formulas.all()) await expect(formula.locator('.katex-mathml math')).toHaveCount(1);
    await expect(
      plain.locator('.toolbar, .figure-controls, .goals, .theme-toggle, .ask-skip').filter({ visible: true }),
      'nothing that would do nothing',
    ).toHaveCount(0);
    for (const asked of await plain.locator('.asked').all()) await expect(asked).toHaveCSS('opacity', '1');
    const questions = Object.entries(sheetOf(slug));
    const answers = plain.locator('.unscripted-replies');
    await expect(answers.filter({ visible: true }), 'a way to the answer of every question').toHaveCount(
      questions.length,
    );
    await answers.first().click();
    await expect(plain).toHaveURL(new RegExp(`${path}answers/#`));
    for (const [id, sheet] of questions) {
      const answer = (await plain.locator(`#${id}`).textContent()) ?? '';
      for (const { reply } of repliesOf(sheet)) expect(answer).toContain(reply);
    }
    await plain.context().close();
  });

  test(`${path} says one number everywhere before any script runs`, () => {
    const said = new Map<string, Set<string>>();
    for (const [, name = '', rest = '', text = ''] of html.matchAll(/data-live="([^"]+)"([^>]*)>([^<]*)</g)) {
      const plain = text.replaceAll('&#x27;', "'").replaceAll('&#39;', "'").replaceAll('&quot;', '"');
      said.set(name, (said.get(name) ?? new Set()).add(rest.includes('data-form="code"') ? plain : plainNumber(plain)));
    }
    expect(said.size, 'numbers that follow a figure').toBeGreaterThan(0);
    expect([...said].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });

  test(`${path} fetches no figure's script before it is in view`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('.js')) asked.push(new URL(request.url()).pathname);
    });
    await page.setViewportSize({ width: 390, height: 300 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const first = figures(page).first();
    expect((await first.boundingBox())?.y, 'the first figure is below the fold').toBeGreaterThan(300);
    const small = withImports(entryScripts(html));
    expect(
      asked.filter((script) => !small.has(script)),
      'only the small scripts of the page',
    ).toEqual([]);
    await waveAway(page);
    await ready(first);
    expect(asked.length, 'now they come').toBeGreaterThan(small.size);
  });

  test(`${path} shows one number everywhere`, async ({ page }) => {
    await page.goto(path);
    await readThrough(page);
    await waveAway(page);
    for (const figure of await figures(page).all()) {
      const widget = (await figure.getAttribute('data-widget')) ?? '';
      for (const [field, input] of await ranges(figure)) {
        for (const key of ['Home', 'PageUp', 'End']) {
          await input.press(key);
          // Places out of sight are left until the gesture rests (figure/live.ts).
          await expect
            .poll(async () => {
              const places = await page.locator(`[data-live^="${widget}."]`).evaluateAll((all) =>
                all.map((element) => ({
                  name: element.getAttribute('data-live') ?? '',
                  text: element.textContent,
                  code: element.getAttribute('data-form') === 'code',
                })),
              );
              return [...new Set(places.map(({ name }) => name))].flatMap((name) => {
                const texts = new Set(
                  places
                    .filter((place) => place.name === name)
                    .map(({ text, code }) => (code ? text : plainNumber(text))),
                );
                return texts.size === 1 ? [] : [`${name}: ${[...texts].join(' and ')}`];
              });
            }, `${key} on ${field}`)
            .toEqual([]);
        }
      }
      await figure.getByRole('button', { name: 'Reset' }).click();
    }
  });

  test(`no answer is in the markup of ${path}`, () => {
    const words = (text: string): string =>
      text
        .replace(/<[^>]+>/g, ' ')
        .replace(/&[#\w]+;/g, ' ')
        .replace(/[^\p{L}\d]+/gu, ' ')
        .toLowerCase();
    const page = words(html);
    for (const [id, sheet] of Object.entries(sheetOf(slug))) {
      expect(repliesOf(sheet).length, id).toBeGreaterThan(1);
      for (const { reply } of repliesOf(sheet)) expect(page, `a reply of ${id}`).not.toContain(words(reply).trim());
    }
    for (const [question] of html.matchAll(
      /<section class="ask"[\s\S]*?<\/section>|<quiz-question[\s\S]*?<\/quiz-question>/g,
    )) {
      expect(question).not.toMatch(
        /class="[^"]*\bright\b|\sright=|data-right|data-reply|data-show|class="verdict|data-answer/,
      );
    }
    expect(html.split('<quiz-question').length - 1).toBe(3);
  });

  test(`the predictions of ${path} wait, and set their figure free when they are made or waved away`, async ({
    page,
  }) => {
    await page.goto(path);
    const asks = asksOf(slug, html);
    // A question may stand alone, without a figure that waits for it.
    const free = async (ask: Locator): Promise<void> => {
      if ((await ask.locator('.asked').count()) > 0) await expect(ask.locator('.asked')).not.toHaveAttribute('inert');
      await expect(ask).not.toHaveClass(/waiting/);
    };
    const skips = page.locator('.ask-skip').filter({ visible: true });
    for (const one of asks) {
      const ask = one.on(page);
      if ((await ask.locator('.asked').count()) > 0) {
        await expect(ask, 'dimmed').toHaveClass(/waiting/);
        await expect(ask.locator('.asked'), 'and inert').toHaveAttribute('inert', '');
      }
      await byKeys(ask, one);
      await expect(ask.locator('.verdict'), 'a reply').toBeVisible();
      if (one.kind === 'options') {
        await expect(ask.locator('.reply')).toContainText(one.sheet.options?.[0]?.reply ?? '');
        await expect(ask.locator('.said'), 'the guess stays in the result').toContainText(
          (one.sheet.options?.[0]?.text ?? '').replace(/^“|”$|\.$/g, ''),
        );
      }
      await free(ask);
    }
    await expect(skips).toHaveCount(0);
    await page.reload();
    for (const one of asks) await free(one.on(page));
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await waveAway(page);
    await page.reload();
    for (const one of asks) {
      await free(one.on(page));
      await expect(one.on(page).locator('.reply')).toHaveCount(0);
    }
    await expect(skips).toHaveCount(0);
  });

  test(`the quiz of ${path} answers every option and lights the segment`, async ({ page }) => {
    await page.goto(path);
    const done = page.locator(`[data-finish="${slug}"]`);
    for (const question of await page.locator('quiz-question').all()) {
      const id = ((await question.getAttribute('data-question')) ?? '').split('.')[1] ?? '';
      const sheet = sheetOf(slug)[id];
      for (const [i, { right, reply }] of (sheet?.options ?? []).entries()) {
        if (right) continue;
        await question.locator(`[data-option="${i}"]`).click();
        await expect(question.locator('.reply')).toContainText(reply);
        await expect(question.locator('.verdict')).toHaveText('Not quite.');
        await expect(done, 'nothing is won yet').toHaveAttribute('aria-pressed', 'false');
      }
      for (const { when, reply } of sheet?.number?.typical ?? []) {
        await question.locator('input').fill(String(when).replace('.', ','));
        await question.locator('input').press('Enter');
        await expect(question.locator('.reply')).toContainText(reply);
        await expect(question.locator('.said'), 'the guess, and how far off it is').toHaveText(
          /^You said .*, it is .*: .* too (low|high)\.$/,
        );
        await expect(done, 'nothing is won yet').toHaveAttribute('aria-pressed', 'false');
      }
      if (sheet?.number) {
        await question.locator('input').fill('a lot');
        await question.getByRole('button', { name: 'Compare' }).click();
        await expect(question.locator('.reply')).toContainText('I cannot read that as a number');
      }
      await give(question, sheet, true);
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
      const { top, bottom } = await page
        .locator(`#${(await show.getAttribute('data-show-widget')) ?? ''} .stage`)
        .evaluate((stage) => {
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
      const widget = (await show.getAttribute('data-show-widget')) ?? '';
      const state = (await show.getAttribute('data-show-state')) ?? '';
      await show.click();
      const figure = page.locator(`#${widget}`);
      await expect(figure, 'the figure comes into view').toBeInViewport();
      const inputs = await ranges(figure);
      for (const [field, text] of state
        .split(/\s+/)
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string])) {
        const input = inputs.get(field);
        const what = `“${await show.textContent()}” sets ${field}`;
        if (input && Number.isFinite(Number(text)))
          expect(Number(await input.inputValue()), what).toBeCloseTo(Number(text), 9);
        // A value with a name, and not the one of the start: the address says it the same way.
        else if (input) expect(new URL(page.url()).searchParams.get(`${widget}.${field}`), what).toBe(text);
      }
    }
    for (const copy of await page.locator('[data-copy-code]').filter({ visible: true }).all()) {
      await copy.click();
      await expect(copy).toHaveText('Copied');
      const code = await copy
        .locator('xpath=ancestor::*[contains(@class,"code-python")]')
        .locator('code')
        .textContent();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    }
  });
}
