import type { Plan } from './plan.ts';
import { type History, record } from './recording.ts';

/** Time, passed in: this room has no clock of its own. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls back after whatever else is waiting. */
  soon(task: () => void): void;
}

/** How often a run reports its step. */
export const PROGRESS_MS = 50;
/** How many multiplications between two looks at the clock: well under a millisecond. */
const CHUNK = 50_000;

/** What a run costs at most, in multiplications of a parameter by an input. */
export const costOf = ({ steps, training, start }: Pick<Plan, 'steps' | 'training' | 'start'>): number =>
  steps * training.length * start.length;

/**
 * Makes the run of a plan in slices of some milliseconds, with a pause after each in which it can be stopped. The returned function stops
 * it: `done` then gets the run so far, at once. `done` is called exactly once. Throws RangeError for a plan that makes no sense.
 */
export function inSlices(
  plan: Plan,
  clock: Clock,
  sliceMs: number,
  report: { progress(step: number): void; done(soFar: History): void },
): () => void {
  const recording = record(plan);
  const chunk = Math.ceil(CHUNK / costOf({ ...plan, steps: 1 }));
  let over = false;
  let reportedAt = clock.now();
  const finish = (): void => {
    if (over) return;
    over = true;
    report.done(recording.soFar());
  };
  const slice = (): void => {
    if (over) return;
    const began = clock.now();
    do recording.advance(chunk);
    while (recording.end === undefined && clock.now() - began < sliceMs);
    if (recording.end !== undefined) {
      finish();
      return;
    }
    if (clock.now() - reportedAt >= PROGRESS_MS) {
      reportedAt = clock.now();
      report.progress(recording.step);
    }
    clock.soon(slice);
  };
  clock.soon(slice);
  return finish;
}
