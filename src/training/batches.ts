import { randomStream, shuffled } from '~/math/random.ts';
import type { Example, Plan } from './plan.ts';

/** How many steps it takes to see every example once. The last batch of an epoch may be smaller, as in PyTorch's DataLoader. */
export const stepsInEpoch = ({ training, batch }: Plan): number =>
  batch ? Math.ceil(training.length / batch.size) : 1;

/** The last order that was made: every step of an epoch asks for it, and to shuffle each time would cost more than the training. */
let latest:
  | {
      readonly training: readonly Example[];
      readonly seed: number;
      readonly epoch: number;
      readonly order: readonly number[];
    }
  | undefined;

function orderOf(training: readonly Example[], seed: number, epoch: number): readonly number[] {
  if (latest?.training !== training || latest.seed !== seed || latest.epoch !== epoch) {
    latest = { training, seed, epoch, order: shuffled([...training.keys()], randomStream(seed, epoch)) };
  }
  return latest.order;
}

/**
 * The indices of the examples that a step learns from; all of them, in order, without `batch`. The order within an epoch follows from the
 * seed and the epoch alone, so a run can be resumed at any step.
 */
export function batchAt(plan: Plan, step: number): readonly number[] {
  const { training, batch } = plan;
  if (batch === undefined) return [...training.keys()];
  const inEpoch = stepsInEpoch(plan);
  const begin = (step % inEpoch) * batch.size;
  return orderOf(training, batch.seed, Math.floor(step / inEpoch)).slice(begin, begin + batch.size);
}
