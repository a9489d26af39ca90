import type { ClientDirective } from 'astro';
import { isLinked, revealLinked } from './linked.ts';

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
 * `client:after-paint`: loads a figure's script when the figure comes into view, and never before text and pictures are on the screen. On a
 * page to be printed (`data-eager`) all are loaded at once, as the paper shows them all. So is a figure that the address sets: the numbers in
 * the text wait for it.
 */
const afterPaint: ClientDirective = (load, _options, root) => {
  const hydrate = (): void => {
    void painted()
      .then(load)
      .then(
        (hydrateIsland) => hydrateIsland(),
        // Said by ./lost-figure.ts; this script stands in every page, so it only calls.
        () => root.dispatchEvent(new Event('bullseye:lost', { bubbles: true })),
      );
  };
  const id = root.querySelector('[data-widget]')?.id ?? '';
  if (isLinked(id)) revealLinked(root, id);
  if (isLinked(id) || root.closest('[data-eager]')) {
    hydrate();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    hydrate();
  });
  for (const child of root.children) observer.observe(child);
};
export default afterPaint;
