import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClassLoss, ClassTarget } from '~/losses/class-loss.ts';
import {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  classLosses,
  crossEntropy,
  crossEntropyWithLogits,
  klDivergence,
  weightedCrossEntropy,
} from '~/losses/index.ts';
import { lossesOf, meanLoss } from '~/losses/set.ts';
import { softmax } from '~/math/softmax.ts';
import { sum } from '~/math/statistics.ts';

const logits = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 1, maxLength: 6 });
/** K logits and a target for them: a class, or K probabilities, of which some may be 0. */
const asked = logits.chain((scores) =>
  fc.tuple(
    fc.constant(scores),
    fc.oneof(
      fc.nat({ max: scores.length - 1 }),
      fc.array(fc.nat({ max: 9 }), { minLength: scores.length, maxLength: scores.length }).map((weights) => {
        const filled = sum(weights) === 0 ? weights.map(() => 1) : weights;
        return filled.map((weight) => weight / sum(filled));
      }),
    ),
  ),
);
const predictionFor = (loss: ClassLoss, scores: readonly number[]): number[] =>
  loss.scale === 'logits' ? [...scores] : softmax(scores);
const oneHot = (target: number, classes: number): number[] =>
  Array.from({ length: classes }, (_, k) => (k === target ? 1 : 0));

describe.each(classLosses.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  test('is never negative and never NaN', () => {
    fc.assert(
      fc.property(asked, ([scores, target]) => {
        const prediction = predictionFor(loss, scores);
        expect(loss.value(prediction, target)).toBeGreaterThanOrEqual(0);
        expect(loss.gradient(prediction, target)).not.toContain(NaN);
      }),
    );
  });

  test('has the gradient that finite differences give, each prediction moved alone', () => {
    fc.assert(
      fc.property(asked, ([scores, target]) => {
        const prediction = predictionFor(loss, scores);
        fc.pre(loss.scale === 'logits' || prediction.every((probability) => probability > 1e-3 && probability < 0.999));
        loss.gradient(prediction, target).forEach((exact, k) => {
          const step =
            loss.scale === 'logits' ? 1e-5 : 1e-4 * Math.min(prediction[k] as number, 1 - (prediction[k] as number));
          const [after, before] = [step, -step].map((by) =>
            loss.value(
              prediction.map((one, j) => (j === k ? one + by : one)),
              target,
            ),
          ) as [number, number];
          expect(Math.abs((after - before) / (2 * step) - exact)).toBeLessThanOrEqual(
            1e-4 * Math.abs(exact) + (Math.max(after, before, 1) * 1e-14) / step + 1e-6,
          );
        });
      }),
    );
  });

  test('takes a class, or the same class as one-hot', () => {
    fc.assert(
      fc.property(logits, (scores) => {
        const prediction = predictionFor(loss, scores);
        scores.forEach((_, target) => {
          expect(loss.value(prediction, oneHot(target, scores.length))).toBe(loss.value(prediction, target));
          expect(loss.gradient(prediction, oneHot(target, scores.length))).toEqual(loss.gradient(prediction, target));
        });
      }),
    );
  });

  test.each<[string, ClassTarget, RegExp]>([
    ['a class that does not exist', 3, /^There is no class 3 among 3: classes are counted from 0 to 2\.$/],
    ['a class below 0', -1, /no class -1/],
    ['half a class', 0.5, /no class 0\.5/],
    ['no number', NaN, /no class NaN/],
    ['a target for fewer classes', [0, 1], /^3 predictions for 2 target probabilities\.$/],
    ['a target probability above 1', [0, 2, -1], /^The target probability of class 1 is from 0 to 1, not 2\.$/],
    ['target probabilities that do not add up', [0.5, 0.25, 0], /^Target probabilities add up to 1, not to 0\.75\.$/],
    ['target probabilities that nearly add up', [0.5, 0.25, 0.249], /not to 0\.999\.$/],
  ])('refuses %s', (_name, target, message) => {
    for (const ask of [() => loss.value([0.2, 0.3, 0.5], target), () => loss.gradient([0.2, 0.3, 0.5], target)]) {
      expect(ask).toThrow(RangeError);
      expect(ask).toThrow(message);
    }
  });

  test('refuses no classes at all', () => {
    expect(() => loss.value([], 0)).toThrow(RangeError);
    expect(() => loss.gradient([], [])).toThrow(RangeError);
  });
});

test('a perfect prediction costs 0, a certain wrong one Infinity, and 0 · ln 0 is 0', () => {
  expect(crossEntropy.value([0, 1, 0], 1)).toBe(0);
  expect(crossEntropy.value([0, 1], 0)).toBe(Infinity);
  expect(crossEntropy.value([0, 1], [0.001, 0.999])).toBe(Infinity);
  expect(crossEntropy.gradient([0, 1], 0)).toEqual([-Infinity, 0]);
  expect(crossEntropy.gradient([0, 1], 1)).toEqual([0, -1]);
});

test('what is no probability is refused, with the class and the likely mistake', () => {
  expect(() => crossEntropy.value([2, 1, 0.1], 0)).toThrow(
    new RangeError(
      'The predicted probability of class 0 is from 0 to 1, not 2. Raw scores (logits) belong to the loss “with logits”.',
    ),
  );
  expect(() => crossEntropy.gradient([0.5, -0.5], 0)).toThrow(RangeError);
  expect(() => crossEntropy.value([NaN, 1], 1)).toThrow(RangeError);
});

test('the form with logits is that of probabilities', () => {
  fc.assert(
    fc.property(asked, ([scores, target]) => {
      expect(crossEntropyWithLogits.value(scores, target)).toBeCloseTo(crossEntropy.value(softmax(scores), target), 8);
    }),
  );
});

