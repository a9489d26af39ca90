/** Stores, a network and a browser, as far as the worker knows them, for its tests. Addresses are paths of one site. */
import { vi } from 'vitest';
import { startWorker } from './worker.ts';

export const ORIGIN = 'https://bullseye.test';
/** Names of releases. */
export const [ONE, TWO, THREE] = ['111111111111', '222222222222', '333333333333'] as const;

/** What the network gives as if it came from this site. */
class Given extends Response {
  override get type(): ResponseType {
    return 'basic';
  }
  override clone(): Given {
    const copy = Object.setPrototypeOf(super.clone(), Given.prototype) as Given;
    return Object.defineProperty(copy, 'redirected', { value: this.redirected });
  }
}

interface Answer {
  readonly text: string;
  readonly type?: string;
  readonly status?: number;
  readonly redirected?: boolean;
  /** It breaks off in the middle. */
  readonly cut?: boolean;
  /** When it comes, or never. */
  readonly when?: Promise<void>;
}

export const page = (words: string, release: string = ONE): Answer => ({
  type: 'text/html; charset=utf-8',
  text: `<!doctype html><html lang="en"><head><meta name="bullseye-release" content="${release}"></head><body>${words}</body></html>\n`,
});
/** What every address answers in a hotel. */
export const portal: Answer = { text: '<html><body>Please log in</body></html>', type: 'text/html' };
export const never = new Promise<void>(() => undefined);

const typeOf = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';

function given(
  path: string,
  { text, type = typeOf(path), status = 200, redirected = false, cut = false }: Answer,
): Given {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      if (cut) controller.error(new TypeError('network error'));
      else controller.close();
    },
  });
  return Object.defineProperty(new Given(body, { status, headers: { 'content-type': type } }), 'redirected', {
    value: redirected,
  });
}

interface Asked {
  readonly path: string;
  readonly cache: string | undefined;
}

/** What every page of the site needs, and what else belongs to its first release. */
export const FIRST = ['/offline/', '/search.json'];
export const REST = ['/_astro/top.1.js', '/_astro/below.1.js', '/answers/a.json'];

export class World {
  readonly stores = new Map<string, Map<string, Given>>();
  /** What each path answers; nothing at all where there is no network. */
  network = new Map<string, Answer>([
    ['/offline/', page('no network')],
    ['/search.json', { text: '[1]' }],
    ['/answers/a.json', { text: '{"one":1}' }],
    ['/_astro/top.1.js', { text: 'top' }],
    ['/_astro/below.1.js', { text: 'below' }],
    ['/lessons/a/', page('lesson a')],
    ['/lessons/b/', page('lesson b')],
  ]);
  /** What every path answers, as in a hotel. */
  everywhere: Answer | undefined;
  asked: Asked[] = [];
  /** The browser keeps us from the stores. */
  closed = false;
  saving = false;

  constructor() {
    vi.stubGlobal('caches', this.#caches());
    vi.stubGlobal('fetch', (input: string | { url: string; cache?: string }, init: { cache?: string } = {}) =>
      this.#fetch(typeof input === 'string' ? { url: input, ...init } : input),
    );
  }

  #caches(): object {
    const open = (name: string): Promise<object> => {
      if (this.closed) return Promise.reject(new DOMException('no', 'UnknownError'));
      const held = this.stores.get(name) ?? new Map<string, Given>();
      this.stores.set(name, held);
      return Promise.resolve({
        keys: () => Promise.resolve([...held.keys()].map((url) => ({ url }))),
        put: async (key: string, response: Given) => {
          const whole = await response.arrayBuffer();
          held.set(key, new Given(whole, { headers: response.headers }));
        },
      });
    };
    return {
      open,
      has: (name: string) => Promise.resolve(this.stores.has(name)),
      keys: () => (this.closed ? Promise.reject(new DOMException('no')) : Promise.resolve([...this.stores.keys()])),
      delete: (name: string) => Promise.resolve(this.stores.delete(name)),
      match: (key: string, { cacheName }: { cacheName?: string } = {}) => {
        if (this.closed) return Promise.reject(new DOMException('no'));
        const stores = [...this.stores].filter(([name]) => cacheName === undefined || name === cacheName);
        return Promise.resolve(stores.flatMap(([, held]) => held.get(key) ?? [])[0]?.clone());
      },
    };
  }

