/**
 * The small script of an embedded figure. It tells the page around how high the figure is, and nothing else; it listens to nobody. The height
 * is no secret, so any page may have it.
 */
import { unknownOptions } from './embed-code.ts';

const main = document.querySelector<HTMLElement>('[data-embed]');
if (main) {
  if (window.parent !== window) {
    new ResizeObserver(() =>
      window.parent.postMessage(
        { bullseye: main.dataset['embed'], height: Math.ceil(main.getBoundingClientRect().height) },
        '*',
      ),
    ).observe(main);
  }
  const unknown = unknownOptions(location.search)
    .slice(0, 3)
    .map((option) => option.slice(0, 24));
  const note = main.querySelector('.embed-note');
  if (note && unknown.length > 0)
    note.textContent = `We can’t read part of this address (${unknown.join(', ')}). The figure shows the rest of it.`;
}
