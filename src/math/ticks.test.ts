import { expect, test } from 'vitest';
import { roundTicks } from './ticks.ts';

test.each([
  [0, 130, 6, [0, 20, 40, 60, 80, 100, 120]],
  [0, 60, 6, [0, 10, 20, 30, 40, 50, 60]],
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [-3, 3, 6, [-3, -2, -1, 0, 1, 2, 3]],
  [15, 125, 5, [20, 40, 60, 80, 100, 120]],
  [0, 5000, 4, [0, 1000, 2000, 3000, 4000, 5000]],
])('from %s to %s, about %s', (from, to, count, ticks) => {
  expect(roundTicks(from, to, count)).toEqual(ticks);
});

test('no axis, no ticks', () => {
  expect(roundTicks(3, 3, 5)).toEqual([]);
  expect(roundTicks(0, Infinity, 5)).toEqual([]);
});