  async #fetch({ url, cache }: { url: string; cache?: string | undefined }): Promise<Given> {
    const path = new URL(url).pathname;
    this.asked.push({ path, cache });
    const answer = this.everywhere ?? this.network.get(path);
    if (!answer) throw new TypeError('Failed to fetch');
    await answer.when;
    return given(path, answer);
  }

  /** Starts the worker of a release. */
  start(release: string, rest: readonly string[] = REST): Running {
    const listeners: Record<string, (event: object) => void> = {};
    startWorker({
      bullseye: { release, first: FIRST, rest },
      location: new URL(`${ORIGIN}/offline-worker.js`) as unknown as Location,
      navigator: { connection: { saveData: this.saving } },
      clients: { claim: () => Promise.resolve() },
      skipWaiting: () => Promise.resolve(),
      addEventListener: (type: string, hear: (event: never) => void) => {
        listeners[type] = hear as (event: object) => void;
      },
    });
    return new Running(listeners);
  }

  /** A release: files that changed have another name, and the old ones are gone. */
  release(name: string, changed: Readonly<Record<string, string>>): Running {
    this.network = new Map(
      [...this.network].map(([path, answer]): [string, Answer] => {
        const renamed = changed[path];
        if (renamed !== undefined) return [renamed, { text: `${answer.text} of ${name}` }];
        return [path, path.endsWith('/') ? page(`${path} of ${name}`, name) : answer];
      }),
    );
    this.asked = [];
    return this.start(
      name,
      REST.map((path) => changed[path] ?? path),
    );
  }

  /** The paths in the store of a release. */
  held(release: string): string[] {
    return [...(this.stores.get(`bullseye-${release}`)?.keys() ?? [])].map((name) => new URL(name).pathname).sort();
  }
}

export class Running {
  readonly #listeners: Record<string, (event: object) => void>;
  constructor(listeners: Record<string, (event: object) => void>) {
    this.#listeners = listeners;
  }

  /** Lets the worker hear an event: its answer, and the end of all that it does about it. */
  hear(type: string, more: object = {}): { answer: Promise<Response> | undefined; done: () => Promise<void> } {
    const waits: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    this.#listeners[type]?.({
      ...more,
      waitUntil: (promise: Promise<unknown>) => void waits.push(promise),
      respondWith: (promise: Promise<Response>) => {
        answer = promise;
      },
    });
    const done = async (): Promise<void> => {
      await answer?.catch(() => undefined);
      for (let seen = 0; seen < waits.length; seen += 1) await waits[seen];
    };
    return { answer, done };
  }

  /** What a page gets for a request, when all of it is done; undefined where the worker leaves it alone. */
  async ask(path: string, more: object = {}): Promise<string | undefined> {
    const request = {
      url: new URL(path, ORIGIN).href,
      method: 'GET',
      mode: 'cors',
      cache: 'default',
      referrer: '',
      ...more,
    };
    const { answer, done } = this.hear('fetch', { request });
    const text = (await answer)?.text();
    await done();
    return text;
  }

  readonly visit = (path: string): Promise<string | undefined> => this.ask(path, { mode: 'navigate' });

  /** A page tells what it is made of. */
  readonly tell = (...paths: string[]): Promise<void> =>
    this.hear('message', { data: paths.map((path) => new URL(path, ORIGIN).href) }).done();

  /** A reader opens a page: it comes through the worker, and tells what it is. */
  async open(path: string): Promise<string | undefined> {
    const text = await this.visit(path);
    await this.tell(path);
    return text;
  }
}
