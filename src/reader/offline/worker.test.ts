import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';

const source = readFileSync(new URL('./worker.js', import.meta.url), 'utf8');
const ORIGIN = 'https://bullseye.test';

interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly mode?: string;
  readonly cache?: string;
}
type Reply = Response & { readonly asked?: Asked };
interface Store {
  match(name: string): Promise<Reply | undefined>;
  put(name: string, response: Reply): Promise<void>;
  addAll(requests: readonly Asked[]): Promise<void>;
}

/** Stores, a network and a worker, as far as worker.js knows them. Addresses are absolute. */
function makeWorld(build: string, stores = new Map<string, Map<string, Reply>>()) {
  const world = { stores, network: new Map<string, string>(), asked: [] as Asked[], broken: false, claimed: 0 };
  const absolute = (address: string | URL): string => new URL(address, ORIGIN).href;
  const reply = (text: string, more: object = {}): Reply =>
    Object.defineProperties(
      new Response(text),
      Object.fromEntries(Object.entries({ type: 'basic', ...more }).map(([key, value]) => [key, { value }])),
    );
  const fetch = (asked: Asked): Promise<Reply> => {
    world.asked.push(asked);
    const { pathname } = new URL(asked.url);
    const text = world.network.get(pathname);
    if (text === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    const [made, copy] = [0, 1].map(() =>
      reply(text, { redirected: text === 'elsewhere', ok: text !== 'missing' }),
    ) as [Reply, Reply];
    return Promise.resolve(Object.defineProperty(made, 'clone', { value: () => copy }));
  };
  const open = (name: string): Promise<Store> => {
    if (world.broken) return Promise.reject(new DOMException('no', 'UnknownError'));
    const held = stores.get(name) ?? new Map<string, Reply>();
    stores.set(name, held);
    return Promise.resolve({
      match: (key) => Promise.resolve(held.get(key)),
      put: (key, response) => {
        held.set(key, response);
        return Promise.resolve();
      },
      addAll: async (requests) => {
        for (const request of requests) held.set(request.url, await fetch(request));
      },
    });
  };
  const listeners: Record<string, (event: object) => void> = {};
  class Request {
    url: string;
    constructor(address: string | URL, more: object = {}) {
      this.url = absolute(address);
      Object.assign(this, more);
    }
  }
  runInNewContext(source, {
    bullseye: { build, ahead: ['/offline/', '/search.json'] },
    location: { origin: ORIGIN },
    URL,
    Request,
    fetch,
    caches: {
      open,
      keys: () => Promise.resolve([...stores.keys()]),
      delete: (name: string) => Promise.resolve(stores.delete(name)),
    },
    addEventListener: (type: string, listener: (event: object) => void) => {
      listeners[type] = listener;
    },
    skipWaiting: () => undefined,
    clients: {
      claim: () => {
        world.claimed += 1;
      },
    },
  });
  /** Lets the worker hear an event, and waits for all that it does about it. */
  const hear = async (type: string, more: object = {}): Promise<Reply | undefined> => {
    const waits: Promise<unknown>[] = [];
    let answer: Promise<Reply> | undefined;
    listeners[type]?.({
      ...more,
      waitUntil: (promise: Promise<unknown>) => void waits.push(promise),
      respondWith: (promise: Promise<Reply>) => {
        answer = promise;
      },
    });
    const [said] = await Promise.all([answer]);
    await Promise.all(waits);
    return said;
  };
  const ask = async (path: string, more: object = {}): Promise<string | undefined> =>
    (await hear('fetch', { request: { url: absolute(path), method: 'GET', mode: 'cors', ...more } }))?.text();
  const keptPaths = (): string[] =>
    [...(stores.get(`bullseye-${build}`)?.keys() ?? [])].map((name) => new URL(name).pathname).sort();
  return Object.assign(world, { hear, ask, keptPaths });
}

let world: ReturnType<typeof makeWorld>;
beforeEach(async () => {
  world = makeWorld('one');
  world.network = new Map(
    Object.entries({
      '/offline/': 'no network',
      '/search.json': '[]',
      '/lessons/a/': 'lesson',
      '/_astro/x.js': 'script',
    }),
  );
  await world.hear('install');
});

test('what is fetched ahead comes past the browser’s own cache', () => {
  expect(world.keptPaths()).toEqual(['/offline/', '/search.json']);
  expect(world.asked.map(({ cache }) => cache)).toEqual(['reload', 'reload']);
});

test('a page comes from the network while there is one, whatever state its address has, and from the store after that', async () => {
  expect(await world.ask('/lessons/a/?dart-throw.x=3')).toBe('lesson');
  world.network.set('/lessons/a/', 'newer');
  expect(await world.ask('/lessons/a/')).toBe('newer');
  world.network.clear();
  expect(await world.ask('/lessons/a/?other=1', { mode: 'navigate' })).toBe('newer');
  expect(await world.ask('/lessons/b/', { mode: 'navigate' })).toBe('no network');
  await expect(world.ask('/answers/b.json')).rejects.toThrow('Failed to fetch');
});

test('a file with a hash in its name is asked for once', async () => {
  world.asked = [];
  expect([await world.ask('/_astro/x.js'), await world.ask('/_astro/x.js')]).toEqual(['script', 'script']);
  expect(world.asked).toHaveLength(1);
});

test('what is missing or led elsewhere is passed on, and not kept', async () => {
  world.network.set('/gone/', 'missing').set('/moved/', 'elsewhere');
  expect([await world.ask('/gone/'), await world.ask('/moved/')]).toEqual(['missing', 'elsewhere']);
  expect(world.keptPaths()).toEqual(['/offline/', '/search.json']);
});

test('a store that cannot be opened costs nothing while there is a network', async () => {
  world.broken = true;
  expect(await world.ask('/_astro/x.js')).toBe('script');
  expect(await world.ask('/lessons/a/')).toBe('lesson');
  world.network.clear();
  await expect(
    world.ask('/lessons/a/', { mode: 'navigate' }),
    'and says what the network said where there is none',
  ).rejects.toThrow('Failed to fetch');
});

test('what is not asked of this site, and what is sent, is left alone', async () => {
  expect(await world.hear('fetch', { request: { url: 'https://other.test/', method: 'GET' } })).toBeUndefined();
  expect(await world.hear('fetch', { request: { url: `${ORIGIN}/`, method: 'POST' } })).toBeUndefined();
});

test('the worker of a new build forgets the pages of the one before, and hears from the page that is open', async () => {
  await world.ask('/lessons/a/');
  const next = makeWorld('two', world.stores);
  next.network = world.network;
  await next.hear('install');
  await next.hear('activate');
  expect([...next.stores.keys()]).toEqual(['bullseye-two']);
  expect(next.claimed).toBe(1);
  await next.hear('message', {
    data: [`${ORIGIN}/lessons/a/#top`, `${ORIGIN}/_astro/x.js`, 'https://other.test/y.js', 'data:text/plain,z'],
  });
  expect(next.keptPaths()).toEqual(['/_astro/x.js', '/lessons/a/', '/offline/', '/search.json']);
});

test('once everything was erased, what is fetched ahead is there again with the next page', async () => {
  world.stores.clear();
  await world.hear('message', { data: [`${ORIGIN}/lessons/a/`] });
  expect(world.keptPaths()).toEqual(['/lessons/a/', '/offline/', '/search.json']);
  world.network.clear();
  expect(await world.ask('/lessons/b/', { mode: 'navigate' })).toBe('no network');
});
