/**
 * The service worker: keeps what a reader has opened, and all that it may need, so that it opens again without a network. Our own and not
 * Workbox: its two strategies weigh more than all of this (4.2 kB gzip against 3), and what matters here would have been plugins beside them: whose a page is,
 * a store for each release, the copy that is shown in place of a login page, what is fetched ahead.
 *
 * The build puts the name of its release in front, and what belongs to it (scripts/build/offline.ts): `first` what every page needs, `rest`
 * what only those who do not save data get before they ask for it.
 */
import { sitePath } from '~/state/site-path.ts';
import { allHeld, bringAll } from './ahead.ts';
import { answer } from './answer.ts';
import { tidy } from './stores.ts';

interface Waiting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Worker {
  readonly bullseye: { readonly release: string; readonly first: readonly string[]; readonly rest: readonly string[] };
  readonly location: Location;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Waiting) => void): void;
  addEventListener(type: 'message', hear: (event: Waiting & { readonly data: readonly string[] }) => void): void;
  addEventListener(
    type: 'fetch',
    hear: (event: Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

export function startWorker(worker: Worker): void {
  const { release: own, first, rest } = worker.bullseye;
  const scope = new URL(sitePath(''), worker.location.href).href;
  const addressOf = (path: string): string => new URL(path, scope).href;
  const saving = (): boolean => worker.navigator.connection?.saveData === true;
  const belonging = [...first, ...rest].map(addressOf);

  let isWhole = false;
  /** Those who save data never have all of it: what they have has to do. */
  const whole = async (): Promise<boolean> => saving() || (isWhole ||= await allHeld(belonging, own));

  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    // What is asked for past every store (src/figure/lost.ts) is asked of the network.
    if (request.method === 'GET' && request.cache !== 'no-store' && request.url.startsWith(scope))
      event.respondWith(answer(request, { own, whole }, (promise) => event.waitUntil(promise)));
  });

  /** What pages tell of is brought one telling after the other, so that nothing is fetched twice. */
  let busy = Promise.resolve();
  worker.addEventListener('message', (event) => {
    const told = event.data.map(addressOf).filter((address) => address.startsWith(scope));
    busy = busy
      .then(async () => {
        isWhole = false;
        await bringAll([...told, ...first.map(addressOf), ...(saving() ? [] : rest.map(addressOf))], own);
        if (await whole()) await tidy(own);
      })
      .catch(() => undefined);
    event.waitUntil(busy);
  });
}
