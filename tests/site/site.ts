/**
 * What the browser tests share. Pages, lessons and widgets are found in the built site, so that a new one is tested without
 * a new test. Every test that takes `page` also fails on a console error, an uncaught error, a breach of the content security
 * policy, and a request that leaves the site.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Locator, type Page, test as base } from '@playwright/test';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site to test. Run: npm run build');

/** A file of the built site, by its address. */
export const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);

export interface SitePage {
  readonly path: string;
  readonly html: string;
}

export const pages: readonly SitePage[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/index\.html$/, ''))
  .sort()
  .map((path) => ({ path, html: readFileSync(fileOf(path), 'utf8') }));

export const lessons = pages.filter(({ path }) => /^\/lessons\/[^/]+\/$/.test(path));
export const widgets = pages.flatMap(({ path }) => /^\/embed\/([^/]+)\/$/.exec(path)?.[1] ?? []);
export const embed = (widget: string): string => `/embed/${widget}/`;

/** What went wrong in a context while a test ran. */
export interface Watch {
  readonly problems: string[];
  /** Problems that this test brings about on purpose. */
  readonly expected: RegExp[];
}

const home = /^(https?:\/\/localhost:\d+\/|data:|blob:)/;

export function watch(context: BrowserContext, kept: Watch): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      kept.problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => kept.problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    if (!home.test(request.url())) kept.problems.push(`left the site: ${request.url()}`);
  });
}

export const test = base.extend<{ watched: Watch }>({
  watched: async ({}, run) => run({ problems: [], expected: [] }),
  context: async ({ context, watched }, run) => {
    watch(context, watched);
    await run(context);
    expect(watched.problems.filter((problem) => !watched.expected.some((pattern) => pattern.test(problem)))).toEqual(
      [],
    );
  },
});
export { expect };

/** Every figure of the page; the bare one of the front page too. */
export const figures = (page: Page): Locator => page.locator('[data-widget]');

/** The figure once the browser has taken it over, scrolled to where a reader would have it. */
export async function ready(figure: Locator): Promise<Locator> {
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-ready', '');
  return figure;
}

/** The only figure of a widget's own page. */
export async function openFigure(page: Page, widget: string, search = ''): Promise<Locator> {
  await page.goto(embed(widget) + search);
  return ready(page.locator(`[data-widget="${widget}"]`));
}

