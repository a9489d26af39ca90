/** The site in a folder of its host, as GitHub Pages gives it: built for that, served, and used. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { allKept } from './kept.ts';
import { expect, figures, ready, test as base } from './site.ts';

/** `npm test` builds it (scripts/test.mjs); to build it alone: BASE=/bullseye/ SITE=https://example.org npm run build -- --outDir dist-sub-path */
const folder = 'dist-sub-path';
const BASE = '/bullseye/';
const SITE = 'https://example.org';

const test = base.extend<{ site: string }>({
  site: async ({}, run) => {
    expect(existsSync(folder), `${folder} is not built: npm test -- site`).toBe(true);
    const server = spawn(process.execPath, ['scripts/serve.mjs', folder], {
      env: { ...process.env, BASE, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await run(
      await new Promise((found) => {
        createInterface(server.stdout).once('line', (line) => found(/http:\S+/.exec(line)?.[0] ?? line));
      }),
    );
    server.kill();
  },
});

/** Addresses from the root of the host, whole ones too, that leave the folder. In a script, only what looks like one of ours: a slash and a letter. */
function strayIn(name: string, text: string): string[] {
  const stray = name.endsWith('.js')
    ? /["'`]\/(?!bullseye\/|src\/widgets\/)[a-z_][^"'`]*/gi
    : /(?:(?<!keyshortcuts)="|[:,[]"|&quot;|url\(["']?|https:\/\/example\.org)\/(?!bullseye\/)[^"&)<]*/g;
  return (text.match(stray) ?? []).map((found) => `${name}: ${found}`);
}

test.use({ serviceWorkers: 'allow' });

test('a site in a folder of its host stays in it, and works whole', async ({ page, context, watched, site }) => {
  test.setTimeout(120_000);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(html|js|json|txt|webmanifest|xml)$/.test(name));
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`${SITE}${BASE}sitemap-index.xml`);
  expect(texts.flatMap((name) => strayIn(name, readFileSync(join(folder, name), 'utf8')))).toEqual([]);

  const faults: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(BASE)) faults.push(`${response.status()} ${pathname}`);
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lesson = `${site}lessons/mean-squared-error/`;
  await page.goto(lesson);
  const figure = await ready(figures(page).first());
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await figure.locator('.more > summary').click();
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(clipboard).toContain(lesson);
  await figure.locator('.more > summary').click();
  await figure.getByRole('button', { name: 'On your own page…' }).click();
  await ready(page.frameLocator('.embed-preview iframe').locator('[data-widget]'));
  await page.keyboard.press('Escape');
  const question = page.locator('quiz-question:has([data-option])').first();
  await question.locator('[data-option]').first().click();
  await expect(question.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').fill('median');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(new RegExp(`^${site}.`));

  await page.goto(`${site}teach/mean-squared-error/handout/`);
  await ready(figures(page).last());
  await page.goto(`${site}embed/`);
  await page.locator('[data-embeds] a').first().click();
  await ready(figures(page).first());
  expect(faults).toEqual([]);

  watched.expected.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await page.goto(`${site}nothing/`);
  await page.getByRole('link', { name: 'the lessons' }).click();
  await expect(page).toHaveURL(`${site}lessons/`);
  await page.goto(lesson);
  await allKept(page, BASE);
  await context.setOffline(true);
  await page.goto(lesson);
  await expect(page.locator('.kept-note')).toBeVisible();
  await ready(figures(page).last());
  await page.goto(`${site}losses/huber/`);
  await expect(page.locator(`[data-kept-pages] a[href="${BASE}lessons/mean-squared-error/"]`)).toBeVisible();
});
