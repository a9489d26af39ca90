/**
 * Words that light a part of a figure while they are pointed at or have the focus. Pressed, they also scroll its picture into view. This only
 * sets attributes, so the figure is not redrawn.
 */
import { lookSoon } from './look-soon.ts';
import { isPlain } from './plain-click.ts';

const partAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.part') : null;
let pointed: HTMLElement | null = null;
let focused: HTMLElement | null = null;
let lit: HTMLElement | null | undefined;

function light(): void {
  const words = pointed ?? focused ?? null;
  if (words === lit) return;
  lit = words;
  for (const element of document.querySelectorAll('[data-lit], [data-lighting], [data-around-lit]')) {
    element.removeAttribute('data-lit');
    element.removeAttribute('data-lighting');
    element.removeAttribute('data-around-lit');
  }
  const { partOf = '', partName = '' } = words?.dataset ?? {};
  const figure = words && document.getElementById(partOf);
  figure?.setAttribute('data-lighting', '');
  for (const part of figure?.querySelectorAll(`[data-part="${partName}"]`) ?? []) {
    part.setAttribute('data-lit', '');
    // Marks beside a lit one are dimmed. A style sheet could find them by :has(), but would do so again at every move of a drag.
    for (let around = part.parentElement; around?.closest('svg'); around = around.parentElement)
      around.setAttribute('data-around-lit', '');
  }
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  pointed = partAt(target);
  light();
});
document.addEventListener('focusin', ({ target }) => {
  focused = partAt(target);
  light();
});
document.addEventListener('focusout', () => {
  focused = null;
  light();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') {
    focused = null;
    light();
  }
});
// Not every browser focuses what is pressed. A press anywhere else ends the light.
document.addEventListener('click', (event) => {
  focused = partAt(event.target);
  light();
  const figure = focused && document.getElementById(focused.dataset['partOf'] ?? '');
  const words = focused;
  if (!words || !figure || !isPlain(event)) return;
  event.preventDefault();
  lookSoon(figure, words);
});
