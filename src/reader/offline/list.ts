/** The page for pages that are not kept: lists those that are. */
import { pageStores } from '~/state/page-stores.ts';
import { sitePath } from '~/state/site-path.ts';

const list = document.querySelector('[data-kept-pages]');

/** The title and the address of a page in a store; undefined for anything else. */
async function pageOf(
  store: Cache,
  { url }: Request,
): Promise<{ readonly path: string; readonly title: string } | undefined> {
  const { pathname: path } = new URL(url);
  if (!path.endsWith('/') || path === sitePath('offline/')) return undefined;
  const text = (await (await store.match(url))?.text()) ?? '';
  const [, title = path] = /<title>(.*?)<\/title>/.exec(text) ?? [];
  return {
    path,
    title: new DOMParser().parseFromString(title, 'text/html').body.textContent.replace(/ · Bullseye$/, ''),
  };
}

async function show(): Promise<void> {
  const names = await pageStores();
  const pages = (
    await Promise.all(
      names.map(async (name) => {
        const store = await caches.open(name);
        return Promise.all((await store.keys()).map((request) => pageOf(store, request)));
      }),
    )
  )
    .flat()
    .flatMap((page) => page ?? [])
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    // Releases may keep the same page.
    .filter(({ path }, i, all) => path !== all[i - 1]?.path);
  if (pages.length === 0) return;
  list?.replaceChildren(
    ...pages.map(({ path, title }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      item.append(link);
      return item;
    }),
  );
  list?.closest('[hidden]')?.removeAttribute('hidden');
}

void show().catch(() => undefined);
document.querySelector('[data-again]')?.addEventListener('click', () => location.reload());
