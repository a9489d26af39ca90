import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolute, losses, power, squared } from '~/losses/index.ts';
import type { Loss, Parameters } from '~/losses/loss.ts';
import { lossesOf, meanLoss, meanLossGradient, singleGuessLoss, singleGuessSlope } from '~/losses/set.ts';

const value = fc.double({ min: -100, max: 100, noNaN: true });
const pair = fc.tuple(value, value);

/** Every loss with its default parameters and with both ends of each. */
const variants = losses.flatMap((loss) => {
  const start = Object.fromEntries(loss.parameters.map((parameter) => [parameter.name, parameter.default]));
  const ends = loss.parameters.flatMap(({ name, min, max }) => [min, max].map((end) => ({ ...start, [name]: end })));
  return [start, ...ends].map((parameters) => [`${loss.id} ${JSON.stringify(parameters)}`, loss, parameters] as const);
});

describe.each(variants)('%s', (_name, loss: Loss, parameters: Parameters) => {
  const distanceToKink = (error: number): number => Math.min(Infinity, ...loss.kinks(parameters).map((kink) => Math.abs(error - kink)));

  test('is 0 at a perfect prediction, and so is the gradient', () => {
    fc.assert(fc.property(value, (target) => {
      expect(loss.value(target, target, parameters)).toBe(0);
      expect(loss.gradient(target, target, parameters)).toBe(0);
    }));
  });

  test('is never negative and never NaN, however far off', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(any, any, (prediction, target) => {
      expect(loss.value(prediction, target, parameters)).toBeGreaterThanOrEqual(0);
      expect(loss.gradient(prediction, target, parameters)).not.toBeNaN();
    }));
  });

  test('has the gradient that finite differences give, off its kinks', () => {
    fc.assert(fc.property(pair, ([prediction, target]) => {
      fc.pre(distanceToKink(prediction - target) > 1e-3);
      const step = 1e-5 * Math.max(1, Math.abs(prediction));
      const numeric = (loss.value(prediction + step, target, parameters) - loss.value(prediction - step, target, parameters)) / (2 * step);
      const exact = loss.gradient(prediction, target, parameters);
      // Rounding of the two values divided by the step, and the third-order term of the difference.
      const size = Math.max(loss.value(prediction, target, parameters), 1);
      expect(Math.abs(numeric - exact)).toBeLessThanOrEqual(1e-4 * Math.abs(exact) + size * 1e-9 + 1e-6);
    }), { numRuns: 500 });
  });

  test('points home: the gradient has the sign of the error', () => {
    fc.assert(fc.property(pair, ([prediction, target]) => {
      const error = prediction - target;
      fc.pre(Math.abs(error) > 1e-3);
      expect(Math.sign(loss.gradient(prediction, target, parameters))).toBe(Math.sign(error));
    }));
  });

  test('has at each kink a slope between the slopes on its two sides', () => {
    for (const kink of loss.kinks(parameters)) {
      const [before, at, after] = [kink - 1e-9, kink, kink + 1e-9].map((error) => loss.gradient(error, 0, parameters)) as [number, number, number];
      expect(before).toBeLessThan(at);
      expect(at).toBeLessThan(after);
    }
    for (const error of [0, 1, -1].filter((one) => distanceToKink(one) > 0)) {
      expect(loss.gradient(error + 1e-9, 0, parameters)).toBeCloseTo(loss.gradient(error - 1e-9, 0, parameters), 5);
    }
  });
});

test('every loss says what it is', () => {
  expect(new Set(losses.map(({ id }) => id)).size).toBe(losses.length);
  for (const loss of losses) {
    expect(loss.id).toMatch(/^[a-z-]+$/);
    expect([loss.name, loss.setName, loss.formula, loss.gradientFormula].every((text) => text.length > 3)).toBe(true);
    expect(loss.elsewhere.length).toBeGreaterThan(0);
    for (const { min, max, default: start } of loss.parameters) expect(start >= min && start <= max).toBe(true);
  }
});

test('the documented slopes at the kinks: 0, as in PyTorch', () => {
  expect(absolute.kinks({})).toEqual([0]);
  expect(absolute.gradient(3, 3)).toBe(0);
  expect(power.kinks({ power: 1 })).toEqual([0]);
  expect(power.kinks({ power: 2 })).toEqual([]);
  expect(power.gradient(3, 3, { power: 1 })).toBe(0);
  expect(squared.kinks({})).toEqual([]);
});

test('the power loss is the absolute error at 1 and the squared error at 2', () => {
  fc.assert(fc.property(pair, ([prediction, target]) => {
    expect(power.value(prediction, target, { power: 1 })).toBe(absolute.value(prediction, target));
    expect(power.gradient(prediction, target, { power: 1 })).toBe(absolute.gradient(prediction, target));
    expect(power.value(prediction, target, { power: 2 })).toBe(squared.value(prediction, target));
    expect(power.gradient(prediction, target, { power: 2 })).toBe(squared.gradient(prediction, target));
    expect(power.value(prediction, target)).toBe(squared.value(prediction, target));
  }));
});

test('a single guess is the same prediction for every target', () => {
  fc.assert(fc.property(value, fc.array(value, { minLength: 1, maxLength: 9 }), (guess, targets) => {
    const same = targets.map(() => guess);
    expect(singleGuessLoss(squared, guess, targets)).toBe(meanLoss(squared, same, targets));
    const total = meanLossGradient(squared, same, targets).reduce((one, other) => one + other, 0);
    expect(singleGuessSlope(squared, guess, targets)).toBeCloseTo(total, 8);
  }));
});

test('lists of different lengths and empty ones are refused, with both lengths in the message', () => {
  expect(() => lossesOf(squared, [1, 2, 3], [1])).toThrow(new RangeError('3 predictions for 1 targets.'));
  expect(() => meanLossGradient(absolute, [1], [1, 2])).toThrow(new RangeError('1 predictions for 2 targets.'));
  expect(() => meanLoss(absolute, [], [])).toThrow(RangeError);
  expect(() => singleGuessLoss(absolute, 3, [])).toThrow(RangeError);
  expect(() => singleGuessSlope(absolute, 3, [])).toThrow(RangeError);
});
