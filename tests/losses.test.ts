import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absolute,
  allLosses,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  hinge,
  huber,
  logistic,
  losses,
  power,
  squared,
} from '~/losses/index.ts';
import type { Loss, Parameters } from '~/losses/loss.ts';
import { lossesOf, meanLoss, meanLossGradient, singleGuessLoss, singleGuessSlope } from '~/losses/set.ts';
import { sigmoid } from '~/math/logarithm.ts';

const value = fc.double({ min: -100, max: 100, noNaN: true });
const pair = fc.tuple(value, value);
const any = fc.double({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const sign = fc.constantFrom(-1, 1);

/** What each kind of loss may be asked: any legal pair, and a pair of moderate size, inside the range of the prediction, for finite differences. */
const asked: Record<
  Loss['scale'],
  { legal: fc.Arbitrary<[number, number]>; moderate: fc.Arbitrary<[number, number]> }
> = {
  value: { legal: fc.tuple(any, any), moderate: pair },
  probability: {
    legal: fc.tuple(share, share),
    moderate: fc.tuple(fc.double({ min: 0.001, max: 0.999, noNaN: true }), share),
  },
  logit: { legal: fc.tuple(any, share), moderate: fc.tuple(value, share) },
  score: { legal: fc.tuple(any, sign), moderate: fc.tuple(value, sign) },
};

/** Where a pair lies on the loss's own horizontal axis, on which its kinks are listed. */
const place = ({ scale }: Loss, prediction: number, target: number): number =>
  scale === 'value' ? prediction - target : scale === 'score' ? target * prediction : prediction;
const axisTarget = ({ scale }: Loss): number => (scale === 'value' ? 0 : 1);

/** Every loss with its default parameters and with both ends of each. */
const variants = losses.flatMap((loss) => {
  const start = Object.fromEntries(loss.parameters.map((parameter) => [parameter.name, parameter.default]));
  const ends = loss.parameters.flatMap(({ name, min, max }) => [min, max].map((end) => ({ ...start, [name]: end })));
  return [start, ...ends].map((parameters) => [`${loss.id} ${JSON.stringify(parameters)}`, loss, parameters] as const);
});

describe.each(variants)('%s', (_name, loss: Loss, parameters: Parameters) => {
  const { legal, moderate } = asked[loss.scale];
  const distanceToKink = (at: number): number =>
    Math.min(Infinity, ...loss.kinks(parameters).map((kink) => Math.abs(at - kink)));

  test('is never negative and never NaN, however far off', () => {
    fc.assert(
      fc.property(legal, ([prediction, target]) => {
        expect(loss.value(prediction, target, parameters)).toBeGreaterThanOrEqual(0);
        expect(loss.gradient(prediction, target, parameters)).not.toBeNaN();
      }),
    );
  });

  test('has the gradient that finite differences give, off its kinks', () => {
    fc.assert(
      fc.property(moderate, ([prediction, target]) => {
        fc.pre(distanceToKink(place(loss, prediction, target)) > 1e-3);
        const step =
          loss.scale === 'probability'
            ? 1e-4 * Math.min(prediction, 1 - prediction)
            : 1e-5 * Math.max(1, Math.abs(prediction));
        const after = loss.value(prediction + step, target, parameters);
        const before = loss.value(prediction - step, target, parameters);
        const exact = loss.gradient(prediction, target, parameters);
        // Rounding of the two values divided by the step, and the third-order term of the difference.
        const rounding = (Math.max(after, before, 1) * 1e-14) / step;
        expect(Math.abs((after - before) / (2 * step) - exact)).toBeLessThanOrEqual(
          1e-4 * Math.abs(exact) + rounding + 1e-6,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is lower, or as low, one small step down its slope', () => {
    fc.assert(
      fc.property(moderate, ([prediction, target]) => {
        const slope = loss.gradient(prediction, target, parameters);
        fc.pre(
          Number.isFinite(slope) && Math.abs(slope) > 1e-3 && distanceToKink(place(loss, prediction, target)) > 1e-3,
        );
        const step =
          Math.sign(slope) * 1e-6 * (loss.scale === 'probability' ? Math.min(prediction, 1 - prediction) : 1);
        expect(loss.value(prediction - step, target, parameters)).toBeLessThanOrEqual(
          loss.value(prediction, target, parameters),
        );
      }),
    );
  });

  test('has at each kink a slope between the slopes on its two sides', () => {
    const slope = (at: number): number => loss.gradient(at, axisTarget(loss), parameters);
    for (const kink of loss.kinks(parameters)) {
      const [before, at, after] = [kink - 1e-9, kink, kink + 1e-9].map(slope) as [number, number, number];
      expect(before).toBeLessThan(after);
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(after);
    }
    for (const at of (loss.scale === 'probability' ? [0.25, 0.5, 0.75] : [0, 1, -1]).filter(
      (one) => distanceToKink(one) > 0,
    )) {
      expect(slope(at + 1e-9)).toBeCloseTo(slope(at - 1e-9), 5);
    }
  });
});

describe.each(variants.filter(([, loss]) => loss.scale === 'value'))(
  '%s',
  (_name, loss: Loss, parameters: Parameters) => {
    test('is 0 at a perfect prediction, and so is the gradient', () => {
      fc.assert(
        fc.property(value, (target) => {
          expect(loss.value(target, target, parameters)).toBe(0);
          expect(loss.gradient(target, target, parameters)).toBe(0);
        }),
      );
    });

    test('points home: the gradient has the sign of the error', () => {
      fc.assert(
        fc.property(pair, ([prediction, target]) => {
          const error = prediction - target;
          fc.pre(Math.abs(error) > 1e-3);
          expect(Math.sign(loss.gradient(prediction, target, parameters))).toBe(Math.sign(error));
        }),
      );
    });
  },
);

test('every loss says what it is', () => {
  expect(new Set(allLosses.map(({ id }) => id)).size).toBe(allLosses.length);
  for (const loss of allLosses) {
    expect(loss.id).toMatch(/^[a-z-]+$/);
    expect([loss.name, loss.setName, loss.formula, loss.gradientFormula].every((text) => text.length > 3)).toBe(true);
    expect(loss.elsewhere.length).toBeGreaterThan(0);
  }
  for (const { min, max, default: start } of losses.flatMap(({ parameters }) => parameters))
    expect(start >= min && start <= max).toBe(true);
});

test('the documented slopes at the kinks, as in PyTorch', () => {
  expect(absolute.kinks({})).toEqual([0]);
  expect(absolute.gradient(3, 3)).toBe(0);
  expect(power.kinks({ power: 1 })).toEqual([0]);
  expect(power.kinks({ power: 2 })).toEqual([]);
  expect(power.gradient(3, 3, { power: 1 })).toBe(0);
  expect([hinge.kinks({}), hinge.gradient(1, 1), hinge.gradient(-1, -1)]).toEqual([[1], -1, 1]);
  for (const smooth of [squared, huber, binaryCrossEntropy, binaryCrossEntropyWithLogits, logistic])
    expect(smooth.kinks({})).toEqual([]);
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

const refused: readonly (readonly [string, () => number, RegExp])[] = [
  [
    'a probability above 1',
    () => binaryCrossEntropy.value(1.2, 1),
    /^A predicted probability is from 0 to 1, not 1\.2\. Raw scores/,
  ],
  ['a probability below 0', () => binaryCrossEntropy.gradient(-0.1, 1), /not -0\.1/],
  ['a probability that is no number', () => binaryCrossEntropy.value(NaN, 1), /not NaN/],
  [
    'a target of −1 where 0 is meant',
    () => binaryCrossEntropyWithLogits.value(2, -1),
    /^A target here is from 0 to 1, not -1\. Labels −1 and \+1/,
  ],
  ['a target of 2', () => binaryCrossEntropyWithLogits.gradient(2, 2), /not 2\.$/],
  [
    'a label of 0 where −1 is meant',
    () => hinge.value(0.3, 0),
    /^A target here is −1 or \+1, not 0\. Labels 0 and 1 become/,
  ],
  ['half a label', () => hinge.gradient(0.3, 0.5), /not 0\.5\.$/],
  ['a label of 0 to the logistic loss', () => logistic.value(0.3, 0), /not 0/],
  ['a label that is no number', () => logistic.gradient(0.3, NaN), /not NaN/],
  ['a delta of 0', () => huber.value(1, 0, { delta: 0 }), /^The delta of the Huber loss is above 0, not 0\.$/],
  ['a delta below 0', () => huber.gradient(1, 0, { delta: -1 }), /not -1/],
  ['a delta that is no number', () => huber.value(1, 0, { delta: NaN }), /not NaN/],
];
test.each(refused)('refuses %s, with the number', (_name, ask, message) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});

test('what is no number stays no number', () => {
  for (const loss of [huber, hinge, logistic, binaryCrossEntropyWithLogits]) {
    expect([loss.value(NaN, 1), loss.gradient(NaN, 1)], loss.id).toEqual([NaN, NaN]);
  }
});

test('a single guess is the same prediction for every target', () => {
  fc.assert(
    fc.property(value, fc.array(value, { minLength: 1, maxLength: 9 }), (guess, targets) => {
      const same = targets.map(() => guess);
      expect(singleGuessLoss(squared, guess, targets)).toBe(meanLoss(squared, same, targets));
      const total = meanLossGradient(squared, same, targets).reduce((one, other) => one + other, 0);
      expect(singleGuessSlope(squared, guess, targets)).toBeCloseTo(total, 8);
    }),
  );
});

test('lists of different lengths and empty ones are refused, with both lengths in the message', () => {
  expect(() => lossesOf(squared, [1, 2, 3], [1])).toThrow(new RangeError('3 predictions for 1 targets.'));
  expect(() => meanLossGradient(absolute, [1], [1, 2])).toThrow(new RangeError('1 predictions for 2 targets.'));
  expect(() => meanLoss(absolute, [], [])).toThrow(RangeError);
  expect(() => singleGuessLoss(absolute, 3, [])).toThrow(RangeError);
  expect(() => singleGuessSlope(absolute, 3, [])).toThrow(RangeError);
});
