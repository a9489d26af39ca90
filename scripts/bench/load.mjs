/** What a page costs to fetch and to bring to life, read from a browser that really does it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** @typedef {'html' | 'css' | 'script' | 'font' | 'other'} Kind */

/** @param {string} path @returns {{ kind: Kind, bytes: number }} bytes as a host sends them: text gzipped, fonts as they are */
function weigh(path) {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const kind = file.endsWith('.html')
    ? 'html'
    : file.endsWith('.css')
      ? 'css'
      : file.endsWith('.js')
        ? 'script'
        : file.endsWith('.woff2')
          ? 'font'
          : 'other';
  return { kind, bytes: kind === 'font' ? statSync(file).size : gzipSync(readFileSync(file), { level: 9 }).length };
}

/** @param {import('@playwright/test').Page} page Sums up every layout shift that no input excuses. */
const watchShifts = (page) =>
  page.addInitScript(() => {
    const kept = /** @type {any} */ (window);
    kept.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries()))
        if (!entry.hadRecentInput) kept.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** @param {import('@playwright/test').Page} page */
const twoFrames = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );

/**
 * Opens a page and reads it to its end.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {string} path
 * @returns {Promise<{ bytes: Record<Kind, number>, before: number, first: number, more: number, widgets: number, shift: number }>}
 *   bytes by kind, all figures awake; of script: `before` any figure is met, all with the `first`, and the most that another adds
 */
export async function readPage(browser, origin, path) {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  const bytes = { html: 0, css: 0, script: 0, font: 0, other: 0 };
  /** @type {Set<string>} */
  const seen = new Set();
  page.on('response', (response) => {
    const { pathname, origin: from } = new URL(response.url());
    if (from !== origin || seen.has(pathname) || !response.ok()) return;
    seen.add(pathname);
    const { kind, bytes: weight } = weigh(pathname);
    bytes[kind] += weight;
  });
  await watchShifts(page);
  // A viewport without height meets no figure: what is fetched now is what the text alone costs.
  await page.setViewportSize({ width: 390, height: 1 });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const before = bytes.script;
  await page.setViewportSize({ width: 390, height: 844 });
  const figures = await page.locator('[data-widget]').all();
  let first = 0;
  let more = 0;
  for (const figure of figures) {
    const sofar = bytes.script;
    await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForFunction((element) => element?.hasAttribute('data-ready'), await figure.elementHandle());
    await page.waitForLoadState('networkidle');
    if (first === 0) first = bytes.script;
    else more = Math.max(more, bytes.script - sofar);
  }
  await page.close();

  const shifting = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  await watchShifts(shifting);
  await shifting.goto(origin + path, { waitUntil: 'networkidle' });
  const heightPx = await shifting.evaluate(() => document.documentElement.scrollHeight);
  for (let yPx = 0; yPx < heightPx; yPx += 400) {
    await shifting.evaluate((top) => window.scrollTo(0, top), yPx);
    await twoFrames(shifting);
  }
  const shift = await shifting.evaluate(() => /** @type {any} */ (window).shifted);
  await shifting.close();
  return { bytes, before, first, more, widgets: figures.length, shift };
}

/**
 * From the click on a link to the first figure that answers, as if the reader had gone straight to it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slowdown of the processor
 * @returns {Promise<number>} milliseconds, the middle one of five visits with an empty cache
 */
export async function timeToUsable(browser, address, slowdown) {
  const times = [];
  for (let visit = 0; visit < 5; visit += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const figure = document.querySelector('[data-widget]');
        figure?.scrollIntoView({ block: 'center' });
        new MutationObserver(() => {
          const awake = document.querySelector('[data-widget][data-ready]');
          if (awake) /** @type {any} */ (window).usableMs ??= performance.now();
        }).observe(document.body, {
          attributes: true,
          subtree: true,
          childList: true,
          attributeFilter: ['data-ready'],
        });
      });
    });
    await page.goto(address);
    times.push(
      await page.waitForFunction(() => /** @type {any} */ (window).usableMs).then((found) => found.jsonValue()),
    );
    await context.close();
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}
