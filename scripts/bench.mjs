/**
 * Measures the built site in a real browser and prints tables: bytes of each page by type, time to usable, layout shift, and
 * what a move of a drag and a frame of a play cost at full speed and at a quarter of it. Exits with 1 where a budget is broken. `npm run bench`
 * builds first. One part alone: node scripts/bench.mjs weight, usable, drag, play or lighthouse; drag and play take names of widgets, too, and
 * lighthouse (its phone) addresses of pages. Lighthouse runs only when it is named, because it has to be fetched.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { bytes as budget, LAYOUT_SHIFT, MOVE_MS } from './bench/budget.mjs';
import { dragAll, play, quantile } from './bench/moving.mjs';
import { CATEGORIES, lighthouse } from './bench/lighthouse.mjs';
import { readPage, timeToUsable } from './bench/load.mjs';
import { browserFlags, findBrowser, noBrowser } from './find-browser.mjs';

const PARTS = ['weight', 'usable', 'drag', 'play', 'lighthouse'];
const [asked, ...named] = argv.slice(2);
if (asked !== undefined && !PARTS.includes(asked)) {
  console.error(`There is no part “${asked}”. Parts: ${PARTS.join(', ')}.`);
  process.exit(1);
}
/** @param {string} part */
const wanted = (part) => asked === part || (asked === undefined && part !== 'lighthouse');

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  // What was built for the tests alone (BENCH) is no page of the site.
  .filter((name) => name.endsWith('.html') && !name.startsWith('/bench/'))
  .map((name) => name.replace(/index\.html$/, ''))
  // Lessons first: where a widget is met first is its home.
  .sort((a, b) => Number(!a.startsWith('/lessons/')) - Number(!b.startsWith('/lessons/')) || (a < b ? -1 : 1));

