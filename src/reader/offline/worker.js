/**
 * The service worker: keeps what a reader has opened, so that it opens again without a network. Pages and lists come from the network while
 * there is one, so nobody reads an old page; files with a hash in their names never change and come from what is kept. The build puts its
 * name and what is fetched ahead in front: the search and what it needs, and the page for pages that are not kept. A new build begins a
 * new store, as its pages and scripts belong together.
 */
/** @type {any} */
const worker = globalThis;
const { build, ahead } = /** @type {{ build: string, ahead: readonly string[] }} */ (worker.bullseye);

const STORE = `bullseye-${build}`;
const FALLBACK = '/offline/';

/** A page is the same page with every state in its address. @param {string} address */
const nameOf = (address) => {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
};

/** A full store is no reason to fail. @param {Request} request @param {Response} response */
const keep = async (request, response) => {
  if (response.ok && response.type === 'basic' && !response.redirected)
    await caches
      .open(STORE)
      .then((store) => store.put(nameOf(request.url), response))
      .catch(() => undefined);
};
/** A store that cannot be read has nothing: the network may. @param {Request} request @returns {Promise<Response | undefined>} */
const kept = (request) =>
  caches
    .open(STORE)
    .then((store) => store.match(nameOf(request.url)))
    .catch(() => undefined);

/** @param {Request} request @param {(promise: Promise<unknown>) => void} later */
const fetched = async (request, later) => {
  const response = await fetch(request);
  later(keep(request, response.clone()));
  return response;
};

/** @param {Request} request @param {(promise: Promise<unknown>) => void} later */
async function answer(request, later) {
  if (new URL(request.url).pathname.startsWith('/_astro/')) return (await kept(request)) ?? fetched(request, later);
  try {
    return await fetched(request, later);
  } catch (error) {
    const page = (await kept(request)) ?? (request.mode === 'navigate' ? await kept(new Request(FALLBACK)) : undefined);
    if (page) return page;
    throw error;
  }
}

worker.addEventListener('install', (/** @type {any} */ event) => {
  // Past the browser's own cache, which may still have those of the build before.
  event.waitUntil(
    caches
      .open(STORE)
      .then((store) => store.addAll(ahead.map((path) => new Request(path, { cache: 'reload' }))))
      .then(() => worker.skipWaiting()),
  );
});
worker.addEventListener('activate', (/** @type {any} */ event) => {
  const older = caches
    .keys()
    .then((names) =>
      Promise.all(
        names.filter((name) => name.startsWith('bullseye-') && name !== STORE).map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(older.then(() => worker.clients.claim()));
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin)
    event.respondWith(answer(request, (/** @type {Promise<unknown>} */ promise) => event.waitUntil(promise)));
});
/** A page tells what it is made of, as it may have been open before the worker. What was fetched ahead and has been erased since comes again with it. */
worker.addEventListener('message', (/** @type {any} */ event) => {
  const told = [...ahead, ...event.data]
    .map((address) => new URL(address, location.origin))
    .filter(({ origin }) => origin === location.origin);
  event.waitUntil(
    Promise.all(
      told.map(async ({ href }) => {
        const request = new Request(href);
        if (!(await kept(request)))
          await fetch(request).then(
            (response) => keep(request, response),
            () => undefined,
          );
      }),
    ),
  );
});
