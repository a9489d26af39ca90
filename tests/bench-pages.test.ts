/** Pages that are built for the tests alone do not reach a reader. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import { benchPages } from '../scripts/build/bench-pages.ts';
import { offline } from '../scripts/build/offline.ts';
import { UNNAMED } from '../src/state/release.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the integration adds to the site. */
async function added(command: 'dev' | 'build'): Promise<string[]> {
  const patterns: string[] = [];
  const injectRoute = ({ pattern }: { pattern: string }): number => patterns.push(pattern);
  const setup = { command, injectRoute } as unknown as HookParameters<'astro:config:setup'>;
  await benchPages.hooks['astro:config:setup']?.(setup);
  return patterns;
}

test('bench pages are there while developing, and are built only when they are asked for', async () => {
  vi.stubEnv('BENCH', '');
  expect(await added('build')).toEqual([]);
  expect(await added('dev')).toEqual(['/bench/[widget]']);
  vi.stubEnv('BENCH', '1');
  expect(await added('build')).toEqual(['/bench/[widget]']);
});

test('the worker of a site is the same with bench pages beside it and without', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bullseye-'));
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const worker = async (...paths: readonly string[]): Promise<string> => {
    for (const path of paths)
      write(`${path}/index.html`, `<meta name="bullseye-release" content="${UNNAMED}"/><p>${path}</p>`);
    await offline('/').hooks['astro:build:done']?.({
      dir: pathToFileURL(`${folder}/`),
    } as HookParameters<'astro:build:done'>);
    return readFileSync(join(folder, 'offline-worker.js'), 'utf8');
  };
  const plain = await worker('offline');
  rmSync(join(folder, 'offline-worker.js'));
  rmSync(join(folder, 'release.txt'));
  expect(await worker('offline', 'bench/one')).toBe(plain);
  rmSync(join(folder, 'offline-worker.js'));
  rmSync(join(folder, 'release.txt'));
  expect(await worker('offline', 'about')).not.toBe(plain);
  rmSync(folder, { recursive: true });
});
