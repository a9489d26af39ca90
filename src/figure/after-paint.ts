import type { ClientDirective } from 'astro';

/** A tab in the background draws no frames, and what is asked for there need not wait for one. */
const LATEST_MS = 1000;

/**
 * Resolves once the reader sees something: what one frame drew is on the screen when the next begins. No entry of a performance observer
 * is waited for: Firefox makes none for a page that was scrolled before its first paint, which is any page opened at a heading.
 */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, LATEST_MS);
  });

/**
 * `client:after-paint`: fetches a figure's script when it comes into view, and never before text and pictures are on the screen. On a page
 * that will be printed (`data-eager`) all wake at once: the paper shows what the address asks for, seen or not.
 */
const afterPaint: ClientDirective = (load, _options, root) => {
  const wake = (): void => {
    void painted()
      .then(load)
      .then((hydrate) => hydrate());
  };
  if (root.closest('[data-eager]')) {
    wake();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    wake();
  });
  for (const child of root.children) observer.observe(child);
};
export default afterPaint;
