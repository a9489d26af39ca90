/** When something outside our hands breaks, the rest of the page lives. */
import { widgetScripts } from '../built/scripts.ts';
import { expect, figures, give, lessons, ready, sheetOf, slugOf, test } from './site.ts';

test.use({ unfolded: true });

for (const { path, html } of lessons) {
  test(`${path} outlives a figure whose script fails`, async ({ page, watched }) => {
    watched.expected.push(/broken on purpose|Minified React error #42\d/);
    const ids = [...html.matchAll(/data-widget="([^"]+)"/g)].map(([, id = '']) => id);
    const [broken = ''] = ids;
    const address = `**${widgetScripts(broken)[0]}`;
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export default { fields: {}, get samples() { throw new Error("broken on purpose"); }, get live() { throw new Error("broken on purpose"); } }',
      }),
    );
    await page.goto(path);
    // It may be replaced while it comes into view.
    await page.locator(`[data-widget="${broken}"]`).evaluate((figure) => figure.scrollIntoView());
    const failed = page.locator(`.figure-failed[data-widget="${broken}"]`);
    await expect(failed).toContainText('stopped working');
    await expect(failed).toHaveRole('alert');
    await failed.getByRole('button', { name: 'Start again' }).click();
    await expect(failed, 'it may fail again, and says so again').toBeVisible();

    for (const other of ids.filter((id) => id !== broken)) await ready(page.locator(`[data-widget="${other}"]`));
    const question = page.locator('quiz-question').first();
    await give(
      question,
      sheetOf(slugOf(path))[((await question.getAttribute('data-question')) ?? '').split('.')[1] ?? ''],
      true,
    );
    await page.locator('.theme-toggle').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
  });
}

test('a figure whose script did not arrive keeps its picture, says why, and is there when the page is loaded anew', async ({
  page,
  watched,
}) => {
  watched.expected.push(/Failed to load resource/);
  const path = lessons[0]?.path ?? '/';
  await page.goto(path);
  const late = (await figures(page).first().getAttribute('data-widget')) ?? '';
  const figure = page.locator(`[data-widget="${late}"]`);
  const said = page.locator('.figure-lost').first();
  const awaited = (): Promise<void> => figure.evaluate((element) => element.scrollIntoView());
  const script = `**${widgetScripts(late)[0]}`;
  await page.route(script, (route) => route.abort());
  await page.reload();
  await awaited();
  await expect(said).toContainText('couldn’t be loaded.');
  await expect(figure.locator('.stage svg:visible')).not.toHaveCount(0);

  // Without a network the page is not let go of.
  await page.route('**/release.txt', (route) => route.abort());
  await page.reload();
  await awaited();
  await expect(said).toContainText('You seem to be offline.');
  await page.evaluate(() => {
    (window as unknown as { stays?: true }).stays = true;
  });
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('release.txt'));
  await said.getByRole('button', { name: 'Try again' }).click();
  await asked;
  await expect(said, 'which is said').toContainText('Still no network.');
  expect(await page.evaluate(() => (window as unknown as { stays?: true }).stays), 'the same page').toBe(true);
  await page.unroute('**/release.txt');
  await page.unroute(script);
  await said.getByRole('button', { name: 'Try again' }).click();
  await ready(figure);
});

test('replies that do not arrive: the answer is kept, the figure is free, and trying again helps', async ({
  page,
  watched,
}) => {
  watched.expected.push(/Failed to load resource/);
  await page.goto(lessons[0]?.path ?? '/');
  await page.route('**/answers/*.json', (route) => route.abort());
  const ask = page.locator('ask-first:has([data-option])').first();
  const option = ask.locator('[data-option]').first();
  await option.click();
  await expect(ask.locator('.reply')).toContainText('The reply couldn’t be loaded.');
  await expect(option).toHaveAttribute('aria-pressed', 'true');
  // The first reply says the same as the second: only the request that failed tells that there was one.
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/answers/'));
  await ask.getByRole('button', { name: 'Try again' }).click();
  await failed;
  await expect(ask.locator('.reply'), 'it may fail again').toContainText('The reply couldn’t be loaded.');
  await page.unroute('**/answers/*.json');
  await ask.getByRole('button', { name: 'Try again' }).click();
  await expect(ask.locator('.verdict')).toBeVisible();
});

