/**
 * Loaded on the first click of words that set a figure. The figure may be two screens away: the page scrolls to its picture, and a button leads
 * back to the words once they are out of sight.
 */
import { calm } from './calm.ts';

/** Whoever has not gone back after this long reads on from here. */
const LONGEST_MS = 30_000;

let words: HTMLElement | undefined;
let picture: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const back = document.querySelector<HTMLElement>('[data-back]');

/** The button is there from when the words are out of sight until they are seen again, or the picture, once it came, is left behind. */
let arrived = false;
const watcher = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (target === picture && isIntersecting) arrived = true;
    else if (target === picture) {
      if (arrived) remember();
    } else if (back && !isIntersecting) back.hidden = false;
    else if (back && !back.hidden) remember();
  }
});

/** Only the words that were pressed last are remembered. */
function remember(pressed?: HTMLElement, shown?: Element): void {
  watcher.disconnect();
  clearTimeout(timer);
  if (back) back.hidden = true;
  words = pressed;
  picture = shown;
  arrived = false;
  if (words) watcher.observe(words);
  if (picture) watcher.observe(picture);
  if (words) timer = setTimeout(remember, LONGEST_MS);
}

back?.addEventListener('click', () => {
  const target = words;
  remember();
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
      const stage = figure.querySelector('.stage') ?? figure;
      const { top, bottom } = stage.getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight) return;
      stage.scrollIntoView({ behavior: calm(), block: 'start' });
      remember(pressed, stage);
    }),
  );
}
