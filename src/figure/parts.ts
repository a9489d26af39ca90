/**
 * Words that light a part of a figure, while they are pointed at or have the focus; pressed, they also bring its picture into view.
 * Attributes only: the figure is not drawn anew, and a drag costs what it costs.
 */
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
    // What stands beside it steps back. A style sheet that looks for it with :has() would look again at every move of a drag.
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
// Not every browser gives a pressed button the focus. A press anywhere else puts the light out.
document.addEventListener('click', (event) => {
  focused = partAt(event.target);
  light();
  const figure = focused && document.getElementById(focused.dataset['partOf'] ?? '');
  const words = focused;
  if (!words || !figure || !isPlain(event)) return;
  event.preventDefault();
  void import('./look.ts').then(({ lookAt }) => lookAt(figure, words));
});
