/** What the variants of a loss are to the loss that they vary, and where both are the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absolute,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  epsilonInsensitive,
  focal,
  focalWithLogits,
  gaussian,
  hinge,
  huber,
  logCosh,
  poisson,
  quantile,
  smoothL1,
  squared,
  squaredHinge,
  weightedBinaryCrossEntropy,
} from '~/losses/index.ts';
import { kinksOf } from '~/losses/loss.ts';
import { sigmoid } from '~/math/logarithm.ts';
import { any, pair, share, sign, value } from './arbitrary-numbers.ts';

test('smooth L1 is Huber divided by its delta: beta times it is Huber, and with beta 0 it is the absolute error', () => {
  fc.assert(
    fc.property(pair, fc.double({ min: 0.01, max: 50, noNaN: true }), ([prediction, target], beta) => {
      const huberCost = huber.value(prediction, target, { delta: beta });
      expect(beta * smoothL1.value(prediction, target, { beta })).toBeCloseTo(huberCost, 8);
      expect(Math.abs(smoothL1.gradient(prediction, target, { beta }))).toBeLessThanOrEqual(1);
      expect(smoothL1.value(prediction, target, { beta: 0 })).toBe(absolute.value(prediction, target));
      expect(smoothL1.gradient(prediction, target, { beta: 0 })).toBe(absolute.gradient(prediction, target));
    }),
  );
  expect([smoothL1.value(3, 0, { beta: 2 }), huber.value(3, 0, { delta: 2 })]).toEqual([2, 4]);
  expect([kinksOf(smoothL1, { beta: 0 }), kinksOf(smoothL1, { beta: 1 })]).toEqual([[0], []]);
});

test('log-cosh does not overflow far out, and keeps its digits near 0', () => {
  for (const error of [711, 1e6, 1e300]) expect(logCosh.value(error, 0)).toBe(error - Math.LN2);
  for (const error of [1e-3, 1e-10, 1e-100])
    expect(logCosh.value(error, 0) / (squared.value(error, 0) / 2)).toBeCloseTo(1, 6);
  expect([logCosh.gradient(1e300, 0), logCosh.gradient(-1e300, 0)]).toEqual([1, -1]);
  // Where one form hands over to the other they agree.
  expect(logCosh.value(1 - 1e-15, 0)).toBeCloseTo(logCosh.value(1, 0), 14);
});

test('the quantile loss is half the absolute error at 0.5, and else charges one side more', () => {
  fc.assert(
    fc.property(pair, share, ([prediction, target], tau) => {
      expect(quantile.value(prediction, target)).toBe(absolute.value(prediction, target) / 2);
      expect(quantile.value(target, prediction, { quantile: tau })).toBeCloseTo(
        quantile.value(prediction, target, { quantile: 1 - tau }),
        10,
      );
    }),
  );
  expect(quantile.value(7, 10, { quantile: 0.9 })).toBeCloseTo(2.7, 14);
  expect(quantile.value(13, 10, { quantile: 0.9 })).toBeCloseTo(0.3, 14);
});

test('the epsilon-insensitive loss is the absolute error less epsilon, and nothing inside the tube', () => {
  fc.assert(
    fc.property(pair, fc.double({ min: 0, max: 50, noNaN: true }), ([prediction, target], epsilon) => {
      const cost = epsilonInsensitive.value(prediction, target, { epsilon });
      expect(cost).toBe(Math.max(0, absolute.value(prediction, target) - epsilon));
      expect(epsilonInsensitive.value(prediction, target, { epsilon: 0 })).toBe(absolute.value(prediction, target));
    }),
  );
  expect([kinksOf(epsilonInsensitive, { epsilon: 2 }), kinksOf(epsilonInsensitive, { epsilon: 0 })]).toEqual([
    [-2, 2],
    [0],
  ]);
});

test('the squared hinge loss is the square of the hinge loss', () => {
  fc.assert(
    fc.property(value, sign, (score, target) => {
      expect(squaredHinge.value(score, target)).toBe(hinge.value(score, target) ** 2);
    }),
  );
  expect([squaredHinge.gradient(1, 1), squaredHinge.gradient(-3, 1)]).toEqual([0, -8]);
});

test('the focal loss with gamma 0 is cross-entropy, at the ends too, and above 0 it is never dearer', () => {
  const plain = { gamma: 0 };
  fc.assert(
    fc.property(share, share, fc.double({ min: 0, max: 5, noNaN: true }), (probability, target, gamma) => {
      const cost = binaryCrossEntropy.value(probability, target);
      expect(focal.value(probability, target, plain)).toBe(cost);
      expect(focal.gradient(probability, target, plain)).toBe(binaryCrossEntropy.gradient(probability, target));
      expect(focal.value(probability, target, { gamma })).toBeLessThanOrEqual(cost);
    }),
  );
  for (const [probability, target] of [
    [0, 1],
    [1, 0],
    [1, 1],
    [0, 0],
  ] as const) {
    expect(focal.value(probability, target, plain)).toBe(binaryCrossEntropy.value(probability, target));
    expect(focal.gradient(probability, target, plain)).toBe(binaryCrossEntropy.gradient(probability, target));
  }
  expect([focal.gradient(1, 1, { gamma: 0.5 }), focal.gradient(0, 1, { gamma: 0.5 })].map(Math.abs)).toEqual([
    0,
    Infinity,
  ]);
});

test('the form with logits is the focal loss of the probability, and with gamma 0 cross-entropy with logits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -15, max: 15, noNaN: true }),
      share,
      fc.double({ min: 0, max: 5, noNaN: true }),
      (logit, target, gamma) => {
        expect(focalWithLogits.value(logit, target, { gamma })).toBeCloseTo(
          focal.value(sigmoid(logit), target, { gamma }),
          8,
        );
        expect(focalWithLogits.value(logit, target, { gamma: 0 })).toBe(
          binaryCrossEntropyWithLogits.value(logit, target),
        );
        expect(focalWithLogits.gradient(logit, target, { gamma: 0 })).toBeCloseTo(
          binaryCrossEntropyWithLogits.gradient(logit, target),
          14,
        );
      },
    ),
  );
  // The usual formula has NaN for a slope from a logit of 37 on, where gamma is below 1.
  expect(focalWithLogits.gradient(40, 1, { gamma: 0.5 })).toBeCloseTo(0, 20);
  expect([focalWithLogits.value(-1000, 1), focalWithLogits.value(1000, 1)]).toEqual([1000, 0]);
});

test('a weight of 1 is plain cross-entropy with logits; a whole weight counts a yes that many times', () => {
  fc.assert(
    fc.property(any, share, (logit, target) => {
      const cost = binaryCrossEntropyWithLogits.value(logit, target);
      expect(weightedBinaryCrossEntropy.value(logit, target)).toBe(cost);
      expect(weightedBinaryCrossEntropy.gradient(logit, target)).toBe(
        binaryCrossEntropyWithLogits.gradient(logit, target),
      );
    }),
  );
  for (const logit of [-4, 0, 2.5]) {
    expect(weightedBinaryCrossEntropy.value(logit, 1, { weight: 3 })).toBe(
      3 * binaryCrossEntropyWithLogits.value(logit, 1),
    );
    expect(weightedBinaryCrossEntropy.value(logit, 0, { weight: 3 })).toBe(
      binaryCrossEntropyWithLogits.value(logit, 0),
    );
  }
});

test('the Poisson loss is 0 for the count itself, keeps its digits beside it, and has the slope of the bare likelihood', () => {
  expect([poisson.value(3, 3), poisson.gradient(3, 3), poisson.value(0, 0), poisson.gradient(0, 0)]).toEqual([
    0, 0, 0, 1,
  ]);
  expect([poisson.value(0, 2), poisson.gradient(0, 2)]).toEqual([Infinity, -Infinity]);
  // Close by it is half the square of the miss over the count.
  expect(poisson.value(1e6 + 1, 1e6) / (0.5 / 1e6)).toBeCloseTo(1, 4);
  const bare = (rate: number, count: number): number => rate - count * Math.log(rate);
  expect(poisson.value(5, 2) - poisson.value(4, 2)).toBeCloseTo(bare(5, 2) - bare(4, 2), 12);
});

test('the Gaussian likelihood is half the square for a spread of 1, may be below 0, and is lowest where the spread is the miss', () => {
  fc.assert(
    fc.property(pair, ([prediction, target]) => {
      expect(gaussian.value(prediction, target)).toBeCloseTo(squared.value(prediction, target) / 2, 8);
    }),
  );
  expect(gaussian.value(4, 4, { spread: 0.1 })).toBe(Math.log(0.1));
  const costs = [2.9, 3, 3.1].map((spread) => gaussian.value(3, 0, { spread }));
  expect(Math.min(...costs)).toBe(costs[1]);
});