/** @type {string[]} */
const broken = [];
/** @param {string} path of a page */
const readPageFile = (path) => readFileSync(`${dist}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');

/** @param {string} what @param {number} value @param {number} limit @param {string} shown */
const hold = (what, value, limit, shown) => {
  if (value > limit) broken.push(`${what}: ${shown}`);
};

/** @param {readonly (readonly (string | number)[])[]} rows the first one is the head */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0)))
        .join('  '),
    );
  console.log();
}

/** What is known so far, where all of it takes minutes. @param {string} of @param {string} what */
const told = (of, what) => console.error(`  ${of}: ${what}`);

/** Those that were named, or all of them where none was. @param {string} kind @param {readonly string[]} all */
function chosen(kind, all) {
  const strange = named.filter((name) => !all.includes(name));
  if (strange.length > 0)
    throw new Error(`There is no ${kind} “${strange.join('”, “')}”. There are: ${all.join(', ')}.`);
  return named.length === 0 ? all : all.filter((name) => named.includes(name));
}

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const ms = (/** @type {number} */ time) => time.toFixed(1);

const executablePath = findBrowser();
if (!executablePath) {
  console.error(noBrowser);
  process.exit(1);
}
const server = spawn(process.execPath, [fileURLToPath(new URL('serve.mjs', import.meta.url))], {
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [origin = ''] = await new Promise((/** @type {(found: string[]) => void} */ found, failed) => {
  createInterface(server.stdout).on('line', (line) => found(/http:\/\/localhost:\d+/.exec(line) ?? []));
  server.once('exit', () => failed(new Error('The site could not be served.')));
});
const browser = await chromium.launch({ executablePath, args: browserFlags });

async function weigh() {
  /** @type {(string | number)[][]} */
  const rows = [
    ['kB, gzip', 'html', 'fonts', 'script', 'at first', '1st figure', 'most for 1 more', 'figures', 'shift'],
  ];
  for (const path of paths) {
    const { bytes, before, first, more, widgets, shift } = await readPage(browser, origin, path);
    rows.push([
      path,
      kB(bytes.html),
      kB(bytes.font),
      kB(bytes.script),
      kB(before),
      widgets > 0 ? kB(first) : '',
      widgets > 1 ? kB(more) : '',
      widgets || '',
      shift.toFixed(3),
    ]);
    hold(`${path} script with its first figure`, first, budget.firstFigure, `${kB(first)} kB`);
    hold(`${path} script for one figure more`, more, budget.eachMore, `${kB(more)} kB`);
    hold(`${path} layout shift`, shift, LAYOUT_SHIFT, shift.toFixed(4));
  }
  table(rows);
}

async function timeFirstFigures() {
  const rows = [['first figure usable after, ms', '1x', '4x slower']];
  for (const path of paths.filter((path) => path === '/' || path.startsWith('/lessons/'))) {
    rows.push([
      path,
      ms(await timeToUsable(browser, origin + path, 1)),
      ms(await timeToUsable(browser, origin + path, 4)),
    ]);
  }
  table(rows);
}

/** Where each widget, or each that was named, is first met in the course: its own page only if no other has it. */
function findHomes() {
  /** @type {Map<string, string>} */
  const homes = new Map();
  for (const path of paths)
    for (const [, widget = ''] of readPageFile(path).matchAll(/<[^>]* data-widget="([^"]+)"/g))
      if (!homes.has(widget)) homes.set(widget, path);
  return chosen('widget', [...homes.keys()].sort()).map((widget) => [widget, homes.get(widget) ?? '']);
}

/** @param {string} path @param {string} widget @returns the page with that figure awake and in sight */
async function openFigure(path, widget) {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
  await page.goto(origin + path);
  for (const skip of await page.locator('.ask-skip').all()) if (await skip.isVisible()) await skip.click();
  const figure = page.locator(`[data-widget="${widget}"]`).first();
  await figure.evaluate((element) => {
    const fold = element.closest('details');
    if (fold) fold.open = true;
    element.scrollIntoView({ block: 'center' });
  });
  await page.waitForFunction((element) => element?.hasAttribute('data-ready'), await figure.elementHandle());
  await page.waitForLoadState('networkidle');
  return page;
}

/** A machine that others share can be half as fast for minutes: what is over budget is measured again when all the rest is done, and the lowest counts. */
const ROUNDS = 3;

async function dragEverything() {
  /** @type {Map<string, { moves: number[], at1: number[], changed: boolean }>} */
  const best = new Map();
  const slowest = (/** @type {number[]} */ moves) => quantile(moves, 0.95);
  let homes = findHomes();
  for (let round = 0; round < ROUNDS && homes.length > 0; round += 1) {
    for (const [widget, path] of homes) {
      const page = await openFigure(path, widget);
      const slow = await dragAll(page, widget, 4);
      const fast = await dragAll(page, widget, 1);
      for (const [i, { handle, moves, changed }] of slow.entries()) {
        const name = `${widget} ${handle}`;
        const before = best.get(name);
        if (!before || slowest(moves) < slowest(before.moves))
          best.set(name, { moves, at1: fast[i]?.moves ?? [], changed });
      }
      await page.close();
      told(widget, slow.map(({ handle, moves }) => `${handle} ${ms(slowest(moves))}`).join(', '));
    }
    homes = homes.filter(([widget]) =>
      [...best].some(([name, { moves }]) => name.startsWith(`${widget} `) && slowest(moves) > MOVE_MS),
    );
  }
  const rows = [['work per move of a drag, ms', 'p50 1x', 'p95 1x', 'p50 4x', 'p95 4x', 'moves']];
  for (const [name, { moves, at1, changed }] of best) {
    const p95 = slowest(moves);
    rows.push([
      name,
      ms(quantile(at1, 0.5)),
      ms(slowest(at1)),
      ms(quantile(moves, 0.5)),
      ms(p95),
      String(moves.length),
    ]);
    hold(`${name}, a move at 4x slowdown`, p95, MOVE_MS, `${ms(p95)} ms at p95`);
    if (!changed || moves.length < 30) broken.push(`${name}: the drag did not move it, so nothing was measured`);
  }
  table(rows);
}

async function playEverything() {
  const rows = [['work per frame of a play, ms', 'p50 4x', 'p95 4x', 'frames a second']];
  for (const [widget, path] of findHomes()) {
    const page = await openFigure(path, widget);
    const played = await play(page, widget, 4);
    if (played) {
      const p95 = quantile(played.frames, 0.95);
      rows.push([widget, ms(quantile(played.frames, 0.5)), ms(p95), ms(played.perSecond)]);
      hold(`${widget}, a frame of a play at 4x slowdown`, p95, MOVE_MS, `${ms(p95)} ms at p95`);
      if (played.frames.length < 30) broken.push(`${widget}: it did not play, so nothing was measured`);
    }
    await page.close();
  }
  table(rows);
}

function runLighthouse() {
  /** @type {(string | number)[][]} */
  const rows = [['Lighthouse, phone', ...CATEGORIES]];
  for (const path of chosen('page', paths)) {
    // Pages that ask not to be listed lose points for just that.
    const unlisted = /<meta name="robots" content="noindex">/.test(readPageFile(path));
    const scores = lighthouse(origin + path, executablePath ?? '', browserFlags);
    rows.push([path, ...scores.map(({ score }) => score)]);
    told(path, scores.map(({ score }) => score).join(' '));
    for (const { category, score } of scores) {
      if (!(score >= 100) && !(unlisted && category === 'seo')) broken.push(`${path}: ${category} ${score}`);
    }
  }
  table(rows);
}

try {
  if (wanted('weight')) await weigh();
  if (wanted('usable')) await timeFirstFigures();
  if (wanted('drag')) await dragEverything();
  if (wanted('play')) await playEverything();
  if (asked === 'lighthouse') runLighthouse();
} finally {
  await browser.close();
  server.kill();
}

if (broken.length > 0) {
  console.error(`Over budget:\n${broken.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(
    `Within budget${asked === undefined ? '' : ` (${asked})`}: script ${kB(budget.firstFigure)} kB for the first figure and ${kB(budget.eachMore)} kB for each more, layout shift ${LAYOUT_SHIFT}, a move of a drag and a frame of a play ${MOVE_MS} ms at 4x slowdown (p95), Lighthouse 100.`,
  );
}
