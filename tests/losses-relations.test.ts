/** What one loss is to another, and what each is at its special places. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  absolute,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  hinge,
  huber,
  logistic,
  power,
  squared,
} from '~/losses/index.ts';
import { kinksOf } from '~/losses/loss.ts';
import { sigmoid } from '~/math/logarithm.ts';
import { any, pair, share, sign } from './arbitrary-numbers.ts';

test('the documented slopes at the kinks, as in PyTorch', () => {
  expect(kinksOf(absolute, {})).toEqual([0]);
  expect(absolute.gradient(3, 3)).toBe(0);
  expect(kinksOf(power, { power: 1 })).toEqual([0]);
  expect(kinksOf(power, { power: 2 })).toEqual([]);
  expect(power.gradient(3, 3, { power: 1 })).toBe(0);
  expect([kinksOf(hinge, {}), hinge.gradient(1, 1), hinge.gradient(-1, -1)]).toEqual([[1], -1, 1]);
  for (const smooth of [squared, huber, binaryCrossEntropy, binaryCrossEntropyWithLogits, logistic])
    expect(kinksOf(smooth, {})).toEqual([]);
});

test('the power loss is the absolute error at 1 and the squared error at 2', () => {
  fc.assert(
    fc.property(pair, ([prediction, target]) => {
      expect(power.value(prediction, target, { power: 1 })).toBe(absolute.value(prediction, target));
      expect(power.gradient(prediction, target, { power: 1 })).toBe(absolute.gradient(prediction, target));
      expect(power.value(prediction, target, { power: 2 })).toBe(squared.value(prediction, target));
      expect(power.gradient(prediction, target, { power: 2 })).toBe(squared.gradient(prediction, target));
      expect(power.value(prediction, target)).toBe(squared.value(prediction, target));
    }),
  );
});

test('the Huber loss is half the squared error inside delta, never above it, and in line with delta times the absolute error outside', () => {
  fc.assert(
    fc.property(pair, fc.double({ min: 0.01, max: 50, noNaN: true }), ([prediction, target], delta) => {
      const cost = huber.value(prediction, target, { delta });
      const error = Math.abs(prediction - target);
      if (error <= delta) expect(cost).toBeCloseTo(squared.value(prediction, target) / 2, 8);
      else expect(cost).toBeCloseTo(delta * absolute.value(prediction, target) - delta ** 2 / 2, 8);
      expect(cost).toBeLessThanOrEqual((squared.value(prediction, target) / 2) * (1 + 1e-12) + 1e-12);
      expect(Math.abs(huber.gradient(prediction, target, { delta }))).toBeLessThanOrEqual(delta);
    }),
  );
  expect(huber.value(3, 0)).toBe(2.5);
});

test('binary cross-entropy at the ends: exact, and 0 · ln 0 is 0', () => {
  expect([binaryCrossEntropy.value(1, 1), binaryCrossEntropy.value(0, 0)]).toEqual([0, 0]);
  expect([binaryCrossEntropy.value(0, 1), binaryCrossEntropy.value(1, 0), binaryCrossEntropy.value(0, 0.5)]).toEqual([
    Infinity,
    Infinity,
    Infinity,
  ]);
  expect([binaryCrossEntropy.gradient(0, 1), binaryCrossEntropy.gradient(1, 0)]).toEqual([-Infinity, Infinity]);
  expect([binaryCrossEntropy.gradient(1, 1), binaryCrossEntropy.gradient(0, 0)]).toEqual([-1, 1]);
  // 1 − 1e-20 is 1 in float64, what a right answer costs is not 0.
  expect(binaryCrossEntropy.value(1e-20, 0)).toBe(1e-20);
});

test('binary cross-entropy is lowest where the prediction is the target', () => {
  fc.assert(
    fc.property(share, share, (probability, target) => {
      expect(binaryCrossEntropy.value(probability, target)).toBeGreaterThanOrEqual(
        binaryCrossEntropy.value(target, target) - 1e-12,
      );
    }),
  );
});

test('the form with logits is that of probabilities, and its slope the one over the logit', () => {
  fc.assert(
    fc.property(fc.double({ min: -15, max: 15, noNaN: true }), share, (logit, target) => {
      expect(binaryCrossEntropyWithLogits.value(logit, target)).toBeCloseTo(
        binaryCrossEntropy.value(sigmoid(logit), target),
        8,
      );
      const chained = binaryCrossEntropy.gradient(sigmoid(logit), target) * sigmoid(logit) * sigmoid(-logit);
      expect(binaryCrossEntropyWithLogits.gradient(logit, target)).toBeCloseTo(chained, 8);
      expect(binaryCrossEntropyWithLogits.gradient(logit, target)).toBeCloseTo(sigmoid(logit) - target, 12);
    }),
  );
});

test('the logistic loss is the form with logits, in labels −1 and +1, to the last digit', () => {
  fc.assert(
    fc.property(any, sign, (score, label) => {
      const target = (label + 1) / 2;
      expect(logistic.value(score, label)).toBe(binaryCrossEntropyWithLogits.value(score, target));
      expect(logistic.gradient(score, label)).toBe(binaryCrossEntropyWithLogits.gradient(score, target));
    }),
  );
});

test('logits of ±1,000: the cost of a wrong answer is the logit, that of a right one 0, and the slopes are finite', () => {
  for (const [logit, target] of [
    [1000, 0],
    [-1000, 1],
  ] as const) {
    expect(binaryCrossEntropyWithLogits.value(logit, target)).toBe(1000);
    expect(binaryCrossEntropyWithLogits.value(logit, 1 - target)).toBe(0);
    expect(
      [
        binaryCrossEntropyWithLogits.gradient(logit, target),
        binaryCrossEntropyWithLogits.gradient(logit, 1 - target),
      ].map(Math.abs),
    ).toEqual([1, 0]);
  }
  expect([logistic.value(1000, -1), logistic.value(-1000, -1), hinge.value(1000, -1), hinge.value(1000, 1)]).toEqual([
    1000, 0, 1001, 0,
  ]);
  expect([binaryCrossEntropyWithLogits.value(-Infinity, 0), binaryCrossEntropyWithLogits.value(Infinity, 0)]).toEqual([
    0,
    Infinity,
  ]);
  // 1 − sigmoid(40) is 0 in float64, the slope of a right answer is not.
  expect(binaryCrossEntropyWithLogits.gradient(40, 1)).toBeCloseTo(-Math.exp(-40), 30);
});
