import { expect, test } from 'vitest';
import { batchAt, historyOf, objective, parameterGradient, type Plan, stepsInEpoch } from './index.ts';

const plan = (batch?: { size: number; seed: number }, steps = 40): Plan => ({
  model: { kind: 'line' },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate: 0.01 },
  start: [0, 0],
  steps,
  training: Array.from({ length: 10 }, (_, i) => ({ features: [i / 3], target: Math.sin(i) + i })),
  ...(batch && { batch }),
});

test('an epoch shows every example once, and the last batch is what is left', () => {
  const three = plan({ size: 3, seed: 1 });
  expect(stepsInEpoch(three)).toBe(4);
  for (const epoch of [0, 1, 7]) {
    const batches = [0, 1, 2, 3].map((step) => batchAt(three, 4 * epoch + step));
    expect(batches.map(({ length }) => length)).toEqual([3, 3, 3, 1]);
    expect(batches.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  }
});

test('each epoch has an order of its own, each seed too, and asking in any order gives the same', () => {
  const all = { size: 10, seed: 1 };
  const orders = [0, 1, 2, 3].map((epoch) => batchAt(plan(all), epoch).join());
  expect(new Set([...orders, batchAt(plan({ ...all, seed: 2 }), 0).join()]).size).toBe(5);
  expect([3, 0, 2, 1].map((epoch) => batchAt(plan(all), epoch).join())).toEqual(
    [3, 0, 2, 1].map((epoch) => orders[epoch]),
  );
});

test('same seed, same run; another seed, another run', () => {
  const run = (seed: number): readonly number[] => historyOf(plan({ size: 2, seed })).losses;
  expect(historyOf({ ...plan({ size: 2, seed: 5 }), steps: 41 }).losses.slice(0, 41)).toEqual(run(5));
  expect(run(6)).not.toEqual(run(5));
});

test('without a batch every step sees all examples', () => {
  expect(batchAt(plan(), 17)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(stepsInEpoch(plan())).toBe(1);
});

test('a step follows the slope of its batch, while the loss is that of the whole set', () => {
  const two = plan({ size: 2, seed: 9 }, 1);
  const { losses, parameters } = historyOf(two);
  const few = { ...plan(), training: batchAt(two, 0).map((i) => two.training[i] as Plan['training'][number]) };
  expect(parameters.at(1)).toEqual(parameterGradient(few, [0, 0]).map((slope) => 0 - 0.01 * slope));
  expect(losses).toEqual([objective(plan(), [0, 0]), objective(plan(), parameters.at(1) ?? [])]);
});
