import type { Fields, State, Value } from '~/state/field.ts';
import { sameValue } from '~/state/record.ts';
import { keepWholes } from '~/state/wholes.ts';

/** What a figure remembers: the state shown, and the recorded states before it. */
export interface History {
  readonly now: State;
  /** Recorded states, oldest first; the last one is where an unfinished gesture began. */
  readonly recorded: readonly State[];
  /** For each record after the first, the fields that the reader moved, as "a,b". Equal neighbours count as one move. */
  readonly changes: readonly string[];
  /** The same for the gesture under way. Neither has the shares that only gave way. */
  readonly moved: readonly string[];
  /** What undo took back, the latest last, each with the fields that it had changed. Redo brings it back; a new record clears it. */
  readonly undone: readonly { readonly state: State; readonly change: string }[];
}

/** Undo steps that are kept. */
const LONGEST = 200;

export const begin = (state: State): History => ({ now: state, recorded: [state], changes: [], moved: [], undone: [] });

const changedFields = (fields: Fields, a: State, b: State): string[] =>
  Object.entries(fields)
    .filter(([name, field]) => !sameValue(field, a[name] as Value, b[name] as Value))
    .map(([name]) => name);

export const isMidGesture = (fields: Fields, { now, recorded }: History): boolean =>
  changedFields(fields, now, recorded.at(-1) ?? now).length > 0;

/** Where the move began that a gesture with these fields continues: twenty key presses must take as much from the other shares as one drag. */
function beginOf({ now, recorded, changes }: History, moved: readonly string[]): State {
  const same = moved.join();
  let begin = recorded.length - 1;
  while (begin > 0 && changes[begin - 1] === same) begin -= 1;
  return recorded[begin] ?? now;
}

/** Shows a change without recording it. Gives back the same history where nothing changes, so that a finger between two steps redraws nothing. */
export function show(fields: Fields, history: History, patch: Partial<State>): History {
  const moved = Object.keys(fields).filter((name) => name in patch || history.moved.includes(name));
  const now = keepWholes(fields, beginOf(history, moved), { ...history.now, ...patch } as State, Object.keys(patch));
  return changedFields(fields, history.now, now).length === 0 ? history : { ...history, now, moved };
}

/** Records the state shown, unless nothing changed since the last record. */
export function record(fields: Fields, history: History): History {
  const { now, recorded, changes, moved } = history;
  const last = recorded.at(-1) ?? now;
  const changed = changedFields(fields, last, now);
  // Back where it began, it is the state that was recorded and not another one like it: by that the figure knows that it rests.
  if (changed.length === 0) return moved.length === 0 && now === last ? history : cancel(history);
  const own = changed.filter((name) => moved.includes(name)).join();
  return {
    now,
    recorded: [...recorded, now].slice(-LONGEST),
    changes: [...changes, own].slice(-LONGEST + 1),
    moved: [],
    undone: [],
  };
}

/** Takes back an unfinished gesture, or else the last record. */
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

/** Brings back what undo took last. An unfinished gesture is lost. */
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

/** Successive changes to the same fields are one move: twenty presses of an arrow key count as much as one drag. */
export const countMoves = (changes: readonly string[]): number =>
  changes.filter((change, i) => change !== changes[i - 1]).length;
