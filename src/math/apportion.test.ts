import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion } from './apportion.ts';

test('keeps the proportion where whole numbers allow it', () => {
  expect(apportion(30, [20, 10])).toEqual([20, 10]);
  expect(apportion(90, [20, 10])).toEqual([60, 30]);
  expect(apportion(0, [20, 10])).toEqual([0, 0]);
});

test('hands odd parts to the largest remainders, the earlier first', () => {
  expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(apportion(29, [20, 10])).toEqual([19, 10]);
});

test('shares equally where nobody has anything', () => {
  expect(apportion(30, [0, 0])).toEqual([15, 15]);
  expect(apportion(31, [0, 0])).toEqual([16, 15]);
});

test('always adds up, never strays a whole part from the fair share, and leaves an exact split alone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }),
      (total, weights) => {
        const parts = apportion(total, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [i, part] of parts.entries()) {
          expect(Number.isInteger(part) && part >= 0).toBe(true);
          if (sum > 0) expect(Math.abs(part - ((weights[i] as number) / sum) * total)).toBeLessThan(1 + 1e-6);
        }
        if (sum > 0) expect(apportion(sum, weights)).toEqual(weights);
      },
    ),
  );
});

test('refuses what cannot be handed out', () => {
  expect(() => apportion(1.5, [1])).toThrow(RangeError);
  expect(() => apportion(-1, [1])).toThrow(RangeError);
  expect(() => apportion(1, [])).toThrow(RangeError);
});
