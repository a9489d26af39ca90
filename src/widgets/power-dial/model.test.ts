import { expect, test } from 'vitest';
import { TIMES } from '~/widgets/deliveries.ts';
import { bestGuess, cost, HALF_WAY, penalty, shares, STOPS, stopAt, powerMean } from './model.ts';

test.each([
  [1, '25.0'],
  [1.5, '29.5'],
  [2, '42.8'],
  [3, '55.6'],
  [4, '60.7'],
  [8, '66.7'],
  [Infinity, '70.0'],
] as const)('power %s: the best guess is %s', (kind, expected) => {
  expect(bestGuess(kind)?.toFixed(1)).toBe(expected);
});

test.each([1, 1.5, 2, 3, 4, 8, Infinity])(
  'power %s: no guess on a fine grid is cheaper than the best one, and the root does not move it',
  (kind) => {
    const best = bestGuess(kind) as number;
    for (let guess = -20; guess <= 160; guess += 0.25) {
      expect(cost(kind, guess)).toBeGreaterThanOrEqual(cost(kind, best) * (1 - 1e-9));
      expect(powerMean(kind, guess)).toBeGreaterThanOrEqual(powerMean(kind, best) * (1 - 1e-9));
    }
  },
);

test('signed: 0 at the mean, far below 0 elsewhere, and no best guess', () => {
  expect(cost('signed', 42.8)).toBeCloseTo(0, 9);
  expect(cost('signed', -957.2)).toBeCloseTo(-1000, 9);
  expect(cost('signed', -2000)).toBeLessThan(cost('signed', -1000));
  expect(bestGuess('signed')).toBeUndefined();
  expect(shares('signed', 30)).toBeUndefined();
});

test('the source’s numbers: MAE and MSE at median and mean', () => {
  expect(cost(1, 25)).toBeCloseTo(21, 9);
  expect(cost(1, 42.8)).toBeCloseTo(30.88, 9);
  expect(cost(2, 42.8).toFixed(1)).toBe('1495.8');
  expect(cost(2, 25).toFixed(1)).toBe('1812.6');
  expect(cost(Infinity, HALF_WAY)).toBe(50);
  expect(HALF_WAY).toBe(70);
});

test('+3 and −3: signed they cancel, any power adds them up', () => {
  expect(penalty('signed', 3) + penalty('signed', -3)).toBe(0);
  expect(penalty(1, 3) + penalty(1, -3)).toBe(6);
  expect(penalty(2, 3) + penalty(2, -3)).toBe(18);
  expect(penalty(Infinity, -3)).toBe(3);
});

test('the power mean grows with the power, up to the largest miss', () => {
  const misses = [1, 1.5, 2, 3, 4, 8, Infinity].map((kind) => powerMean(kind, 30));
  expect(misses).toEqual([...misses].sort((a, b) => a - b));
  expect(misses.at(-1)).toBe(90);
});

test('shares add to 1, and the slowest delivery pays ever more', () => {
  const last = [1, 2, 4, 8].map((kind) => {
    const parts = shares(kind, 30) as number[];
    expect(parts.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    return parts[4] as number;
  });
  expect(last).toEqual([...last].sort((a, b) => a - b));
  expect(shares(Infinity, 70)).toEqual([0.5, 0, 0, 0, 0.5]);
});

test('the dial has eight stops, and an impossible index gives the first', () => {
  expect(STOPS.map(({ label }) => label)).toEqual(['signed', '1', '1.5', '2', '3', '4', '8', '∞']);
  expect(stopAt(99)).toBe(STOPS[0]);
  expect(TIMES).toEqual([20, 22, 25, 27, 120]);
});
