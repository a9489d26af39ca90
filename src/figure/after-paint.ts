import type { ClientDirective } from 'astro';
import { isLinked, revealLinked } from './linked.ts';

/** Resolves when the page has been painted; at once in a browser that does not report it. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    if (!PerformanceObserver.supportedEntryTypes?.includes('paint')) {
      done();
      return;
    }
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      done();
    }).observe({ type: 'paint', buffered: true });
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
      .then((hydrateIsland) => hydrateIsland());
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
