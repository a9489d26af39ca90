/** Pages that are built for the tests alone do not reach a reader. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import { benchPages } from '../scripts/build/bench-pages.ts';
import { offline } from '../scripts/build/offline.ts';

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
  const worker = async (): Promise<string> => {
    const done = { dir: pathToFileURL(`${folder}/`) } as HookParameters<'astro:build:done'>;
    await offline('/').hooks['astro:build:done']?.(done);
    return readFileSync(join(folder, 'offline-worker.js'), 'utf8');
  };
  write('offline/index.html', '<p>Away</p>');
  const plain = await worker();
  rmSync(join(folder, 'offline-worker.js'));
  write('bench/one/index.html', '<p>One</p>');
  expect(await worker()).toBe(plain);
  rmSync(join(folder, 'offline-worker.js'));
  write('about/index.html', '<p>About</p>');
  expect(await worker()).not.toBe(plain);
  rmSync(folder, { recursive: true });
});
