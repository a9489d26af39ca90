/**
 * Lighthouse's four categories for one page, on its simulated phone. It is fetched when asked for: with it, every install of
 * the project would be 180 MB larger.
 */
import { spawnSync } from 'node:child_process';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * @param {string} url
 * @param {string} browser path of Chromium
 * @param {readonly string[]} flags
 * @returns {{ category: string, score: number }[]} scores from 0 to 100; NaN where a category could not be measured
 */
export function lighthouse(url, browser, flags) {
  const words = [
    '--yes',
    'lighthouse@13.5.0',
    url,
    '--quiet',
    '--output=json',
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=--headless=new ${flags.join(' ')}`,
  ];
  const { stdout, stderr, status } = spawnSync('npx', words, {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 64 * 2 ** 20,
  });
  if (status !== 0) throw new Error(`Lighthouse did not run: ${stderr}`);
  const { categories } = JSON.parse(stdout);
  return CATEGORIES.map((category) => ({ category, score: Math.round((categories[category]?.score ?? NaN) * 100) }));
}
