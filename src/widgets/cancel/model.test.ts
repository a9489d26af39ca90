import { expect, test } from 'vitest';
import { judge } from './model.ts';

test('+3 and −3: the plain average says 0, the squares say 9', () => {
  expect(judge({ first: 3, second: -3 })).toEqual({ plain: 0, squares: [9, 9], meanSquare: 9, meanAbsolute: 3 });
});

test('the worst pair with average 0 is the two ends of the line', () => {
  expect(judge({ first: 5, second: -5 })).toMatchObject({ plain: 0, meanSquare: 25 });
});

test('the average square is 0 only when both darts are in the bull', () => {
  expect(judge({ first: 0, second: 0 }).meanSquare).toBe(0);
  expect(judge({ first: 0.5, second: 0 }).meanSquare).toBe(0.125);
});
