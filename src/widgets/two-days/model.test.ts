import { expect, test } from 'vitest';
import { dayA, dayB, mae, mse, TOTAL } from './model.ts';

test('5, 5, 5, 5 against 0, 0, 0, 20: the same MAE, four times the MSE', () => {
  expect(dayB(20)).toEqual([0, 0, 0, 20]);
  expect([mae(dayA), mse(dayA)]).toEqual([5, 25]);
  expect([mae(dayB(20)), mse(dayB(20))]).toEqual([5, 100]);
});

test('the total, and so the MAE, never changes; the MSE only grows as the day gets less even', () => {
  const lasts = Array.from({ length: TOTAL - 4 }, (_, i) => i + 5);
  for (const last of lasts) expect(mae(dayB(last))).toBeCloseTo(5, 12);
  const squares = lasts.map((last) => mse(dayB(last)));
  expect(squares.every((value, i) => i === 0 || value > (squares[i - 1] as number))).toBe(true);
});

test('3, 3, 3, 11 has an MSE of 37', () => expect(mse(dayB(11))).toBe(37));
