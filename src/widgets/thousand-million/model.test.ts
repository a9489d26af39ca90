import { expect, test } from 'vitest';
import { errorTimes, SMALL, squareTimes } from './model.ts';

test('$200,000 against $1,000: 200 times the error, 40,000 times the square', () => {
  expect([errorTimes(200), squareTimes(200)]).toEqual([200, 40_000]);
});

test('a miss against itself', () => expect([errorTimes(SMALL), squareTimes(SMALL)]).toEqual([1, 1]));
