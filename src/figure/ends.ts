import { snap } from '~/math/bounds.ts';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/** A patch for this state in which no number goes beyond where it ends in the state that comes of it: a choice that ends one earlier brings it back. */
export function withinEnds(
  { ends }: Pick<WidgetDefinition, 'ends'>,
  state: State,
  patch: Partial<State>,
): Partial<State> {
  const next = { ...state, ...patch } as State;
  const beyond = Object.entries(ends?.(next) ?? {}).filter(
    ([name, end]) => end !== undefined && (next[name] as number) > end,
  );
  return beyond.length > 0 ? { ...patch, ...Object.fromEntries(beyond) } : patch;
}

/** The same, with every number brought to a step within the bounds of its field first. */
export function bounded(
  widget: Pick<WidgetDefinition, 'fields' | 'ends'>,
  state: State,
  patch: Partial<State>,
): Partial<State> {
  const snapped: Partial<Record<string, State[string]>> = { ...patch };
  for (const [name, value] of Object.entries(patch)) {
    const field = widget.fields[name];
    if (field?.kind === 'number' && typeof value === 'number') snapped[name] = snap(value, field);
  }
  return withinEnds(widget, state, snapped);
}
