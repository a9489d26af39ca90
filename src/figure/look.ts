/**
 * Words set a figure that may be two screens away. The reader is taken to its picture, and once the words are out of sight
 * there is a button that leads back to them.
 */
export const calm = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

let words: HTMLElement | undefined;
const back = document.querySelector<HTMLElement>('[data-back]');

const watcher = new IntersectionObserver(([seen]) => {
  if (!back || !seen) return;
  if (!seen.isIntersecting) back.hidden = false;
  else if (!back.hidden) remember(undefined);
});

/** Only the words that were pressed last are remembered; whoever scrolls back unaided needs no button. */
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
 * Brings the picture of a figure into view; where it is in view already, nothing moves. It waits until the figure has drawn its
 * new state: where that changes its height, browsers give up a smooth scroll that has already begun.
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
