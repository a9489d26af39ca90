/** How the worker answers. Pages and lists come from the network while there is one, so nobody reads an old page; files with a hash from what is kept. */
import { sitePath } from '~/state/site-path.ts';
import { isHashed, kept, put, releaseOf } from './stores.ts';

/** A network that says nothing for so long is none, where there is something kept to show. */
export const PATIENCE_MS = 3000;

/** How long an answer that comes too late is waited for. A worker that waits for ever holds up the one of the next release. */
const LATE_MS = 20_000;

const after = (ms: number): Promise<undefined> =>
  new Promise((done) => {
    setTimeout(() => done(undefined), ms);
  });

/** What the worker knows of its release, and how to go on with something after an answer is given. */
export interface Release {
  readonly own: string;
  /** Everything that belongs to it is kept. */
  readonly whole: () => Promise<boolean>;
}
type Later = (promise: Promise<unknown>) => void;

/** Asks the network, and keeps what it says if that is ours. `ours` waits for the end of it. */
async function ask(
  request: Request,
  own: string,
  later: Later,
): Promise<{ readonly response: Response; readonly ours: Promise<boolean> }> {
  let response = await fetch(request);
  // A browser may remember that a file was missing once.
  if (!response.ok && isHashed(request.url)) response = await fetch(request.url, { cache: 'reload' });
  const copy = response.clone();
  const release = releaseOf(request.url, response.clone(), own);
  later(release.then((known) => (known === undefined ? undefined : put(known, request.url, copy))));
  return { response, ours: release.then((known) => known !== undefined) };
}

/** A kept page says that it is one: `[data-kept]` shows the line (src/layouts/Base.astro). */
async function marked(page: Response): Promise<Response> {
  const html = await page.text();
  return new Response(html.replace('<html', '<html data-kept'), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

export async function answer(request: Request, { own, whole }: Release, later: Later): Promise<Response> {
  const isVisit = request.mode === 'navigate';
  const copy = await kept(request.url, own, whole, isVisit ? '' : request.referrer);
  if (copy && isHashed(request.url)) return copy;
  const asked = ask(request, own, later);
  if (copy) {
    // What comes too late is still kept for the next time.
    const good = asked.then(
      async ({ response, ours }) => ((await ours) ? response : undefined),
      () => undefined,
    );
    later(Promise.race([good, after(LATE_MS)]));
    return (await Promise.race([good, after(PATIENCE_MS)])) ?? (isVisit ? marked(copy) : copy);
  }
  // Nothing is kept: the reader sees what the network says, as they may have to log in.
  try {
    return (await asked).response;
  } catch (error) {
    const standIn = isVisit ? await kept(new URL(sitePath('offline/'), request.url).href, own, whole) : undefined;
    if (standIn) return standIn;
    throw error;
  }
}
