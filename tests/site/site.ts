/**
 * What the browser tests share. Every test that takes `page` also fails on a console error, an uncaught error, a breach of the content
 * security policy, and a request that leaves the site. What is read from the built files alone is tested in tests/built, without a browser.
 */
import { createHash } from 'node:crypto';
import { type BrowserContext, expect, type Locator, type Page, test as base } from '@playwright/test';
import { embed, type QuestionSheet } from '../built/files.ts';

export * from '../built/files.ts';

/** What went wrong in a context while a test ran. */
export interface Watch {
  readonly problems: string[];
  /** Problems that this test brings about on purpose. */
  readonly expected: RegExp[];
}

const home = /^(https?:\/\/localhost:\d+\/|data:|blob:)/;

function watch(context: BrowserContext, kept: Watch): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      kept.problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => kept.problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    if (!home.test(request.url())) kept.problems.push(`left the site: ${request.url()}`);
  });
}

/** Opens what is folded away, as a reader does who wants all of it. */
export function openFolds(): void {
  // As they come: where scripts are held back, the page is never done. Libraries become tabs before a reader can open their fold, and move
  // what is below where it is open so early. Whether a fold has libraries is known once all of it is there, and something follows it.
  const opened = new WeakSet<Element>();
  new MutationObserver(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold:not(:has(.libraries))')) {
      if (opened.has(fold) || (document.readyState === 'loading' && !fold.nextElementSibling)) continue;
      fold.open = true;
      opened.add(fold);
    }
  }).observe(document, { subtree: true, childList: true });
}

/** `unfolded`: for tests of what may stand in a fold, and are not about folds. */
export const test = base.extend<{ watched: Watch; unfolded: boolean }>({
  unfolded: [false, { option: true }],
  watched: async ({}, run) => run({ problems: [], expected: [] }),
  context: async ({ context, watched, unfolded }, run) => {
    watch(context, watched);
    if (unfolded) await context.addInitScript(openFolds);
    await run(context);
    expect(watched.problems.filter((problem) => !watched.expected.some((pattern) => pattern.test(problem)))).toEqual(
      [],
    );
  },
});
export { expect };
export type { Locator, Page };

/** Contexts of other readers, for `test.use` or {@link freshPage}. */
export const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } as const;
export const unscripted = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } } as const;

/** Figures that have little in common. What is the same for all, because it is not theirs but the frame's, is tested on these. */
export const unlike: readonly string[] = ['mse-houses', 'dart-throw', 'call-the-turn'];

/** Every figure of the page; the bare one of the front page too. */
export const figures = (page: Page): Locator => page.locator('[data-widget]');

/** The figure once the browser has taken it over, scrolled to where a reader would have it, its fold open. */
export async function ready(figure: Locator): Promise<Locator> {
  await figure.evaluate((root) => {
    const fold = root.closest('details');
    if (fold) fold.open = true;
    // Playwright's own way there waits until nothing has moved for some pictures.
    root.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await expect(figure).toHaveAttribute('data-ready', '');
  return figure;
}

/** The only figure of a widget's own page. */
export async function openFigure(page: Page, widget: string, search = ''): Promise<Locator> {
  await page.goto(embed(widget) + search);
  return ready(page.locator(`[data-widget="${widget}"]`));
}

/** Two frames later, everything that the last input asked for is laid out. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** Reads a page from top to bottom, as a scrolling reader does, until every figure has come to life, and goes back up. */
export async function readThrough(page: Page): Promise<void> {
  // Opened by hand: what moves then is no surprise.
  const shut = page.locator('details.fold:not([open]):has([data-widget]) > summary');
  while ((await shut.count()) > 0) await shut.first().click();
  const asleep = await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    for (const figure of document.querySelectorAll('[data-widget]')) {
      figure.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (const end = performance.now() + 10_000; !figure.hasAttribute('data-ready'); await frame())
        if (performance.now() > end) return figure.id;
    }
    window.scrollTo(0, document.body.scrollHeight);
    await frame();
    await frame();
    window.scrollTo(0, 0);
    return '';
  });
  expect(asleep, 'every figure comes to life').toBe('');
}