test('replies of an earlier visit that do not arrive are not told of: nobody asked', async ({ page, watched }) => {
  watched.expected.push(/Failed to load resource/);
  const path = lessons[0]?.path ?? '/';
  await page.goto(path);
  const question = page.locator('quiz-question').first();
  const key = (await question.getAttribute('data-question')) ?? '';
  await give(question, sheetOf(slugOf(path))[key.split('.')[1] ?? ''], true);
  await page.route('**/answers/*.json', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/answers/'));
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.reload();
  await failed;
  // What is told of asks first whether there is a network.
  await page.waitForTimeout(500);
  await expect(question.locator('.reply')).toHaveCount(0);
  await page.unroute('**/answers/*.json');
  await give(question, sheetOf(slugOf(path))[key.split('.')[1] ?? ''], true);
});

test('words whose way to the figure does not arrive lead there all the same', async ({ page, watched }) => {
  watched.expected.push(/Failed to load resource/);
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.route('**/_astro/look.*.js', (route) => route.abort());
  const path = lessons[0]?.path ?? '/';
  for (const words of ['.show[data-show-widget]', '.part']) {
    await page.goto(path);
    const pressed = page.locator(words).filter({ visible: true }).last();
    const id = (await pressed.getAttribute('data-show-widget')) ?? (await pressed.getAttribute('data-part-of')) ?? '';
    const head = page.locator(`#${id} .figure-head`);
    // As far from the figure as a screen that shows the words can be.
    await pressed.evaluate((element, of) => {
      const figure = document.getElementById(of) ?? element;
      const below = element.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING;
      element.scrollIntoView({ block: below ? 'end' : 'start', behavior: 'instant' });
    }, id);
    await expect(head).not.toBeInViewport();
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/look.'));
    await pressed.click();
    await failed;
    await expect(head, words).toBeInViewport();
  }
});

/** Storage as some browsers have it. Each runs in the page before anything else. */
const storages: Record<string, () => void> = {
  forbidden: () => {
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      Storage.prototype[name] = () => {
        throw new DOMException('no', 'SecurityError');
      };
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  rubbish: () => {
    localStorage.setItem('bullseye', '{"finished":{"0":1},"answers":[null,"x",{"a":1}],');
    localStorage.setItem('bullseye-theme', '"><script>');
  },
  'of the wrong kind': () =>
    localStorage.setItem('bullseye', '{"finished":7,"answers":{"throw-a-dart.coach":99,"__proto__":1,"x":"y"}}'),
};

for (const [name, spoil] of Object.entries(storages)) {
  for (const path of ['/', lessons[0]?.path ?? '/']) {
    test(`${path} lives with storage that is ${name}`, async ({ page }) => {
      await page.addInitScript(spoil);
      await page.goto(path);
      if (path === '/') {
        // The board has no range input: a dart is thrown by a key.
        await expect(page.locator('.oche')).toHaveAttribute('data-ready', '');
        await page.keyboard.press('Space');
        await expect(page.locator('.oche')).toHaveAttribute('data-thrown', '1');
      } else {
        await ready(figures(page).first());
        const range = page.locator('input[type=range]').first();
        await range.press('Home');
        await expect(range).toHaveValue((await range.getAttribute('min')) ?? '');
      }
      await page.locator('.theme-toggle').click();
      const theme = await page.locator('html').getAttribute('data-theme');
      await page.locator('.theme-toggle').click();
      await expect(page.locator('html')).not.toHaveAttribute('data-theme', theme ?? '');
      const finish = page.locator('[data-finish]');
      if ((await finish.count()) > 0) {
        await finish.click();
        await expect(finish).toHaveAttribute('aria-pressed', 'true');
        await expect(page.locator('.finish-said')).toContainText(
          /forbidden|full/.test(name) ? 'until you leave' : 'is lit.',
        );
      }
    });
  }
}
