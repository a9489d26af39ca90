import { useMemo, useState } from 'react';
import type { NumberField, State } from '~/state/field.ts';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { bounded, withinEnds } from './ends.ts';
import * as past from './history.ts';

/** The ways to change what a figure shows. The same object for as long as the figure is on the page. */
export interface Changes {
  /** Shows a patch, brought into bounds, without recording it. */
  show(patch: Partial<State>): void;
  /** Shows a patch, if there is one, and records what is then shown: one step to undo. */
  record(patch?: Partial<State>): void;
  /** Shows a number computed from the present one, without recording it. */
  adjust(name: string, to: (value: number, field: NumberField) => number): void;
  /** Back to what was recorded last. */
  cancel(): void;
  undo(): void;
  redo(): void;
  /** Forgets everything before, and begins anew with this state. */
  begin(state: State): void;
}

/** A figure's state and everything before it. Until something is changed that is `start`, which may still be replaced by another. */
export function useHistory(
  widget: WidgetDefinition,
  start: State,
): { readonly history: past.History; readonly changes: Changes } {
  const [changed, setChanged] = useState<past.History>();
  const unchanged = useMemo(() => past.begin(start), [start]);
  const changes = useMemo((): Changes => {
    const { fields } = widget;
    const change = (how: (before: past.History) => past.History): void =>
      setChanged((before = unchanged) => how(before));
    const patched = (before: past.History, patch: Partial<State>): past.History =>
      past.show(fields, before, bounded(widget, before.now, patch));
    return {
      show: (patch) => change((before) => patched(before, patch)),
      record: (patch = {}) => change((before) => past.record(fields, patched(before, patch))),
      adjust: (name, to) =>
        change((before) => {
          const from = { ...before.now, ...withinEnds(widget, before.now, {}) }[name];
          return patched(before, { [name]: to(from as number, fields[name] as NumberField) });
        }),
      cancel: () => change(past.cancel),
      undo: () => change((before) => past.undo(fields, before)),
      redo: () => change(past.redo),
      begin: (state) => setChanged(past.begin(state)),
    };
  }, [widget, unchanged]);
  return { history: changed ?? unchanged, changes };
}
