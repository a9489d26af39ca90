/** The site in a folder of its host, as GitHub Pages gives it: built for that, served, and used. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { allKept } from './kept.ts';
import { expect, figures, ready, test as base, waveAway } from './site.ts';

const BASE = '/bullseye/';
const env = { ...process.env, BASE, PORT: '0' };

const test = base.extend<{ built: { readonly folder: string; readonly site: string } }>({
  built: [
    async ({}, run) => {
      const folder = '/tmp/sp';
      const server = spawn(process.execPath, ['scripts/serve.mjs', folder], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const site = await new Promise<string>((found) => {
        createInterface(server.stdout).once('line', (line) => found(/http:\S+/.exec(line)?.[0] ?? line));
      });
      await run({ folder, site });
      server.kill();
    },
    // A build, and somebody else's work beside it.
    { timeout: 300_000 },
  ],
});

/** Addresses from the root of the host that leave the folder. In a script, only what looks like one of ours: a slash and a letter. */
function strayIn(name: string, text: string): string[] {
  const stray = name.endsWith('.js')
    ? /["'`]\/(?!bullseye\/|src\/widgets\/)[a-z_][^"'`]*/gi
    : /(?:(?<!keyshortcuts)="|[:,[]"|&quot;|url\(["']?)\/(?!bullseye\/)[^"&)]*/g;
  return (text.match(stray) ?? []).map((found) => `${name}: ${found}`);
}

test.use({ serviceWorkers: 'allow' });

test('a site in a folder of its host stays in it, and works whole', async ({ page, context, watched, built }) => {
  test.setTimeout(120_000);
  const { folder, site } = built;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(html|js|json|webmanifest|xml)$/.test(name));
  expect(texts.flatMap((name) => strayIn(name, readFileSync(join(folder, name), 'utf8')))).toEqual([]);

  const faults: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 || !pathname.startsWith(BASE)) faults.push(`${response.status()} ${pathname}`);
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lesson = `${site}lessons/mean-squared-error/`;
  await page.goto(lesson);
  await waveAway(page);
  const figure = await ready(figures(page).first());
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
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
  await expect(page.locator(`[data-kept] a[href="${BASE}lessons/mean-squared-error/"]`)).toBeVisible();
});