/** Reads a page from top to bottom, as a scrolling reader does, until every figure has come to life, and goes back up. */
export async function readThrough(page: Page): Promise<void> {
  for (const figure of await figures(page).all()) {
    await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect(figure).toHaveAttribute('data-ready', '');
  }
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Answers no question: figures that wait for one are set free. */
export async function waveAway(page: Page): Promise<void> {
  for (const skip of await page.locator('.ask-skip').all()) if (await skip.isVisible()) await skip.click();
}

/** Numbers out of sight follow once a gesture rests (REST_MS of src/figure/live.ts): until then they may lag behind those in sight. */
export const rested = (page: Page): Promise<void> => page.waitForTimeout(100);

interface Reply {
  readonly reply: string;
  readonly right?: true;
  readonly show?: readonly [string, string, string];
}
interface Replies {
  readonly right: Reply;
  readonly otherwise: Reply;
}
export interface QuestionSheet {
  readonly question: string;
  readonly options?: readonly (Reply & { readonly text: string })[];
  readonly number?: Replies & {
    readonly is: number;
    readonly text: string;
    readonly typical: readonly (Reply & { readonly when: number })[];
  };
  readonly marker?: Replies & {
    readonly marks: readonly { readonly name: string; readonly is: number; readonly text: string }[];
    readonly typical: readonly Reply[];
  };
  readonly curve?: Replies & {
    readonly columns: readonly number[];
    readonly is: readonly number[];
    readonly known: number;
    readonly typical: readonly Reply[];
  };
  readonly sort?: {
    readonly texts: readonly string[];
    readonly order: readonly number[];
    readonly values: readonly string[];
    readonly right: Reply;
    readonly near: Reply;
    readonly far: Reply;
    readonly typical: readonly Reply[];
  };
}

/** What the questions of a lesson answer, by their id, from the built file. */
export const sheetOf = (slug: string): Readonly<Record<string, QuestionSheet>> =>
  JSON.parse(readFileSync(join(dist, 'answers', `${slug}.json`), 'utf8')) as Readonly<Record<string, QuestionSheet>>;

/** Every reply of a question. */
export const repliesOf = ({ options = [], number, marker, curve, sort }: QuestionSheet): readonly Reply[] => [
  ...options,
  ...[number, marker, curve].flatMap((kind) => (kind ? [kind.right, ...kind.typical, kind.otherwise] : [])),
  ...(sort ? [sort.right, ...sort.typical, sort.near, sort.far] : []),
];

/** Answers a question that is on the page: with the right answer or with a wrong one. */
export async function give(question: Locator, sheet: QuestionSheet | undefined, right: boolean): Promise<void> {
  if (sheet?.number) {
    await question.locator('.guess input').fill(right ? sheet.number.text : String(sheet.number.typical[0]?.when));
    await question.locator('.guess input').press('Enter');
  } else {
    await question
      .locator(`[data-option="${sheet?.options?.findIndex((option) => (option.right === true) === right)}"]`)
      .click();
  }
  await expect(question.locator('.verdict')).toHaveText(right ? 'Yes.' : 'Not quite.');
}

/** Every live value shown on the page (or for one widget), by name, each place it stands in. */
export async function liveTexts(page: Page, widget = ''): Promise<Record<string, string[]>> {
  await rested(page);
  return page.evaluate(
    (prefix) => {
      const texts: Record<string, string[]> = {};
      for (const element of document.querySelectorAll(`[data-live^="${prefix}"]`)) {
        (texts[element.getAttribute('data-live') ?? ''] ??= []).push(element.textContent);
      }
      return texts;
    },
    widget === '' ? '' : `${widget}.`,
  );
}

export interface Shown {
  readonly live: Record<string, string[]>;
  readonly sentence: string;
  readonly picture: string;
}

/** What the page shows of a widget: its live values, its sentence, and a fingerprint of its picture (focus and grip apart). */
export async function shown(figure: Locator): Promise<Shown> {
  const widget = (await figure.getAttribute('data-widget')) ?? '';
  const { sentence, drawn } = await figure.locator('.stage').evaluate((stage) => ({
    sentence: stage.querySelector('desc')?.textContent ?? '',
    drawn: stage.innerHTML.replaceAll(/ (?:focused|held)(?=[ "])/g, ''),
  }));
  return {
    live: await liveTexts(figure.page(), widget),
    sentence,
    picture: createHash('sha1').update(drawn).digest('hex').slice(0, 12),
  };
}

/** Changes something, whatever the figure has: a value, a choice, a switch, or what a chip does. */
export async function changeSomething(figure: Locator): Promise<void> {
  const before = await shown(figure);
  for (const range of (await ranges(figure)).values()) {
    for (const key of ['End', 'Home']) {
      await range.press(key);
      if (JSON.stringify((await shown(figure)).live) !== JSON.stringify(before.live)) return;
    }
  }
  for (const other of await figure.locator('input[type=radio]:not(:checked), input[type=checkbox], .chip').all()) {
    if ((await other.getAttribute('aria-disabled')) === 'true') continue;
    await other.click();
    if (JSON.stringify(await shown(figure)) !== JSON.stringify(before)) return;
  }
  throw new Error('Nothing in this figure changes anything.');
}

/** The range inputs of a figure by field: those in sight and those that only keys and screen readers meet. */
export async function ranges(figure: Locator): Promise<Map<string, Locator>> {
  // Asked in one go: a page may have dozens of them.
  const fields = await figure.evaluate((root) =>
    [...root.querySelectorAll('input[type=range]')].map(({ id }) => id.slice(root.id.length + 1, -'-range'.length)),
  );
  return new Map(fields.map((field, i) => [field, figure.locator('input[type=range]').nth(i)]));
}

/** A context that keeps its own storage, watched like the test's own. */
export async function freshPage(page: Page, kept: Watch, options = {}): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This test needs a browser of its own.');
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin, ...options });
  watch(context, kept);
  return context.newPage();
}
