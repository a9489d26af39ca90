import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimise } from './minimise.ts';

test('finds the bottom of a parabola and of a kink, wherever it lies', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (bottom) => {
      expect(minimise((x) => (x - bottom) ** 2, -60, 60)).toBeCloseTo(bottom, 5);
      expect(minimise((x) => Math.abs(x - bottom), -60, 60)).toBeCloseTo(bottom, 7);
    }),
  );
});

test('a bottom outside the range is the nearer end', () => {
  expect(minimise((x) => x, 2, 5)).toBeCloseTo(2, 7);
  expect(minimise((x) => -x, 2, 5)).toBeCloseTo(5, 7);
});

test('on a flat floor any point of the floor will do', () => {
  const guess = minimise((x) => Math.max(0, Math.abs(x - 3) - 1), -10, 10);
  expect(guess).toBeGreaterThanOrEqual(2 - 1e-6);
  expect(guess).toBeLessThanOrEqual(4 + 1e-6);
});

test('an empty range is its own answer', () => {
  expect(minimise((x) => x * x, 3, 3)).toBe(3);
});

test('it ends where neighbouring numbers are further apart than the tolerance', () => {
  expect(minimise((x) => Math.abs(x - 3e12), 0, 1e13) / 3e12).toBeCloseTo(1, 9);
});

test('each round asks the function once', () => {
  let calls = 0;
  minimise(
    (x) => {
      calls += 1;
      return x * x;
    },
    -1,
    1,
    1e-3,
  );
  expect(calls).toBeLessThanOrEqual(2 + 16);
});
