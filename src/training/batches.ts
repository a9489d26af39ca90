import { randomStream, shuffled } from '~/math/random.ts';
import type { Plan } from './plan.ts';

/** Steps that it takes to see every example once. The last batch of an epoch may be small, as in PyTorch's DataLoader. */
export const stepsInEpoch = ({ training, batch }: Plan): number => (batch ? Math.ceil(training.length / batch.size) : 1);

/**
 * Which examples a step learns from, by their number. The order of an epoch follows from the seed and the epoch alone, so a run can be
 * taken up at any step without having lived through the ones before. Without `batch`: all of them, in order.
 */
export function batchAt(plan: Plan, step: number): readonly number[] {
  const all = plan.training.map((_, i) => i);
  if (plan.batch === undefined) return all;
  const { size, seed } = plan.batch;
  const inEpoch = stepsInEpoch(plan);
  const begin = (step % inEpoch) * size;
  return shuffled(all, randomStream(seed, Math.floor(step / inEpoch))).slice(begin, begin + size);
}
