import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  meanAbsolutePercentage,
  meanSquaredLogarithmic,
  measures,
  rootMeanSquared,
  squared,
} from '~/losses/index.ts';
import { meanLoss } from '~/losses/set.ts';

const positive = fc.double({ min: 0.5, max: 1000, noNaN: true });
const set = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 6 });
const predictionsOf = (pairs: readonly (readonly [number, number])[]): number[] => pairs.map(([one]) => one);
const targetsOf = (pairs: readonly (readonly [number, number])[]): number[] => pairs.map(([, one]) => one);

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
  test('has the gradient that finite differences give, each prediction moved alone', () => {
    fc.assert(
      fc.property(set, (pairs) => {
        fc.pre(pairs.every(([prediction, target]) => Math.abs(prediction - target) > 1e-2));
        const predictions = predictionsOf(pairs);
        const targets = targetsOf(pairs);
        measure.gradient(predictions, targets).forEach((exact, i) => {
          const step = 1e-6 * (predictions[i] as number);
          const moved = (by: number): number =>
            measure.value(
              predictions.map((one, k) => (k === i ? one + by : one)),
              targets,
            );
          expect(Math.abs((moved(step) - moved(-step)) / (2 * step) - exact)).toBeLessThanOrEqual(
            1e-4 * Math.abs(exact) + (Math.max(1, moved(0)) * 1e-14) / step + 1e-6,
          );
        });
      }),
    );
  });

  test('is 0 for a perfect set, with no slope, and never negative', () => {
    fc.assert(
      fc.property(set, (pairs) => {
        const targets = targetsOf(pairs);
        expect(measure.value(targets, targets)).toBe(0);
        expect(measure.gradient(targets, targets).map(Math.abs)).toEqual(targets.map(() => 0));
        expect(measure.value(predictionsOf(pairs), targets)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('refuses no examples, and lists of different lengths', () => {
    for (const part of ['value', 'gradient'] as const) {
      expect(() => measure[part]([], [])).toThrow(RangeError);
      expect(() => measure[part]([1, 2], [1])).toThrow(new RangeError('2 predictions for 1 targets.'));
    }
  });
});

test('RMSE is the root of the mean of the squares, never below the mean of the distances, and no mean of batches', () => {
  fc.assert(
    fc.property(set, (pairs) => {
      const predictions = predictionsOf(pairs);
      const targets = targetsOf(pairs);
      const rmse = rootMeanSquared.value(predictions, targets);
      expect(rmse ** 2).toBeCloseTo(meanLoss(squared, predictions, targets), 6);
      expect(rmse).toBeGreaterThanOrEqual(meanLoss(absolute, predictions, targets) * (1 - 1e-12));
    }),
  );
  const batches = [rootMeanSquared.value([1], [0]), rootMeanSquared.value([7], [0])];
  expect(batches).toEqual([1, 7]);
  expect(rootMeanSquared.value([1, 7], [0, 0])).toBe(5);
  expect(rootMeanSquared.value([1e200, 1e200], [0, 0])).toBe(1e200);
  // The difference overflows, its slope does not.
  expect(rootMeanSquared.value([1.7e308], [-1.7e308])).toBe(Infinity);
  expect(rootMeanSquared.gradient([1.7e308], [-1.7e308])).toEqual([1]);
});

test('MAPE counts shares of the truth, so too low is at most 100% and too high has no limit; a truth of 0 is refused', () => {
  expect(meanAbsolutePercentage.value([30, 10], [20, 20])).toBe(0.5);
  expect([meanAbsolutePercentage.value([0], [20]), meanAbsolutePercentage.value([100], [20])]).toEqual([1, 4]);
  expect(() => meanAbsolutePercentage.value([1, 1], [2, 0])).toThrow(/^A target of 0 has no percentage error/);
});

test('MSLE charges twice too much nearly as half too little, whatever the size; below 0 it is refused', () => {
  for (const size of [1e3, 1e6])
    expect(meanSquaredLogarithmic.value([2 * size], [size])).toBeCloseTo(
      meanSquaredLogarithmic.value([size / 2], [size]),
      2,
    );
  expect(() => meanSquaredLogarithmic.value([-0.5], [2])).toThrow(
    new RangeError('Numbers under this logarithm are 0 or above, not -0.5.'),
  );
});
