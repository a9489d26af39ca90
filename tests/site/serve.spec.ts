/** The server of `npm start`, asked as no browser would ask: it gives what is in dist/, and nothing beside it. */
import { get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, pages, test } from './site.ts';

/** One request with the path as it stands: a browser and fetch would tidy it first. */
function ask(
  base: string | undefined,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ response: IncomingMessage; body: Buffer }> {
  const { hostname, port } = new URL(base ?? '');
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          resolve({ response, body: Buffer.concat(parts) });
        });
    }).on('error', reject);
  });
}

for (const path of [
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/_astro/..%2f..%2fpackage.json',
  '/%00',
  '/%',
  '//',
  '/..%5cpackage.json',
]) {
  test(`${path} is not served`, async ({ baseURL }) => {
    const { response, body } = await ask(baseURL, path);
    expect(body.toString()).not.toContain('"devDependencies"');
    expect(response.statusCode).toBe(404);
  });
}

test('text is zipped for those who read that, and only what never changes is kept for long', async ({ baseURL }) => {
  const plain = await ask(baseURL, '/');
  const zipped = await ask(baseURL, '/', { 'accept-encoding': 'br, gzip' });
  expect(plain.response.headers['content-encoding']).toBeUndefined();
  expect(zipped.response.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  expect(plain.response.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(plain.response.headers['cache-control']).toBe('no-cache');
  const assets = [
    ...(pages.find(({ path }) => path === '/')?.html ?? '').matchAll(/"(\/_astro\/[^"]+\.(?:js|woff2))"/g),
  ].map(([, asset = '']) => asset);
  expect(assets.length).toBeGreaterThan(0);
  for (const asset of new Set(assets))
    expect((await ask(baseURL, asset)).response.headers['cache-control'], asset).toContain('immutable');
});

test('a reader who goes away in the middle does not take the server along', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '');
  for (let i = 0; i < 20; i += 1)
    await new Promise<void>((resolve) => {
      const request = get({ hostname, port, path: '/gallery/' }, () => {
        request.destroy();
        resolve();
      });
    });
  expect((await ask(baseURL, '/')).response.statusCode).toBe(200);
});
