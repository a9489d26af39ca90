/**
 * A figure whose script did not arrive keeps the picture that came with the page, and says under it what is missing. Who misses it
 * (./after-paint.ts, ./registry.ts) sends an event.
 */
import { lost } from './lost.ts';

document.addEventListener('bullseye:lost', ({ target }) => {
  const figure = target instanceof Element ? target.closest('astro-island') : null;
  const note = document.createElement('p');
  note.className = 'figure-note figure-lost';
  note.setAttribute('role', 'status');
  figure?.after(note);
  void lost('What moves this figure').then((said) => note.append(...said));
});
