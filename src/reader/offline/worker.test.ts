import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PATIENCE_MS } from './answer.ts';
import { FIRST, never, ONE, ORIGIN, page, portal, REST, type Running, World } from './fake-world.ts';

let world: World;
let worker: Running;
beforeEach(() => {
  world = new World();
  worker = world.start(ONE);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is kept', () => {
  test('a page comes from the network while there is one, whatever state its address has, and from the store after that', async () => {
    expect(await worker.visit('/lessons/a/?dart-throw.x=3')).toContain('lesson a');
    world.network.set('/lessons/a/', page('newer'));
    expect(await worker.visit('/lessons/a/')).toContain('newer');
    world.network.clear();
    expect(await worker.visit('/lessons/a/?other=1')).toContain('newer');
    await expect(worker.ask('/answers/b.json')).rejects.toThrow('Failed to fetch');
  });

  test('a lesson that was opened once is whole, though nobody has asked for its lower half', async () => {
    await worker.open('/lessons/a/');
    world.network.clear();
    const kept = await Promise.all(['/lessons/a/', ...REST, '/search.json'].map((path) => worker.ask(path)));
    expect(kept).toEqual([page('lesson a').text, 'top', 'below', '{"one":1}', '[1]']);
    expect(await worker.visit('/lessons/b/'), 'and another says what there is').toContain('no network');
  });

  test('who saves data is fetched only what every page needs, and what the page is made of', async () => {
    world.saving = true;
    worker = world.start(ONE);
    await worker.visit('/lessons/a/');
    await worker.tell('/lessons/a/', '/_astro/top.1.js', 'https://other.test/y.js', 'data:text/plain,z');
    expect(world.held(ONE)).toEqual(['/_astro/top.1.js', '/lessons/a/', '/offline/', '/search.json']);
  });

  test('a file with a hash in its name is asked for once, and a list past the browser’s own cache', async () => {
    await worker.open('/lessons/a/');
    await worker.open('/lessons/a/');
    await worker.ask('/_astro/top.1.js');
    expect(world.asked.filter(({ path }) => path === '/_astro/top.1.js')).toHaveLength(1);
    expect(world.asked.filter(({ path }) => path === '/search.json')).toEqual([
      { path: '/search.json', cache: 'no-cache' },
    ]);
  });

  test('what is asked for past every store is asked of the network, like what is sent, and what is not of this site', async () => {
    for (const more of [{ cache: 'no-store' }, { method: 'POST' }, { url: 'https://other.test/' }])
      expect(await worker.ask('/release.txt', more)).toBeUndefined();
    expect(world.asked).toEqual([]);
  });

  test('once everything was erased, what is fetched ahead is there again with the next page', async () => {
    await worker.open('/lessons/a/');
    world.stores.clear();
    await worker.open('/lessons/b/');
    expect(world.held(ONE)).toEqual([...REST, '/lessons/b/', ...FIRST].sort());
  });

  test('a store that cannot be opened costs nothing while there is a network', async () => {
    world.closed = true;
    expect(await worker.ask('/_astro/top.1.js')).toBe('top');
    expect(await worker.open('/lessons/a/')).toContain('lesson a');
    world.network.clear();
    await expect(worker.visit('/lessons/a/'), 'and says what the network said').rejects.toThrow('Failed to fetch');
  });
});

describe('what the network says that is not ours', () => {
  const answers = {
    'a login page': portal,
    'a login page in the place of another': { ...portal, redirected: true },
    'a 503': { ...page('we are down'), status: 503 },
    'a 404 of our own': { ...page('missed the board'), status: 404 },
    'half a page': { ...page('lesson a'), text: page('lesson a').text.slice(0, -20) },
    'a page that breaks off': { ...page('lesson a'), cut: true },
    'a file in the place of a page': { text: 'lesson a', type: 'text/plain' },
  };
  test.each(Object.entries(answers))('%s is not kept, and does not hide what is', async (_name, answer) => {
    await worker.open('/lessons/a/');
    const before = await worker.ask('/_astro/top.1.js');
    world.everywhere = answer;
    for (let twice = 0; twice < 2; twice += 1) {
      expect(await worker.visit('/lessons/a/'), 'the kept one, which says so').toMatch(
        /<html data-kept lang="en">.*lesson a/,
      );
      expect(await worker.ask('/answers/a.json')).toBe('{"one":1}');
      expect(await worker.ask('/_astro/top.1.js')).toBe(before);
      world.everywhere = undefined;
      world.network.clear();
    }
  });

  test('a page that is not kept shows what the network says: the reader may have to log in', async () => {
    world.everywhere = portal;
    expect(await worker.open('/lessons/b/')).toBe(portal.text);
    expect(world.held(ONE), 'and nothing of it is kept').toEqual([]);
  });

  test('a file that was missing is asked for again, past what the browser remembers', async () => {
    world.network.set('/_astro/late.1.js', { text: 'missed', status: 404, type: 'text/html' });
    expect(await worker.ask('/_astro/late.1.js')).toBe('missed');
    expect(world.asked).toEqual([
      { path: '/_astro/late.1.js', cache: 'default' },
      { path: '/_astro/late.1.js', cache: 'reload' },
    ]);
    world.network.set('/_astro/late.1.js', { text: 'here' });
    expect(await worker.ask('/_astro/late.1.js')).toBe('here');
  });

  test('a network that hangs: the kept page shows in time, and what comes late is kept for the next time', async () => {
    await worker.open('/lessons/a/');
    vi.useFakeTimers();
    let arrive = (): void => undefined;
    const when = new Promise<void>((done) => {
      arrive = done;
    });
    world.network.set('/lessons/a/', { ...page('late'), when });
    const request = { url: `${ORIGIN}/lessons/a/`, method: 'GET', mode: 'navigate', cache: 'default', referrer: '' };
    const { answer, done } = worker.hear('fetch', { request });
    let text = '';
    void answer?.then(async (response) => {
      text = await response.text();
    });
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(text).toBe('');
    await vi.advanceTimersByTimeAsync(500);
    expect(text).toContain('lesson a');
    expect(PATIENCE_MS).toBeLessThan(4000);
    arrive();
    await done();
    world.network.clear();
    expect(await worker.visit('/lessons/a/')).toContain('late');
  });

  test('a network that hangs for ever holds up nothing that is kept', async () => {
    await worker.open('/lessons/a/');
    vi.useFakeTimers();
    world.everywhere = { ...portal, when: never };
    const asked = ['/lessons/a/', '/answers/a.json', '/search.json'].map(async (path) => {
      const request = { url: ORIGIN + path, method: 'GET', mode: 'cors', cache: 'default', referrer: '' };
      return (await worker.hear('fetch', { request }).answer)?.text();
    });
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(await Promise.all(asked)).toEqual([expect.stringContaining('lesson a'), '{"one":1}', '[1]']);
  });
});
