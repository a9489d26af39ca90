import { expect, test } from 'vitest';
import { billFor, timesAsLarge } from './model.ts';
import widget from './widget.tsx';

test('errors of 10 and 20 cost 10 and 20; squared, 100 and 400', () => {
  expect(billFor(10)).toEqual({ error: 10, absolute: 10, absoluteNext: 1, squared: 100, squaredNext: 21 });
  expect(billFor(20)).toEqual({ error: 20, absolute: 20, absoluteNext: 1, squared: 400, squaredNext: 41 });
});

test('one more minute costs 1 wherever it is added', () => {
  for (let error = 0; error <= 25; error += 1) expect(billFor(error).absoluteNext).toBe(1);
});

test('twice the error is twice the cost; with no error there is no ratio', () => {
  expect(timesAsLarge(10, 20)).toBe(2);
  expect(timesAsLarge(20, 10)).toBe(2);
  expect(timesAsLarge(0, 20)).toBeUndefined();
});

test('of two whole errors that add up to 30, equal ones have the smallest squares', () => {
  const [goal] = widget.goals ?? [];
  const pairs = Array.from({ length: 21 }, (_, i) => ({ first: 5 + i, second: 25 - i }));
  const squares = pairs.map(({ first, second }) => billFor(first).squared + billFor(second).squared);
  const best = pairs[squares.indexOf(Math.min(...squares))] as { first: number; second: number };
  expect(goal?.reached(best, 2)).toBe(true);
  expect(goal?.reached({ first: 10, second: 20 }, 0)).toBe(false);
});

test('the sentence holds for every pair', () => {
  expect(widget.describe({ first: 10, second: 20 })).toBe(
    'Errors of 10 and 20 cost 10 and 20. 2 times the error, 2 times the cost, and one more minute costs 1 on both. Squared they would cost 100 and 400.',
  );
  expect(widget.describe({ first: 0, second: 0 })).toContain('An error of 0 costs nothing');
  expect(widget.describe({ first: 7, second: 7 })).toContain('Equal errors, equal costs.');
});
