import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absolute, squared } from './index.ts';
import { lossesOf, meanLoss, singleGuessLoss, singleGuessSlope } from './set.ts';

const value = fc.double({ min: -100, max: 100, noNaN: true });

test('a single guess is the same prediction for every target', () => {
  fc.assert(
    fc.property(value, fc.array(value, { minLength: 1, maxLength: 9 }), (guess, targets) => {
      const same = targets.map(() => guess);
      expect(singleGuessLoss(squared, guess, targets)).toBe(meanLoss(squared, same, targets));
      const total = targets.reduce((sum, target) => sum + squared.gradient(guess, target) / targets.length, 0);
      expect(singleGuessSlope(squared, guess, targets)).toBeCloseTo(total, 8);
    }),
  );
});

test('lists of different lengths and empty ones are refused, with both lengths in the message', () => {
  expect(() => lossesOf(squared, [1, 2, 3], [1])).toThrow(new RangeError('3 predictions for 1 targets.'));
  expect(() => meanLoss(absolute, [], [])).toThrow(RangeError);
  expect(() => singleGuessLoss(absolute, 3, [])).toThrow(RangeError);
  expect(() => singleGuessSlope(absolute, 3, [])).toThrow(RangeError);
});