test('two classes: both forms are binary cross-entropy', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.constantFrom(0, 1),
      (probability, logit, target) => {
        expect(crossEntropy.value([1 - probability, probability], target)).toBeCloseTo(
          binaryCrossEntropy.value(probability, target),
          12,
        );
        expect(crossEntropyWithLogits.value([0, logit], target)).toBeCloseTo(
          binaryCrossEntropyWithLogits.value(logit, target),
          12,
        );
        expect(crossEntropyWithLogits.gradient([0, logit], target)[1]).toBeCloseTo(
          binaryCrossEntropyWithLogits.gradient(logit, target),
          12,
        );
      },
    ),
  );
});

test('one number added to every logit changes nothing, and the slopes of the logits add up to 0', () => {
  fc.assert(
    fc.property(asked, fc.double({ min: -100, max: 100, noNaN: true }), ([scores, target], shift) => {
      const moved = scores.map((score) => score + shift);
      expect(crossEntropyWithLogits.value(moved, target)).toBeCloseTo(crossEntropyWithLogits.value(scores, target), 10);
      expect(sum(crossEntropyWithLogits.gradient(scores, target))).toBeCloseTo(0, 12);
    }),
  );
});

test('logits of ±1,000 and a class that is ruled out', () => {
  expect(crossEntropyWithLogits.value([1000, -1000, 0], 0)).toBe(0);
  expect(crossEntropyWithLogits.value([1000, -1000, 0], 1)).toBe(2000);
  expect(crossEntropyWithLogits.gradient([1000, -1000, 0], 1)).toEqual([1, -1, 0]);
  expect(crossEntropyWithLogits.value([-Infinity, 0], 1)).toBe(0);
  expect(crossEntropyWithLogits.value([-Infinity, 0], 0)).toBe(Infinity);
  // The probability of the first class rounds to 1, its cost does not round to 0.
  expect(crossEntropyWithLogits.value([40, 0], 0)).toBeCloseTo(Math.exp(-40), 30);
});

test('of all predictions the true probabilities themselves cost least', () => {
  fc.assert(
    fc.property(asked, asked, ([truths], [scores]) => {
      fc.pre(truths.length === scores.length);
      const truth = softmax(truths);
      expect(crossEntropy.value(softmax(scores), truth)).toBeGreaterThanOrEqual(
        crossEntropy.value(truth, truth) - 1e-12,
      );
    }),
  );
});

test('with class weights and smoothing: plain without them, finite differences with them, and what they refuse', () => {
  const weights = [3, 0, 0.5];
  const parameters = { smoothing: 0.2 };
  fc.assert(
    fc.property(asked, ([scores, target]) => {
      expect(weightedCrossEntropy.value(scores, target)).toBe(crossEntropyWithLogits.value(scores, target));
    }),
  );
  for (const target of [0, 1, [0.25, 0.25, 0.5]]) {
    const scores = [1.5, -0.5, 0.25];
    const cost = (at: readonly number[]): number => weightedCrossEntropy.value(at, target, parameters, weights);
    weightedCrossEntropy.gradient(scores, target, parameters, weights).forEach((slope, k) => {
      const moved = (by: number): number => cost(scores.map((score, j) => (j === k ? score + by : score)));
      expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(slope, 7);
    });
  }
  expect(weightedCrossEntropy.value([0, 0], 0, {}, [5, 1])).toBeCloseTo(5 * Math.LN2, 14);
  expect(weightedCrossEntropy.value([1000, -1000], 0, { smoothing: 0.1 })).toBeCloseTo(100, 10);
  for (const [change, message] of [
    [() => weightedCrossEntropy.value([0, 0], 0, { smoothing: 2 }), /^Label smoothing is from 0 to 1, not 2\.$/],
    [() => weightedCrossEntropy.value([0, 0], 0, {}, [1]), /^1 weights for 2 classes\.$/],
    [() => weightedCrossEntropy.gradient([0, 0], 0, {}, [1, -1]), /^The weight of class 1 is 0 or above, not -1\.$/],
  ] as const) {
    expect(change).toThrow(RangeError);
    expect(change).toThrow(message);
  }
});

test('the KL divergence is cross-entropy less the entropy of the truth: 0 for the truth itself, and not symmetric', () => {
  fc.assert(
    fc.property(asked, asked, ([truths], [scores]) => {
      fc.pre(truths.length === scores.length);
      const truth = softmax(truths);
      const prediction = softmax(scores);
      expect(klDivergence.value(truth, truth)).toBe(0);
      expect(klDivergence.value(prediction, truth)).toBeCloseTo(
        crossEntropy.value(prediction, truth) - crossEntropy.value(truth, truth),
        10,
      );
      expect(klDivergence.gradient(prediction, truth)).toEqual(crossEntropy.gradient(prediction, truth));
    }),
  );
  expect(klDivergence.value([0.5, 0.5], [0.9, 0.1])).not.toBeCloseTo(klDivergence.value([0.9, 0.1], [0.5, 0.5]), 2);
  expect([klDivergence.value([0, 1], [0.5, 0.5]), klDivergence.value([0, 1], 1)]).toEqual([Infinity, 0]);
});

test('the mean over a set', () => {
  const [predictions, targets] = [
    [
      [0.7, 0.2, 0.1],
      [0.1, 0.8, 0.1],
    ],
    [0, [0, 1, 0]],
  ] as const;
  expect(meanLoss(crossEntropy, predictions, targets)).toBeCloseTo((-Math.log(0.7) - Math.log(0.8)) / 2, 14);
  expect(() => meanLoss(crossEntropy, predictions, [0])).toThrow(new RangeError('2 predictions for 1 targets.'));
  expect(() => lossesOf(crossEntropy, [], [])).toThrow(RangeError);
});
