import { expect, test } from 'vitest';
import { squareOnBase } from './square-on-base.ts';

test('a square stands on its base, whichever end comes first', () => {
  const square = { xPx: 10, yPx: 60, sidePx: 40 };
  expect(squareOnBase(10, 50, 100)).toEqual(square);
  expect(squareOnBase(50, 10, 100)).toEqual(square);
  expect(squareOnBase(7, 7, 100).sidePx).toBe(0);
});
