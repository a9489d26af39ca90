/** Firefox by WebDriver BiDi. */
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox, noFirefox } from '../../scripts/find-browser.mjs';
import type { Engine, Key, Place, Tab } from './engine.ts';

interface FirefoxTab extends Tab {
  /** The page on A4, as a PDF. */
  print(): Promise<Uint8Array>;
  show(): Promise<void>;
}
export interface Firefox extends Engine {
  open(options?: { background: boolean }): Promise<FirefoxTab>;
  /** What went wrong in any page so far: console errors and exceptions. */
  problems(): readonly string[];
}

const tabOf = (page: Page): FirefoxTab => ({
  goto: async (address) => void (await page.goto(address)),
  reload: async () => void (await page.reload()),
  run: (script, ...given) => page.evaluate(script as never, ...(given as never)),
  press: (key: Key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  drag: async (from: Place, to: Place) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    if (from !== to) await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  },
  print: () => page.pdf({ format: 'A4' }),
  show: () => page.bringToFront(),
  close: () => page.close(),
});

export async function launchFirefox(): Promise<Firefox> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error(noFirefox);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // A size that is set later needs a newer Firefox than Debian's.
    defaultViewport: null,
    args: ['--width=1280', '--height=900'],
  });
  const problems: string[] = [];
  // What Firefox says of a file that was on its way through the worker as its page was left. A worker that fails is told in other words.
  const isLeft = (message: string): boolean =>
    /A ServiceWorker intercepted the request and encountered an unexpected error/.test(message);
  // And of a formula whose end had not arrived when it was first laid out; tests/built/mathml.test.ts counts what whole ones have.
  const isHalf = (message: string): boolean => /Invalid markup: Incorrect number of children/.test(message);
  return {
    open: async (options) => {
      const page = await browser.newPage({ type: 'tab', background: options?.background ?? false });
      page.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !isLeft(text) && !isHalf(text)) problems.push(`${page.url()}: ${text}`);
      });
      // It may tell the same as an error of the page.
      page.on('pageerror', (error) => {
        if (!isLeft(String(error))) problems.push(`${page.url()}: ${String(error)}`);
      });
      return tabOf(page);
    },
    problems: () => problems,
    close: () => browser.close(),
  };
}
