/** What can be taken from a figure: its table, its files, a link to its state, the code for another page. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, ready, shown } from '../site.ts';
import type { Hands } from './hands.ts';

const more = (figure: Locator): Locator => figure.locator('.more > summary');

export async function openPanel(figure: Locator): Promise<Locator> {
  await more(figure).click();
  await figure.getByRole('button', { name: 'On your own page…' }).click();
  return figure.locator('.embed-panel');
}

/** The code that the panel writes. The page needs leave to read the clipboard. */
export async function copiedCode(page: Page, panel: Locator): Promise<string> {
  await panel.getByRole('button', { name: 'Copy code' }).click();
  await expect(panel.locator('.embed-copy')).toContainText('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A link to the figure as it stands. The page needs leave to read the clipboard. */
export async function copiedLink(page: Page, figure: Locator): Promise<string> {
  await more(figure).click();
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.locator('.toolbar-said')).toHaveText('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A reader who is given the address sees what stands there, and nothing but the address carries it. */
export async function addressCarriesTheState(page: Page, figure: Locator): Promise<void> {
  // What was bet is drawn in the picture, and no address carries it.
  const asks = (await figure.locator('.bets').count()) > 0;
  const seen = async (): Promise<object> => {
    const { picture, ...rest } = await shown(figure);
    return asks ? rest : { picture, ...rest };
  };
  await page.evaluate(() => inside.change());
  const changed = await seen();
  await expect.poll(() => new URL(page.url()).search).not.toBe('');
  expect(page.url().length, 'a link that fits into a message').toBeLessThan(2000);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(figure);
  await expect.poll(seen).toEqual(changed);
  if (asks) await expect(figure.locator('.bets'), 'a link leads beyond its question').toHaveAttribute('inert', '');
  await expect(figure.locator('.figure-note'), 'and all of it is understood').toHaveCount(0);
}

export interface Takeaway {
  /** The table has rows, the numbers are the table's, and the picture stands by itself. */
  files(): Promise<string[]>;
}

/** It is sent to the page as text, so it stands on nothing outside of it. Files are caught where the browser would save them. */
export function makeTakeaway({ root, click, judge, until }: Hands): Takeaway {
  const menu = (name: string): HTMLElement => {
    const button = [...root().querySelectorAll<HTMLElement>('.more-menu button')].find(
      ({ textContent }) => textContent === name,
    );
    if (!button) throw new Error(`There is no “${name}”.`);
    return button;
  };
  const saved = async (name: string): Promise<{ as: string; text: string }> => {
    const { createObjectURL } = URL;
    const { click: follow } = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    let as = '';
    URL.createObjectURL = (thing: Blob) => {
      blob = thing;
      return createObjectURL.call(URL, thing);
    };
    HTMLAnchorElement.prototype.click = function () {
      as = this.download;
    };
    await click(menu(name));
    await until(() => as !== '', 5000);
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = follow;
    return { as, text: (await blob?.text()) ?? '' };
  };
  return {
    async files() {
      const { faults, holds } = judge();
      const widget = root().dataset['widget'] ?? '';
      await click(menu('Show table'));
      const rows = root().querySelectorAll('.table-scroll tbody tr').length;
      holds(rows > 0, 'the table has rows');

      const csv = await saved('Numbers as CSV');
      holds(csv.as === `${widget}.csv`, `a file of numbers named ${csv.as}`);
      holds(csv.text.split('\r\n').length === rows + 1, 'as many rows as the table');
      holds(!/−|NaN|undefined/.test(csv.text), `numbers that a program reads: ${csv.text}`);

      const svg = await saved('Picture as SVG');
      holds(svg.as === `${widget}.svg`, `a picture named ${svg.as}`);
      holds(svg.text.startsWith('<svg'), 'a picture');
      holds(/-title/.test(svg.text) && svg.text.includes(`id="${widget}-`), 'the picture, and not an icon');
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg.text)}`;
      await image.decode().catch(() => holds(false, 'the picture is well-formed'));
      holds(image.naturalWidth > 100, `the picture is ${image.naturalWidth} px wide`);
      return faults;
    },
  };
}

async function download(page: Page, figure: Locator, name: string): Promise<Buffer> {
  await more(figure).click();
  const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name }).click()]);
  expect(file.suggestedFilename()).toContain(await figure.getAttribute('data-widget'));
  return readFileSync(await file.path());
}

/** The browser saves them. */
export async function filesAreSaved(page: Page, figure: Locator): Promise<void> {
  expect((await download(page, figure, 'Numbers as CSV')).toString()).toContain(',');
  expect((await download(page, figure, 'Picture as SVG')).toString()).toMatch(/^<svg/);
  expect((await download(page, figure, 'Picture as PNG')).subarray(1, 4).toString()).toBe('PNG');
}
