/** A release follows another, and the worker of each the worker before. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FIRST, ONE, ORIGIN, page, portal, type Running, THREE, TWO, World } from './fake-world.ts';

let world: World;
let worker: Running;
beforeEach(() => {
  world = new World();
  worker = world.start(ONE);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const changed = { '/_astro/below.1.js': '/_astro/below.2.js' };

test('a new release fetches what changed, and nothing that did not', async () => {
  await worker.open('/lessons/a/');
  worker = world.release(TWO, changed);
  await worker.open('/lessons/a/');
  expect(world.asked.map(({ path }) => path).sort()).toEqual(
    ['/lessons/a/', ...FIRST, '/answers/a.json', '/_astro/below.2.js'].sort(),
  );
});

test('a new release loses nothing: a page of the old release opens with its old files, and goes when the new one has it', async () => {
  await worker.open('/lessons/a/');
  await worker.open('/lessons/b/');
  worker = world.release(TWO, changed);
  await worker.open('/lessons/a/');
  const online = world.network;
  world.network = new Map();
  expect(await worker.visit('/lessons/a/')).toContain('/lessons/a/ of 2');
  expect(await worker.visit('/lessons/b/')).toContain('lesson b');
  expect(await worker.ask('/_astro/below.1.js')).toBe('below');
  expect(await worker.ask('/_astro/below.2.js')).toBe(`below of ${TWO}`);
  world.network = online;
  await worker.open('/lessons/b/');
  expect([...world.stores.keys()]).toEqual([`bullseye-${TWO}`]);
});

test('a new release takes the place of the old one only when it is here whole', async () => {
  await worker.open('/lessons/a/');
  worker = world.release(TWO, changed);
  expect(await worker.visit('/lessons/a/')).toContain('of 2');
  const online = world.network;
  world.network = new Map();
  expect(await worker.visit('/lessons/a/'), 'its lower half has not arrived').toContain('lesson a');
  world.network = online;
  await worker.open('/lessons/a/');
  world.network = new Map();
  expect(await worker.visit('/lessons/a/')).toContain('of 2');
});

test('a page that came before its worker is kept with its own release', async () => {
  await worker.open('/lessons/a/');
  world.network.set('/lessons/b/', page('lesson b', TWO));
  await worker.visit('/lessons/b/');
  expect([world.held(ONE).includes('/lessons/b/'), world.held(TWO)]).toEqual([false, ['/lessons/b/']]);
});

test('a page gets the lists of its own release', async () => {
  await worker.open('/lessons/b/');
  world.network.set('/answers/a.json', { text: '{"two":2}' });
  worker = world.release(TWO, changed);
  await worker.open('/lessons/a/');
  world.network.clear();
  expect(await worker.ask('/answers/a.json', { referrer: `${ORIGIN}/lessons/b/?v=1` })).toBe('{"one":1}');
  expect(await worker.ask('/answers/a.json', { referrer: `${ORIGIN}/lessons/a/` })).toBe('{"two":2}');
});

test('releases in between go as soon as later ones have all their pages', async () => {
  await worker.open('/lessons/a/');
  worker = world.release(TWO, changed);
  await worker.open('/lessons/a/');
  await worker.open('/lessons/b/');
  worker = world.release(THREE, { '/_astro/below.2.js': '/_astro/below.3.js' });
  await worker.open('/lessons/b/');
  expect([...world.stores.keys()], 'lesson a is kept in the second only').toEqual([
    `bullseye-${TWO}`,
    `bullseye-${THREE}`,
  ]);
});

test('the stores of the worker that kept whatever came are taken over, but for login pages in place of scripts', async () => {
  await worker.open('/lessons/a/');
  const old = world.stores.get(`bullseye-${ONE}`);
  const words = '<html lang="en"><title>Lesson a · Bullseye</title></html>';
  old?.set(`${ORIGIN}/lessons/a/`, new Response(words) as never);
  old?.set(
    `${ORIGIN}/_astro/top.1.js`,
    new Response(portal.text, { headers: { 'content-type': 'text/html' } }) as never,
  );
  worker = world.release(TWO, changed);
  world.network.set('/_astro/top.1.js', { text: 'top' });
  await worker.open('/lessons/b/');
  world.network.clear();
  expect(await worker.visit('/lessons/a/')).toContain('Lesson a');
  expect(await worker.ask('/_astro/below.1.js')).toBe('below');
  expect(await worker.ask('/_astro/top.1.js')).toBe('top');
});
