import type { Fields, State, Value } from '~/state/field.ts';
import { sameValue } from '~/state/record.ts';
import { keepWholes } from '~/state/wholes.ts';

/** What a figure remembers: the state shown, the recorded states before it, and how many moves the reader made. */
export interface History {
  readonly now: State;
  /** Recorded states, oldest first; the last one is where an unfinished gesture began. */
  readonly recorded: readonly State[];
  /** Which fields the reader moved for each record after the first, as "a,b": neighbours that are equal are one move. */
  readonly changes: readonly string[];
  /** The same for the gesture under way. Shares that gave way to one that was moved are in neither. */
  readonly moved: readonly string[];
  /** What undo took back, the latest last, each with the fields it had changed: redo brings it again, a new record forgets it. */
  readonly undone: readonly { readonly state: State; readonly change: string }[];
}

/** Enough to undo a long play; older steps are forgotten. */
const LONGEST = 200;

export const begin = (state: State): History => ({ now: state, recorded: [state], changes: [], moved: [], undone: [] });

const changedFields = (fields: Fields, a: State, b: State): string[] =>
  Object.entries(fields)
    .filter(([name, field]) => !sameValue(field, a[name] as Value, b[name] as Value))
    .map(([name]) => name);

export const isMidGesture = (fields: Fields, { now, recorded }: History): boolean =>
  changedFields(fields, now, recorded.at(-1) ?? now).length > 0;

/** Where the move began that a gesture with these fields goes on with: twenty presses of a key take from the other shares what one drag does. */
function beginOf({ now, recorded, changes }: History, moved: readonly string[]): State {
  const same = moved.join();
  let begin = recorded.length - 1;
  while (begin > 0 && changes[begin - 1] === same) begin -= 1;
  return recorded[begin] ?? now;
}

/** Shows a change without recording it. The same history where nothing changes: a finger that stays between two steps costs no drawing. */
export function show(fields: Fields, history: History, patch: Partial<State>): History {
  const moved = Object.keys(fields).filter((name) => name in patch || history.moved.includes(name));
  const now = keepWholes(fields, beginOf(history, moved), { ...history.now, ...patch } as State, Object.keys(patch));
  return changedFields(fields, history.now, now).length === 0 ? history : { ...history, now, moved };
}

/** Records the state shown, unless nothing changed since the last record. */
export function record(fields: Fields, history: History): History {
  const { now, recorded, changes, moved } = history;
  const changed = changedFields(fields, recorded.at(-1) ?? now, now);
  if (changed.length === 0) return moved.length === 0 ? history : { ...history, moved: [] };
  const own = changed.filter((name) => moved.includes(name)).join();
  return {
    now,
    recorded: [...recorded, now].slice(-LONGEST),
    changes: [...changes, own].slice(-LONGEST + 1),
    moved: [],
    undone: [],
  };
}

/** Takes an unfinished gesture back, or else the last record. */
export function undo(fields: Fields, history: History): History {
  const last = history.recorded.at(-1);
  if (last && isMidGesture(fields, history)) return cancel(history);
  const before = history.recorded.at(-2);
  const change = history.changes.at(-1);
  if (!last || !before || change === undefined) return history;
  return {
    now: before,
    recorded: history.recorded.slice(0, -1),
    changes: history.changes.slice(0, -1),
    moved: [],
    undone: [...history.undone, { state: last, change }],
  };
}

/** Brings back what undo took last. An unfinished gesture is given up for it. */
export function redo(history: History): History {
  const next = history.undone.at(-1);
  if (!next) return history;
  return {
    now: next.state,
    recorded: [...history.recorded, next.state],
    changes: [...history.changes, next.change],
    moved: [],
    undone: history.undone.slice(0, -1),
  };
}

export const cancel = (history: History): History => ({
  ...history,
  now: history.recorded.at(-1) ?? history.now,
  moved: [],
});

/** A run of changes to the same fields is one move: twenty presses of an arrow key are as much a move as one drag. */
export const countMoves = (changes: readonly string[]): number =>
  changes.filter((change, i) => change !== changes[i - 1]).length;
