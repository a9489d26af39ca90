import type { Fields, State, Value } from '~/state/field.ts';
import { sameValue } from '~/state/record.ts';
import { keepWholes } from '~/state/wholes.ts';

/** What a figure remembers: the state shown, the recorded states before it, and how many moves the reader made. */
export interface History {
  readonly now: State;
  /** Recorded states, oldest first; the last one is where an unfinished gesture began. */
  readonly recorded: readonly State[];
  /** Which fields each record after the first changed, as "a,b": neighbours that are equal are one move. */
  readonly changes: readonly string[];
  /** What undo took back, the latest last, each with the fields it had changed: redo brings it again, a new record forgets it. */
  readonly undone: readonly { readonly state: State; readonly change: string }[];
}

/** Enough to undo a long play; older steps are forgotten. */
const LONGEST = 200;

export const begin = (state: State): History => ({ now: state, recorded: [state], changes: [], undone: [] });

const changedFields = (fields: Fields, a: State, b: State): string =>
  Object.entries(fields).filter(([name, field]) => !sameValue(field, a[name] as Value, b[name] as Value)).map(([name]) => name).join();

export const isMidGesture = (fields: Fields, { now, recorded }: History): boolean => changedFields(fields, now, recorded.at(-1) ?? now) !== '';

/** Shows a change without recording it. The same history where nothing changes: a finger that stays between two steps costs no drawing. */
export function show(fields: Fields, history: History, patch: Partial<State>): History {
  const now = keepWholes(fields, history.recorded.at(-1) ?? history.now, { ...history.now, ...patch } as State, Object.keys(patch));
  return changedFields(fields, history.now, now) === '' ? history : { ...history, now };
}

/** Records the state shown, unless nothing changed since the last record. */
export function record(fields: Fields, history: History): History {
  const { now, recorded, changes } = history;
  const changed = changedFields(fields, recorded.at(-1) ?? now, now);
  if (changed === '') return history;
  return { now, recorded: [...recorded, now].slice(-LONGEST), changes: [...changes, changed].slice(-LONGEST + 1), undone: [] };
}

/** Takes an unfinished gesture back, or else the last record. */
export function undo(fields: Fields, history: History): History {
  const last = history.recorded.at(-1);
  if (last && isMidGesture(fields, history)) return { ...history, now: last };
  const [before, change] = [history.recorded.at(-2), history.changes.at(-1)];
  if (!last || !before || change === undefined) return history;
  return { now: before, recorded: history.recorded.slice(0, -1), changes: history.changes.slice(0, -1), undone: [...history.undone, { state: last, change }] };
}

/** Brings back what undo took last. An unfinished gesture is given up for it. */
export function redo(history: History): History {
  const next = history.undone.at(-1);
  if (!next) return history;
  return { now: next.state, recorded: [...history.recorded, next.state], changes: [...history.changes, next.change], undone: history.undone.slice(0, -1) };
}

export const cancel = (history: History): History => ({ ...history, now: history.recorded.at(-1) ?? history.now });

/** A run of changes to the same fields is one move: twenty presses of an arrow key are as much a move as one drag. */
export const countMoves = (changes: readonly string[]): number => changes.filter((change, i) => change !== changes[i - 1]).length;
