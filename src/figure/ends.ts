import { snap } from '~/math/bounds.ts';
import type { State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';

/** The patch for this state, with every number brought back that would be beyond its end in the resulting state. A choice may have moved that end. */
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

/** The same, after every number is snapped to a step within the bounds of its field. */
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
