import { expect, test } from 'vitest';
import { sum } from '~/math/statistics.ts';
import { TIMES } from '~/widgets/deliveries.ts';
import { errorsOf, lean, maeOf, MOST, mseOf, sides, totalError, worstPerfectMae } from './model.ts';

test('25 minutes for all: 89 minutes short', () => {
  const guesses = [25, 25, 25, 25, 25];
  expect(errorsOf(guesses)).toEqual([5, 3, 0, -2, -95]);
  expect(totalError(guesses)).toBe(-89);
  expect(maeOf(guesses)).toBe(21);
  expect(mseOf(guesses)).toBeCloseTo(1812.6, 9);
  expect(sides(guesses)).toEqual({ over: 8, under: 97 });
});

test('a total of 0 is no sign of a good model', () => {
  expect(totalError([...TIMES])).toBe(0);
  expect(maeOf([...TIMES])).toBe(0);
  const awful = [120, 22, 25, 27, 20];
  expect(totalError(awful)).toBe(0);
  expect(maeOf(awful)).toBe(40);
  expect(mseOf(awful)).toBe(4000);
});

test('the worst "perfect" guesses: MAE 68.8, reached, and never passed', () => {
  expect(worstPerfectMae()).toBeCloseTo(68.8, 12);
  const worst = [106, 108, 0, 0, 0];
  expect(totalError(worst)).toBe(0);
  expect(maeOf(worst)).toBeCloseTo(68.8, 12);
  for (let seed = 0; seed < 3000; seed++) {
    const guesses = [7, 11, 13, 17].map((prime, i) => (seed * prime * prime + i * 37) % (MOST + 1));
    const last = sum(TIMES) - sum(guesses);
    if (last >= 0 && last <= MOST) expect(maeOf([...guesses, last])).toBeLessThanOrEqual(worstPerfectMae() + 1e-9);
  }
});

test('the plank is level at a total of 0 only, and leans ever further to the side of the total', () => {
  expect(lean(0)).toBe(0);
  const leans = [-600, -89, -1, 1, 8, 600].map(lean);
  expect(leans).toEqual([...leans].sort((a, b) => a - b));
  expect(leans.every((by) => Math.abs(by) < 1 && Math.abs(by) > 0.05)).toBe(true);
});
