/**
 * Live values: any element outside the React tree with `data-live="<widget id>.<name>"` (a number in a sentence, a slot in
 * a formula set at build time, a token of a Python line) shows what the widget publishes under that name. React draws its
 * own read-outs and marks them `data-drawn`. `data-form="code"` asks for the number as code reads it.
 */
import { plainNumber } from '~/math/format.ts';

type Places = ReadonlyMap<string, readonly Element[]>;
const found = new Map<string, Places>();

/**
 * Where one figure's values stand: within its own frame, and, for the figure whose root has the widget's own id, in the text
 * around. Where a widget stands on a page twice, each figure fills its own formula. Looked up again when an element has left the
 * page, as those of a figure do that was started again.
 */
function placesOf(root: string, widget: string): Places {
  const known = found.get(root);
  if (known && [...known.values()].every((elements) => elements.every((element) => element.isConnected))) return known;
  const places = new Map<string, Element[]>();
  for (const element of document.querySelectorAll(`[data-live^="${widget}."]:not([data-drawn])`)) {
    if ((element.closest(`[data-widget="${widget}"]`)?.id ?? widget) !== root) continue;
    const name = (element.getAttribute('data-live') ?? '').slice(widget.length + 1);
    places.set(name, [...(places.get(name) ?? []), element]);
  }
  found.set(root, places);
  return places;
}

/** Marks the line of the figure's code that is running, counted from 1. */
export function lightLine(root: string, line: number): void {
  for (const element of document.getElementById(root)?.querySelectorAll('.figure-code [data-line]') ?? []) {
    const running = element.getAttribute('data-line') === String(line);
    if (running === element.hasAttribute('data-running')) continue;
    element.toggleAttribute('data-running', running);
    if (running) element.setAttribute('aria-current', 'step');
    else element.removeAttribute('aria-current');
  }
}

/** Shows the values of the figure with this root id in all its places. */
export function publish(root: string, widget: string, values: Readonly<Record<string, string>>): void {
  for (const [name, elements] of placesOf(root, widget)) {
    const text = values[name];
    if (text === undefined) continue;
    for (const element of elements) {
      const shown = element.getAttribute('data-form') === 'code' ? plainNumber(text) : text;
      if (element.textContent === shown) continue;
      // The text node stays: a new one would be laid out as if the words around it were new, too.
      if (element.childNodes.length === 1 && element.firstChild instanceof Text) element.firstChild.data = shown;
      else element.textContent = shown;
    }
  }
}
