/**
 * Live values: any element outside the React tree with `data-live="<widget id>.<name>"` (a number in a sentence, a slot in
 * a formula set at build time, a token of a Python line) shows what the widget publishes under that name. React draws its
 * own read-outs and marks them `data-drawn`. `data-form="code"` asks for the number as code reads it.
 */
import { plainNumber } from '~/math/format.ts';

type Listener = Element[];
const found = new Map<string, Map<string, Listener>>();

function listeners(widget: string): Map<string, Listener> {
  const known = found.get(widget);
  if (known) return known;
  const byName = new Map<string, Listener>();
  for (const element of document.querySelectorAll(`[data-live^="${widget}."]:not([data-drawn])`)) {
    const name = (element.getAttribute('data-live') ?? '').slice(widget.length + 1);
    byName.set(name, [...(byName.get(name) ?? []), element]);
  }
  found.set(widget, byName);
  return byName;
}

export function publish(widget: string, values: Readonly<Record<string, string>>): void {
  for (const [name, elements] of listeners(widget)) {
    const text = values[name];
    if (text === undefined) continue;
    for (const element of elements) {
      const shown = element.getAttribute('data-form') === 'code' ? plainNumber(text) : text;
      if (element.textContent !== shown) element.textContent = shown;
    }
  }
}
