import type { Plan } from './plan.ts';
import { type History, record } from './recording.ts';

/** Time, handed in: this room has no clock of its own. */
export interface Clock {
  /** Milliseconds since any moment. */
  now(): number;
  /** Calls back when whatever else is waiting has had its turn. */
  soon(task: () => void): void;
}

/** How often a run tells where it is. */
export const PROGRESS_MS = 50;
/** Multiplications between two looks at the clock: well under a millisecond. */
const CHUNK = 50_000;

/** What a run costs, in multiplications of a parameter by an input: the most, if nothing ends it early. */
export const costOf = ({ steps, training, start }: Pick<Plan, 'steps' | 'training' | 'start'>): number =>
  steps * training.length * start.length;

/**
 * Makes the run of a plan in slices of some milliseconds, with a pause between them for whoever wants to stop it. Gives back what
 * stops it: `done` then gets the run so far, at once. `done` is called exactly once. Throws RangeError for a plan that makes no sense.
 */
export function inSlices(
  plan: Plan,
  clock: Clock,
  sliceMs: number,
  told: { progress(step: number): void; done(soFar: History): void },
): () => void {
  const recording = record(plan);
  const chunk = Math.ceil(CHUNK / costOf({ ...plan, steps: 1 }));
  let over = false;
  let toldAt = clock.now();
  const finish = (): void => {
    if (over) return;
    over = true;
    told.done(recording.soFar());
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
    if (clock.now() - toldAt >= PROGRESS_MS) {
      toldAt = clock.now();
      told.progress(recording.step);
    }
    clock.soon(slice);
  };
  clock.soon(slice);
  return finish;
}
