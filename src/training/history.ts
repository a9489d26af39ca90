import type { Plan } from './plan.ts';
import { type History, record } from './recording.ts';

/** Numbers that the memo may hold: some forty megabytes. The latest history stays, however long. */
const MOST_NUMBERS = 4_000_000;
const MOST_HISTORIES = 32;

const kept = new Map<string, History>();
const sizeOf = ({ parameters }: History): number => parameters.length * ((parameters[0]?.length ?? 0) + 3);

/** Puts a history that was made elsewhere, in a worker, where {@link historyOf} finds it. The oldest make room. */
export function keep(plan: Plan, whole: History): void {
  const key = JSON.stringify(plan);
  kept.delete(key);
  kept.set(key, whole);
  let numbers = 0;
  for (const [i, [other, { length }]] of [...kept].map(([name, one]) => [name, { length: sizeOf(one) }] as const).reverse().entries()) {
    numbers += length;
    if (i > 0 && (i >= MOST_HISTORIES || numbers > MOST_NUMBERS)) kept.delete(other);
  }
}

/** The history of a plan if it is there already. */
export function keptHistory(plan: Plan): History | undefined {
  const key = JSON.stringify(plan);
  const known = kept.get(key);
  if (known === undefined) return undefined;
  kept.delete(key);
  kept.set(key, known);
  return known;
}

/** The whole run of a plan, at once: the same numbers at build time, in the page, in the worker and in tests. Plans with the same content share it. */
export function historyOf(plan: Plan): History {
  const known = keptHistory(plan);
  if (known) return known;
  const recording = record(plan);
  recording.advance(plan.steps);
  const whole = recording.soFar();
  keep(plan, whole);
  return whole;
}
