/** Every lesson as a reader meets it: without script, read from top to bottom, with a quiz at its end. Its predictions have specs of their own. */
import { entryScripts, withImports } from '../built/scripts.ts';
import { lightness, paper } from './checks.ts';
import {
  buttonLeadsBack,
  codeIsCopied,
  oneNumberEverywhere,
  wordsLightTheirParts,
  wordsSetTheirFigures,
} from './lesson/moves.ts';
import { expect, figures, give, lessons, readThrough, repliesOf, sheetOf, slugOf, test, unscripted } from './site.ts';

test.describe('without script', () => {
  test.use(unscripted);
  for (const { path, html } of lessons) {
    test(`${path} reads without script`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      for (const name of await page.locator('details.fold > summary').all()) await name.click();
      for (const figure of await figures(page).all()) {
        const picture = figure.locator('svg.plot:visible').first();
        await expect(picture).toBeVisible();
        expect((await picture.boundingBox())?.height, 'at its final size').toBeGreaterThan(100);
        expect(((await picture.locator('desc').textContent()) ?? '').length, 'the picture in words').toBeGreaterThan(
          30,
        );
        for (const number of await figure.locator('.readout dd').all()) await expect(number).not.toBeEmpty();
      }
      const formulas = page.locator('.katex');
      expect(await formulas.count()).toBe(html.split('class="katex"').length - 1);
      expect(await page.locator('.katex:has(> .katex-mathml math)').count()).toBe(await formulas.count());
      await expect(
        page
          .locator('.toolbar, .figure-controls, .goal-ask, .bets, .situations, .theme-toggle, .ask-again')
          .filter({ visible: true }),
        'nothing that would do nothing',
      ).toHaveCount(0);
      for (const asked of await page.locator('.asked').all()) await expect(asked).toHaveCSS('opacity', '1');
      const questions = Object.entries(sheetOf(slugOf(path)));
      const answers = page.locator('.unscripted-replies');
      await expect(answers.filter({ visible: true }), 'a way to the answer of every question').toHaveCount(
        questions.length,
      );
      await answers.first().click();
      await expect(page).toHaveURL(new RegExp(`${path}answers/#`));
      for (const [id, sheet] of questions) {
        const answer = (await page.locator(`#${id}`).textContent()) ?? '';
        for (const { reply } of repliesOf(sheet)) expect(answer).toContain(reply);
      }
    });
  }
});

for (const { path, html } of lessons) {
  const slug = slugOf(path);

  test(`${path} from top to bottom`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('.js')) asked.push(new URL(request.url()).pathname);
    });
    await page.setViewportSize({ width: 390, height: 300 });
    await page.goto(path, { waitUntil: 'networkidle' });
    await test.step('no figure’s script comes before it is in view', async () => {
      expect((await figures(page).first().boundingBox())?.y, 'the first figure is below the fold').toBeGreaterThan(300);
      const small = withImports(entryScripts(html));
      expect(
        // Fonts that come after the first paint bring a script along, on a slow line or a busy machine.
        asked.filter((script) => !small.has(script) && !script.includes('/late-fonts.')),
        'only the small scripts of the page',
      ).toEqual([]);
      await readThrough(page);
      expect(asked.length, 'now they come').toBeGreaterThan(small.size);
    });

    await test.step('it prints as a clean handout', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ media: 'print' });
      const controls = page.locator(
        '.toolbar, .figure-controls, .bets, .situations, .page-nav, .rail, .ask-again, .finish, .onward, .page-foot, [data-copy-code]',
      );
      await expect(controls.filter({ visible: true })).toHaveCount(0);
      expect(lightness(await paper(page)), 'white paper, whatever the screen').toBeGreaterThan(240);
      for (const figure of await page.locator('.figure').all()) {
        await expect(figure.locator('svg.plot:visible').first()).toBeVisible();
        expect(
          lightness(await figure.evaluate((element) => getComputedStyle(element).backgroundColor)),
          'figures too',
        ).toBeGreaterThan(200);
      }
      for (const card of await page.locator('.asked').all()) await expect(card).toHaveCSS('opacity', '1');
      await page.emulateMedia({ media: 'screen' });
    });

    await page.setViewportSize({ width: 390, height: 500 });
    await test.step('a button leads back to the words', () => buttonLeadsBack(page));
    await page.setViewportSize({ width: 1280, height: 800 });
    await test.step('words set', () => wordsSetTheirFigures(page));
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await test.step('words light', () => wordsLightTheirParts(page));
    await test.step('code is copied', () => codeIsCopied(page));
    await test.step('one number everywhere', () => oneNumberEverywhere(page));
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
          /^You said .*, .* too (low|high)\. It’s .*\.$/,
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
    if (path !== lessons[0]?.path) return;
    await page.goto('/');
    await expect(page.locator(`.map li[data-lesson-slug="${slug}"]`)).toHaveAttribute('data-finished', '');
    await expect(page.locator(`.board-links [data-lesson-slug="${slug}"]:not([data-finished])`)).toHaveCount(0);
    await page.goto(path);
    await done.click();
    await page.goto('/');
    await expect(page.locator('[data-finished]'), 'and it can be put out again').toHaveCount(0);
  });
}
