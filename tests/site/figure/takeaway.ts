/** What can be taken from a figure: its table, its files, a link to its state, the code for another page. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { changeSomething, expect, ready, shown } from '../site.ts';

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
  await figure.getByRole('button', { name: 'Copy link' }).click();
  await expect(figure.locator('.toolbar-said')).toHaveText('Copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A reader who is given the address sees what stands there, and nothing but the address carries it. */
export async function addressCarriesTheState(page: Page, figure: Locator): Promise<void> {
  await changeSomething(figure);
  const changed = await shown(figure);
  await expect.poll(() => new URL(page.url()).search).not.toBe('');
  expect(page.url().length, 'a link that fits into a message').toBeLessThan(2000);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await ready(figure);
  await expect.poll(() => shown(figure)).toEqual(changed);
  await expect(figure.locator('.figure-note'), 'and all of it is understood').toHaveCount(0);
}

async function download(page: Page, figure: Locator, name: string): Promise<Buffer> {
  await more(figure).click();
  const [file] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name }).click()]);
  expect(file.suggestedFilename()).toContain(await figure.getAttribute('data-widget'));
  return readFileSync(await file.path());
}

/** The table has rows, and the picture stands by itself. */
export async function tableAndPicture(page: Page, figure: Locator): Promise<void> {
  await more(figure).click();
  await figure.getByRole('button', { name: 'Show table' }).click();
  await expect(figure.locator('.table-scroll table')).toBeVisible();
  expect(await figure.locator('.table-scroll tbody tr').count()).toBeGreaterThan(0);

  const svg = (await download(page, figure, 'Picture as SVG')).toString();
  expect(svg).toMatch(/^<svg/);
  expect(svg, 'the picture, and not an icon').toContain(`${await figure.getAttribute('data-widget')}-title`);
  const drawn = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    return image.decode().then(() => image.naturalWidth, String);
  }, svg);
  expect(drawn, 'the picture is well-formed').toBeGreaterThan(100);
}

/** The table is shown. */
export async function otherFiles(page: Page, figure: Locator): Promise<void> {
  const csv = (await download(page, figure, 'Numbers as CSV')).toString();
  expect(csv.split('\r\n')).toHaveLength((await figure.locator('.table-scroll tbody tr').count()) + 1);
  expect(csv, 'numbers that a program reads').not.toMatch(/−|NaN|undefined/);
  expect((await download(page, figure, 'Picture as PNG')).subarray(1, 4).toString()).toBe('PNG');
}
