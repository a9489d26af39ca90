/** What the worker has kept, for the tests of pages without a network. */
import { expect, type Page } from '@playwright/test';

/**
 * Until everything is kept that belongs to the release, and the page itself. The worker's list is asked for beside the page: what goes through
 * a worker puts off its update.
 */
export async function allKept(page: Page, base = '/'): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  // The server may have ended the line that was open to it.
  const answer = await page.request.get(`${origin}${base}offline-worker.js`, { maxRetries: 3 });
  const worker = await answer.text();
  const belonging = JSON.parse(/globalThis\.bullseye=(\{.*?\});/.exec(worker)?.[1] ?? '{}') as Record<
    'first' | 'rest',
    string[]
  >;
  const wanted = [...belonging.first, ...belonging.rest, pathname].map((path) => origin + path);
  await expect
    .poll(
      () =>
        page.evaluate(async (addresses) => {
          const kept = await Promise.all(addresses.map((address) => caches.match(address)));
          return addresses.filter((_, i) => !kept[i]);
        }, wanted),
      { timeout: 30_000 },
    )
    .toEqual([]);
}
