/**
 * Loaded on the first click of words that set a figure. The figure may be two screens away: the page scrolls to its picture, and a button leads
 * back to the words once they are out of sight.
 */
export const calm = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

let words: HTMLElement | undefined;
const back = document.querySelector<HTMLElement>('[data-back]');

const watcher = new IntersectionObserver(([seen]) => {
  if (!back || !seen) return;
  if (!seen.isIntersecting) back.hidden = false;
  else if (!back.hidden) remember(undefined);
});

/** Only the words pressed last are remembered. A reader who scrolls back needs no button. */
function remember(pressed: HTMLElement | undefined): void {
  watcher.disconnect();
  if (back) back.hidden = true;
  words = pressed;
  if (words) watcher.observe(words);
}

back?.addEventListener('click', () => {
  const target = words;
  remember(undefined);
  target?.scrollIntoView({ behavior: calm(), block: 'center' });
  target?.focus({ preventScroll: true });
});

/**
 * Scrolls the picture of a figure into view, unless it is in view already. It waits until the figure has drawn its new state: if that changes
 * the height, browsers give up a smooth scroll that has begun.
 */
export function lookAt(figure: HTMLElement, pressed: HTMLElement): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const picture = figure.querySelector('.stage') ?? figure;
      const { top, bottom } = picture.getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight) return;
      picture.scrollIntoView({ behavior: calm(), block: 'start' });
      remember(pressed);
    }),
  );
}
