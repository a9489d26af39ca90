import { expect, test } from 'vitest';
import { depthsOf } from './depths.ts';

test('what stands far enough apart hangs in one row, neighbours take turns, and the order asked for is the order told', () => {
  expect(depthsOf([0, 40, 80], 30)).toEqual([0, 0, 0]);
  expect(depthsOf([0, 10, 30, 40], 30)).toEqual([0, 1, 0, 1]);
  expect(depthsOf([40, 0, 10], 30)).toEqual([0, 0, 1]);
  expect(depthsOf([5, 5, 5], 30)).toEqual([0, 1, 2]);
});
