import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { fromText, parseShort } from '~/state/record.ts';
import { widgetIds, widgetNow } from '~/figure/registry.ts';

/** Throws what is wrong with a lesson, in the form that all checks use: where, the bad value, the legal ones. */
export function refuse(where: string, what: string, bad: string, legal: readonly string[] | string): never {
  throw new Error(
    `${where}: ${what} “${bad}” is not known. Legal: ${typeof legal === 'string' ? legal : legal.join(', ')}.`,
  );
}

/** The widget that a lesson names. Throws an error that lists all widgets. Server only. */
export const requireWidget = (id: string, where: string): WidgetDefinition =>
  widgetNow(id) ?? refuse(where, 'the widget', id, widgetIds);

/** A widget's state from the short form. Throws for keys that it does not have, and values that its fields cannot read. */
export function requireState(id: string, short: string, where: string): ReturnType<typeof fromText>['state'] {
  const widget = requireWidget(id, where);
  const { state, problems } = fromText(widget.fields, parseShort(short));
  const problem = problems[0];
  if (problem)
    refuse(where, `in a state of ${id}, the field or value`, `${problem.field}=${problem.text}`, problem.legal);
  return state;
}

/** Text as HTML shows it. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A number that no formula and no code holds, per live value, to be found again in what KaTeX and Prism make of it: 902100 and two digits. */
export const mark = (index: number): string => String(90210000 + index);

/** Where figures start that do not start at their defaults: the short form of a state by widget id. */
export type Starts = Readonly<Record<string, string>>;

export const widgetOf = (live: string): string => live.slice(0, Math.max(0, live.indexOf('.')));

/** The text of a live value, "<widget>.<name>", where its figure starts. */
export function liveText(of: string, where: string, starts: Starts = {}): string {
  const id = widgetOf(of);
  const name = of.slice(id.length + 1);
  const values = requireWidget(id, where).live(requireState(id, starts[id] ?? '', where));
  return values[name] ?? refuse(where, `the live value of ${id}`, name, Object.keys(values));
}
