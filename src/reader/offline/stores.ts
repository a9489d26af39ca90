/**
 * What the worker keeps. Each release has a store of its own: its pages, and the scripts and lists that belong to them. A release that is
 * gone from the server lives on in its store as long as one of its pages is kept by no newer release.
 */
import { pageStores, storeOf } from '~/state/page-stores.ts';
import { releaseIn } from '~/state/release.ts';
import { sitePath } from '~/state/site-path.ts';

/** A page is the same page with every state in its address. */
export function nameOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

const isPage = (address: string): boolean => new URL(address).pathname.endsWith('/');

/** A file with a hash in its name never changes. */
export const isHashed = (address: string): boolean => new URL(address).pathname.startsWith(sitePath('_astro/'));

const isType = ({ headers }: Response, type: string): boolean => (headers.get('content-type') ?? '').includes(type);

/** Whether this can be what the address names, and all of it. A login page comes in the place of anything. */
function isWhole(address: string, response: Response, text: string): boolean {
  const { pathname } = new URL(address);
  if (isPage(address)) return isType(response, 'text/html') && text.trimEnd().endsWith('</html>');
  if (pathname.endsWith('.js')) return isType(response, 'javascript');
  if (pathname.endsWith('.json')) JSON.parse(text);
  return !isType(response, 'text/html');
}

/**
 * The release that an answer of the network belongs to, `own` for what says of none; undefined for what is not worth keeping: not ours, led
 * elsewhere, no success, or cut off. Reads the answer to its end.
 */
export async function releaseOf(address: string, response: Response, own: string): Promise<string | undefined> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return undefined;
  try {
    const text = await response.text();
    if (!isWhole(address, response, text)) return undefined;
    return isPage(address) ? releaseIn(text) : own;
  } catch {
    return undefined;
  }
}

/** A full store is no reason to fail. */
export const put = (release: string, address: string, response: Response): Promise<void> =>
  caches
    .open(storeOf(release))
    .then((store) => store.put(nameOf(address), response))
    .catch(() => undefined);

/** The addresses in a store; none where it is not there, or cannot be read. */
export const heldIn = (name: string): Promise<Set<string>> =>
  caches
    .has(name)
    .then(async (there) => (there ? (await (await caches.open(name)).keys()).map(({ url }) => url) : []))
    .then(
      (addresses) => new Set(addresses),
      () => new Set(),
    );

const held = (name: string, address: string): Promise<Response | undefined> =>
  caches.match(nameOf(address), { cacheName: name });

/**
 * What is kept of an address. A page of the present release takes the place of an older one only once its release is here `whole`: until
 * then the older one is the one that works. A list comes from the release of the page that asks for it, `beside`.
 */
export async function kept(
  address: string,
  own: string,
  whole: () => Promise<boolean>,
  beside = '',
): Promise<Response | undefined> {
  try {
    const present = storeOf(own);
    if (isHashed(address)) {
      const file = (await held(present, address)) ?? (await caches.match(nameOf(address)));
      // An older worker may have kept a login page in its place.
      return file && !isType(file, 'text/html') ? file : undefined;
    }
    const older = (await pageStores()).filter((name) => name !== present).reverse();
    const ordered = isPage(address) && !(await whole()) ? [...older, present] : [present, ...older];
    const asking = new Set<string>();
    for (const name of beside === '' ? [] : ordered) if (await held(name, beside)) asking.add(name);
    for (const name of [...asking, ...ordered]) {
      const response = await held(name, address);
      if (response) return response;
    }
  } catch {
    // A store that cannot be read has nothing: the network may.
  }
  return undefined;
}

/** Forgets the releases whose every page a newer one has, too. */
export async function tidy(own: string): Promise<void> {
  const present = storeOf(own);
  const pagesIn = async (name: string): Promise<string[]> => [...(await heldIn(name))].filter(isPage);
  const newer = new Set(await pagesIn(present));
  for (const name of (await pageStores()).filter((other) => other !== present).reverse()) {
    const pages = await pagesIn(name);
    if (pages.every((page) => newer.has(page))) await caches.delete(name);
    for (const page of pages) newer.add(page);
  }
}
