/** `npm run firefox`: the main paths in Firefox, and what only it can show: paper, and a tab that nobody looks at. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { until } from './engine.ts';
import { launchFirefox } from './firefox.ts';
import { walkPaths } from './paths.ts';

const { engine, origin } = walkPaths(launchFirefox);

test('a lesson opened in a tab behind comes to life when it is looked at', async () => {
  const front = await engine().open();
  const behind = await engine().open({ background: true });
  await behind.goto(`${origin()}/lessons/mean-squared-error/`);
  expect(await behind.run(() => document.visibilityState)).toBe('hidden');
  await behind.show();
  await until('its first figure lives', () =>
    behind.run(() => document.querySelector('[data-ready]') !== null || undefined),
  );
  await behind.close();
  await front.close();
});

/** Firefox writes digits of one width as glyphs without a meaning: they cannot be read back. Neither can letters with a rim, which are drawn as shapes. */
const withoutDigits = (text: string): string => text.replace(/[\d\ufffd]/g, '#').replace(/\s+/g, ' ');

function readPdf(pdf: Uint8Array): { pages: number; text: string } {
  try {
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
    // A form feed ends each page.
    return { pages: text.split('\f').length - 1, text: withoutDigits(text) };
  } catch (error) {
    throw new Error('pdftotext is needed to read what is printed (Debian and Ubuntu: apt-get install poppler-utils).', {
      cause: error,
    });
  }
}

test.each([
  { path: '/teach/mean-absolute-error/handout/', pages: [2] },
  { path: '/teach/training-loop/handout/', pages: [2] },
  // With everything open, four libraries among it.
  { path: '/lessons/mse-vs-mae/', pages: [12, 13, 14, 15] },
])('$path is printed with the words in its figures', async ({ path, pages }) => {
  const tab = await engine().open();
  await tab.goto(origin() + path);
  await until('what wakes unseen lives', () =>
    tab.run(() => document.querySelector('[data-eager] [data-widget]:not([data-ready])') === null || undefined),
  );
  // Letters with a halo (callouts) are drawn as outlines on Firefox's paper, and cannot be read back.
  const labels = await tab.run(() =>
    [...document.querySelectorAll('.stage svg :is(.axis text, .axis-name, .note)')]
      .filter((text) => text.getBoundingClientRect().width > 0)
      .map(({ textContent }) => textContent)
      .filter((text) => /[a-z]{3}/.test(text)),
  );
  const pdf = readPdf(await tab.print());
  await tab.close();
  expect(labels.length).toBeGreaterThan(0);
  expect(
    labels.filter((label) => !pdf.text.includes(withoutDigits(label))),
    'words that are not on the paper',
  ).toEqual([]);
  expect(pages).toContain(pdf.pages);
});

test('no page complained', () => {
  expect(engine().problems()).toEqual([]);
});
