import { randomStream, shuffled } from '~/math/random.ts';
import type { Example, Plan } from './plan.ts';

/** Steps that it takes to see every example once. The last batch of an epoch may be small, as in PyTorch's DataLoader. */
export const stepsInEpoch = ({ training, batch }: Plan): number =>
  batch ? Math.ceil(training.length / batch.size) : 1;

/** The order last made. Every step of an epoch asks for it, and shuffling for each would cost more than learning. */
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
 * Which examples a step learns from, by their number. The order of an epoch follows from the seed and the epoch alone, so a run can be
 * taken up at any step without having lived through the ones before. Without `batch`: all of them, in order.
 */
export function batchAt(plan: Plan, step: number): readonly number[] {
  const { training, batch } = plan;
  if (batch === undefined) return [...training.keys()];
  const inEpoch = stepsInEpoch(plan);
  const begin = (step % inEpoch) * batch.size;
  return orderOf(training, batch.seed, Math.floor(step / inEpoch)).slice(begin, begin + batch.size);
}
