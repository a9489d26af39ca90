import { keyOf, type Plan } from './plan.ts';
import { type History, record } from './recording.ts';

/** How many numbers are kept: some 50 MB, or three of the longest runs. The newest history is always kept, and so are those that are held. */
const MOST_NUMBERS = 6_000_000;

/** By the plan's key, least recently used first. */
const kept = new Map<string, History>();
let numbers = 0;
const sizeOf = ({ losses, parameters }: History): number => losses.length * ((parameters.at(0)?.length ?? 0) + 3);

function drop(key: string): void {
  const known = kept.get(key);
  if (known === undefined) return;
  numbers -= sizeOf(known);
  kept.delete(key);
}

/** How many figures hold a history, by key. */
const held = new Map<string, number>();

/**
 * Keeps the histories of these plans, whatever their size, until the returned function is called. A figure that compares two long runs
 * would otherwise lose one to the other, and make both again at every look.
 */
export function holdHistories(plans: readonly Plan[]): () => void {
  const keys = plans.map(keyOf);
  for (const key of keys) held.set(key, (held.get(key) ?? 0) + 1);
  return () => {
    for (const key of keys.splice(0)) {
      const others = (held.get(key) ?? 1) - 1;
      if (others > 0) held.set(key, others);
      else held.delete(key);
    }
  };
}

/** Keeps a history that was made elsewhere, in a worker, so that {@link historyOf} finds it. The least recently used make room for it. */
export function keepHistory(plan: Plan, whole: History): void {
  const key = keyOf(plan);
  drop(key);
  kept.set(key, whole);
  numbers += sizeOf(whole);
  for (const oldest of kept.keys()) {
    if (numbers <= MOST_NUMBERS) break;
    if (oldest !== key && !held.has(oldest)) drop(oldest);
  }
}

/** The history of a plan, if it is kept. */
export function keptHistory(plan: Plan): History | undefined {
  const key = keyOf(plan);
  const known = kept.get(key);
  if (known !== undefined) {
    kept.delete(key);
    kept.set(key, known);
  }
  return known;
}

/**
 * The history of a plan, computed now unless it is kept: the same numbers at build time, in the page, in the worker and in tests. Throws
 * RangeError for a plan that makes no sense.
 */
export function historyOf(plan: Plan): History {
  const known = keptHistory(plan);
  if (known) return known;
  const recording = record(plan);
  recording.advance(plan.steps);
  const whole = recording.soFar();
  keepHistory(plan, whole);
  return whole;
}
