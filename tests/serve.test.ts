/** The server of `npm start`, asked as no browser would ask: it gives what is in its folder, and nothing beside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './project.ts';

const HOME = '<h1>Home</h1>'.repeat(100);
const above = mkdtempSync(join(tmpdir(), 'bullseye-serve-'));
const folder = join(above, 'dist');
const write = (path: string, text: string | Buffer): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const started: ChildProcess[] = [];
/** Starts it, and gives its address. */
async function serve(more: NodeJS.ProcessEnv = {}): Promise<string> {
  const server = spawn(process.execPath, ['scripts/serve.mjs', folder], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(server);
  return new Promise((resolve, reject) => {
    createInterface(server.stdout).once('line', (line) => resolve(/http:\S+/.exec(line)?.[0] ?? line));
    server.once('exit', () => reject(new Error('It stopped.')));
  });
}

let site: string;
beforeAll(async () => {
  writeFileSync(join(above, 'package.json'), 'secret');
  write('index.html', HOME);
  write('index.html.gz', gzipSync(HOME));
  write('index.html.br', brotliCompressSync(HOME));
  write('lessons/a/index.html', 'lesson');
  write('404.html', 'missed the board');
  write('_astro/a.js', 'script');
  write('large.html', 'x'.repeat(5_000_000));
  site = await serve();
});
afterAll(() => {
  for (const server of started) server.kill();
  rmSync(above, { recursive: true });
});

/** One request with the path as it stands: a browser and fetch would tidy it first. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  at = site,
): Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: Buffer }> {
  const { hostname, port } = new URL(at);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
    }).on('error', reject);
  });
}

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/_astro/..%2f..%2fpackage.json',
  '/%00',
  '/%',
  '//',
  '/..%5cpackage.json',
  '/nothing/',
])('%s is not served', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body.toString()]).toEqual([404, 'missed the board']);
});

test('folders show their page, and text comes compressed to those who read that', async () => {
  expect((await ask('/lessons/a/')).body.toString()).toBe('lesson');
  const plain = await ask('/');
  expect([plain.status, plain.body.toString()]).toEqual([200, HOME]);
  expect(plain.headers).toMatchObject({
    'content-type': expect.stringMatching(/^text\/html; ?charset=utf-8$/) as string,
    vary: 'Accept-Encoding',
    'access-control-allow-origin': '*',
  });
  expect(plain.headers['content-encoding']).toBeUndefined();
  const zipped = await ask('/', { 'accept-encoding': 'gzip' });
  expect([zipped.headers['content-encoding'], gunzipSync(zipped.body).toString()]).toEqual(['gzip', HOME]);
  const smaller = await ask('/', { 'accept-encoding': 'gzip, br' });
  expect([smaller.headers['content-encoding'], brotliDecompressSync(smaller.body).toString()]).toEqual(['br', HOME]);
  expect(smaller.headers['content-type']).toBe(plain.headers['content-type']);
});

test('only what never changes is kept for long, and what is missing not at all', async () => {
  const page = await ask('/');
  expect(page.headers['cache-control']).toBe('no-cache');
  expect((await ask('/', { 'if-none-match': page.headers.etag ?? '' })).status).toBe(304);
  expect((await ask('/_astro/a.js')).headers).toMatchObject({
    'content-type': 'text/javascript',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const missing = await ask('/_astro/b.js');
  expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
  write('_astro/b.js', 'late');
  expect((await ask('/_astro/b.js')).body.toString()).toBe('late');
});

test('a range that makes no sense, and a reader who goes away in the middle, do not take the server along', async () => {
  expect((await ask('/_astro/a.js', { range: 'bytes=9-3' })).body.toString()).toBe('script');
  const { hostname, port } = new URL(site);
  for (let i = 0; i < 20; i += 1)
    await new Promise<void>((resolve) => {
      const request = get({ hostname, port, path: '/large.html' }, () => {
        request.destroy();
        resolve();
      });
    });
  expect((await ask('/')).status).toBe(200);
});

test('in a folder of its host it serves that folder, and nothing beside it', async () => {
  const address = await serve({ BASE: 'bullseye' });
  expect(new URL(address).pathname).toBe('/bullseye/');
  expect((await ask('/bullseye/', {}, address)).body.toString()).toBe(HOME);
  expect((await ask('/bullseye/_astro/a.js', {}, address)).headers['cache-control']).toContain('immutable');
  for (const path of ['/', '/lessons/a/', '/bullseye/nothing/', '/bullseyes/'])
    expect((await ask(path, {}, address)).status, path).toBe(404);
});
