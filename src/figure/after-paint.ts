import type { ClientDirective } from 'astro';

/** Resolves once the reader sees something. A browser that does not tell is not waited for. */
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
 * `client:after-paint`: fetches a figure's script when it comes into view, and never before text and pictures are on the screen. On a page
 * that will be printed (`data-eager`) all wake at once: the paper shows what the address asks for, seen or not.
 */
const afterPaint: ClientDirective = (load, _options, root) => {
  const wake = (): void => {
    void painted()
      .then(load)
      .then(
        (hydrate) => hydrate(),
        // Said by ./lost-figure.ts; this script stands in every page, so it only calls.
        () => root.dispatchEvent(new Event('bullseye:lost', { bubbles: true })),
      );
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
