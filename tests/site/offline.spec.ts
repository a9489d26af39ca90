/** Pages that were opened open again without a network, whatever comes in its place, and after the site has changed. */
import type { Page } from '@playwright/test';
import { Host } from './host.ts';
import { allKept } from './kept.ts';
import { widgetScripts } from '../built/scripts.ts';
import { expect, figures, lessons, readThrough, ready, test as base } from './site.ts';

const test = base.extend<{ host: Host }>({
  host: async ({}, run) => {
    const host = new Host();
    await run(host);
    host.stop();
  },
});

test.use({ unfolded: true });

const paths = lessons.map(({ path }) => path);
const [first = '', second = '', third = ''] = paths;
const noise = /Failed to load resource|ERR_|Failed to fetch|dynamically imported module/;

const note = (page: Page) => page.locator('.kept-note');

test.describe('with its worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a lesson of which only the top was read works whole without a network, and what is not kept says so', async ({
    page,
    context,
    watched,
  }) => {
    await page.goto(first);
    await allKept(page);
    watched.expected.push(noise);
    await context.setOffline(true);
    await page.goto(`${first}?dart-throw.x=3`);
    await expect(note(page)).toBeVisible();
    await readThrough(page);
    const handle = figures(page).first().getByRole('slider').first();
    const before = await handle.inputValue();
    await handle.press('ArrowRight');
    expect(await handle.inputValue(), 'it can be moved').not.toBe(before);
    const question = page.locator('quiz-question:has([data-option])').first();
    await question.locator('[data-option]').first().click();
    await expect(question.locator('.verdict'), 'its replies are here').toBeVisible();

    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('median');
    await expect(page.getByRole('option').first()).toContainText(/median/i);
    await page.keyboard.press('Escape');

    await page.goto('/offline/');
    await expect(note(page), 'the list is a kept page itself').toBeVisible();
    await expect(page.locator('.kept-pages a')).toHaveCount(1);
    await expect(page.locator('.page-head')).toBeVisible();

    await page.goto(second);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network, and this page isn’t here');
    await expect(page.locator('[data-kept-pages] a')).toHaveCount(1);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 }), 'with a network it is the page').not.toHaveText(/No network/);
    await expect(note(page)).toBeHidden();
  });

  test('a login page, a network that hangs and a new release hide and lose nothing that is kept', async ({
    page,
    host,
    watched,
  }) => {
    test.setTimeout(120_000);
    watched.expected.push(noise);
    const site = await host.start();
    const h1 = page.getByRole('heading', { level: 1 });
    for (const path of [first, second]) {
      await page.goto(site + path);
      await allKept(page);
    }
    const title = (await h1.textContent()) ?? '';

    host.turn('portal');
    await page.goto(site + second);
    await expect(h1).toHaveText(title);
    await expect(note(page)).toBeVisible();
    await ready(figures(page).first());
    await page.goto(site + third);
    await expect(h1, 'what is not kept shows what the network says').toHaveText('Please log in');

    host.turn('hangs');
    await page.goto(site + second);
    await expect(h1).toHaveText(title);

    host.turn('fine');
    const last = (await figures(page).last().getAttribute('data-widget')) ?? '';
    host.release(widgetScripts(last)[0]?.replace('/_astro/', '') ?? '');
    await page.goto(site + first);
    await expect(note(page)).toBeHidden();
    await expect(page.locator('meta[name=bullseye-release]')).toHaveAttribute('content', '0123456789ab');
    await allKept(page);
    await page.goto(`${site}/offline/`);
    await expect(page.locator('[data-kept-pages] a')).toHaveCount(2);

    host.turn('down');
    await page.goto(site + second);
    await expect(h1, 'a page of the old release').toHaveText(title);
    await expect(page.locator('meta[name=bullseye-release]')).not.toHaveAttribute('content', '0123456789ab');
    await ready(page.locator(`[data-widget="${last}"]`));
  });

  test('with a network a kept page is never older than the site', async ({ page }) => {
    await page.goto('/about/');
    await allKept(page);
    await page.evaluate(async () => {
      const [store = ''] = await caches.keys();
      const old = new Response('<h1>An old release</h1>', { headers: { 'content-type': 'text/html' } });
      await (await caches.open(store)).put(`${location.origin}/about/`, old);
    });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Bullseye');
  });

  test('erasing everything forgets the pages, too', async ({ page }) => {
    await page.goto('/review/');
    await allKept(page);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect(page.locator('.keep-said')).toHaveText('Everything’s erased. There’s nothing of yours here any more.');
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await page.goto('/about/');
    await allKept(page);
  });
});

test('where the stores cannot be reached, erasing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.locator('.keep-said')).toContainText('couldn’t get at the copies');
});

test('a page that is older than the site keeps its pictures, says so, and has what was done when it is loaded anew', async ({
  page,
  host,
  watched,
}) => {
  watched.expected.push(noise);
  const site = await host.start();
  await page.goto(site + first);
  const moved = figures(page).first();
  await ready(moved);

  host.release();
  const slider = moved.getByRole('slider').first();
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/\?/);
  const state = await slider.inputValue();
  const late = figures(page).last();
  await expect(late).not.toHaveAttribute('data-ready');
  const picture = await late.locator('.stage svg').count();
  await late.evaluate((figure) => figure.scrollIntoView());
  const old = page.locator('astro-island:has(> figure) + .figure-lost').last();
  await expect(old).toContainText('This page is older than the site.');
  expect(await late.locator('.stage svg').count(), 'the picture stays').toBe(picture);

  const question = page.locator('quiz-question:has([data-option])').first();
  await question.locator('[data-option]').first().click();
  await expect(question.locator('.reply')).toContainText('This page is older than the site.');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.search-away')).toContainText('This page is older than the site.');

  await expect(old.getByRole('button')).toHaveText('Reload the page');
  // What is asked of the page before it has gone would be asked of the old one.
  await Promise.all([page.waitForEvent('load'), question.getByRole('button', { name: 'Reload the page' }).click()]);
  await ready(late);
  await expect(question.locator('[data-option]').first()).toHaveAttribute('aria-pressed', 'true');
  await ready(moved);
  await expect(slider).toHaveValue(state);
});