/** In the middle of a gesture, numbers out of sight follow once it rests (REST_MS of src/figure/live.ts). Nothing tells when that is. */
export const rested = (page: Page): Promise<void> => page.waitForTimeout(100);

/** What a chip asks for is reached in 0.22 s (GLIDE_MS of src/figure/playing.ts). */
export const glided = (page: Page): Promise<void> => page.waitForTimeout(300);

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
export const liveTexts = (page: Page, widget = ''): Promise<Record<string, string[]>> =>
  page.evaluate(
    (prefix) => {
      const texts: Record<string, string[]> = {};
      for (const element of document.querySelectorAll(`[data-live^="${prefix}"]`))
        (texts[element.getAttribute('data-live') ?? ''] ??= []).push(element.textContent);
      return texts;
    },
    widget === '' ? '' : `${widget}.`,
  );

export interface Shown {
  readonly live: Record<string, string[]>;
  readonly sentence: string;
  readonly picture: string;
}

/** What a figure shows, read in the page. It is sent there as text, so it stands on nothing outside of it. */
export function readFigure(root: HTMLElement): {
  live: Record<string, string[]>;
  sentence: string;
  /** Its picture, focus and grip apart. */
  drawn: string;
} {
  // Of a figure that is drawn twice one picture is not seen, and follows at the end of a gesture.
  const forms = [...root.querySelectorAll('.form')];
  const unseen = forms.filter((form) => !form.checkVisibility());
  const live: Record<string, string[]> = {};
  for (const element of document.querySelectorAll(`[data-live^="${root.dataset['widget']}."]`))
    if (!unseen.some((form) => form.contains(element)))
      (live[element.getAttribute('data-live') ?? ''] ??= []).push(element.textContent);
  const stage = forms.find((form) => !unseen.includes(form)) ?? root.querySelector('.stage');
  return {
    live,
    sentence: stage?.querySelector('desc')?.textContent ?? '',
    drawn: stage?.innerHTML.replaceAll(/ (?:focused|held)(?=[ "])/g, '') ?? '',
  };
}

/** What the page shows of a widget: its live values, its sentence, and a fingerprint of its picture. */
export async function shown(figure: Locator): Promise<Shown> {
  const { drawn, ...rest } = await figure.evaluate(readFigure);
  return { ...rest, picture: createHash('sha1').update(drawn).digest('hex').slice(0, 12) };
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Texts that say a number went wrong. “NaN” in quotes is a word, where a figure speaks of it. */
export const broken = ({ live }: Shown): string[] =>
  Object.values(live)
    .flat()
    .filter((text) => /(?<!“)NaN|undefined/.test(text));

/** Presses “Undo” or “Reset” of a figure where that is only a means: a test of the frame presses them as readers do, and this is faster. */
export const push = (figure: Locator, name: 'Undo' | 'Reset'): Promise<void> =>
  figure.evaluate((root, asked) => {
    const buttons = [...root.querySelectorAll<HTMLElement>('.toolbar button')];
    const button = buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(asked));
    if (!button || button.ariaDisabled === 'true') throw new Error(`“${asked}” cannot be pressed.`);
    button.click();
  }, name);

/** Changes something, whatever the figure has: a value, a choice, a switch, or what a chip does. */
export async function changeSomething(figure: Locator): Promise<void> {
  const before = await shown(figure);
  for (const range of (await ranges(figure)).values()) {
    for (const key of ['End', 'Home']) {
      await range.press(key);
      if (!same((await shown(figure)).live, before.live)) return;
    }
  }
  for (const other of await figure.locator('input[type=radio]:not(:checked), input[type=checkbox], .chip').all()) {
    if ((await other.getAttribute('aria-disabled')) === 'true') continue;
    await other.click();
    await glided(figure.page());
    if (!same(await shown(figure), before)) return;
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
