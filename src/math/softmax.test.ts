import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logSoftmax, softmax } from './softmax.ts';
import { sum } from './statistics.ts';

const scores = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 });
const temperature = fc.double({ min: 0.01, max: 100, noNaN: true });

test('shares that add up to 1, in the order of the scores, whatever the temperature', () => {
  fc.assert(
    fc.property(scores, temperature, (values, heat) => {
      const shares = softmax(values, heat);
      expect(sum(shares)).toBeCloseTo(1, 12);
      for (const [i, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(values.every((value, j) => value < (values[i] as number) || (shares[j] as number) >= share)).toBe(true);
      }
    }),
  );
});

test('a number added to every score changes nothing', () => {
  fc.assert(
    fc.property(scores, fc.double({ min: -1000, max: 1000, noNaN: true }), (values, shift) => {
      const moved = softmax(values.map((value) => value + shift));
      softmax(values).forEach((share, i) => expect(moved[i]).toBeCloseTo(share, 10));
    }),
  );
  expect(softmax([1000, 1001, 1002])).toEqual(softmax([0, 1, 2]));
});

test('a small temperature is surer, a great one more even, and dividing the scores is the same', () => {
  const [cold, plain, hot] = [0.5, 1, 2].map((heat) => softmax([2, 1, 0.1], heat).map((share) => share.toFixed(3)));
  expect([cold, plain, hot]).toEqual([
    ['0.864', '0.117', '0.019'],
    ['0.659', '0.242', '0.099'],
    ['0.502', '0.304', '0.194'],
  ]);
  fc.assert(
    fc.property(scores, temperature, (values, heat) => {
      const divided = softmax(values.map((value) => value / heat));
      softmax(values, heat).forEach((share, i) => expect(share).toBeCloseTo(divided[i] as number, 10));
    }),
  );
  expect(softmax([3, -4], Infinity)).toEqual([0.5, 0.5]);
  expect(softmax([3, -4], 1e-308)).toEqual([1, 0]);
});

test('its logarithm, also where the share itself has rounded to 0', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 8 }), (values) => {
      const shares = softmax(values);
      logSoftmax(values).forEach((logarithm, i) => expect(logarithm).toBeCloseTo(Math.log(shares[i] as number), 9));
    }),
  );
  expect(logSoftmax([1000, -1000])).toEqual([0, -2000]);
  expect(logSoftmax([0, -Infinity])).toEqual([0, -Infinity]);
});

test('none, no number and temperatures that mean nothing', () => {
  for (const none of [softmax, logSoftmax]) expect(() => none([])).toThrow(RangeError);
  for (const heat of [0, -1, NaN])
    expect(() => softmax([1, 2], heat)).toThrow(new RangeError(`A temperature is above 0, not ${heat}.`));
  expect(softmax([NaN, 0])).toEqual([NaN, NaN]);
});
