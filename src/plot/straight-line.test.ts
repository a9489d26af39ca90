import { expect, test } from 'vitest';
import { lineInBox } from './straight-line.ts';

test('a gentle line runs from side to side, a steep one from floor to ceiling', () => {
  expect(lineInBox(1, 2, [0, 10], [0, 20])).toEqual([
    [0, 2],
    [10, 12],
  ]);
  expect(lineInBox(10, 0, [0, 10], [0, 20])).toEqual([
    [0, 0],
    [2, 20],
  ]);
  expect(lineInBox(-10, 20, [0, 10], [0, 20])).toEqual([
    [0, 20],
    [2, 0],
  ]);
});

test('a level line, and lines that miss the box', () => {
  expect(lineInBox(0, 5, [0, 10], [0, 20])).toEqual([
    [0, 5],
    [10, 5],
  ]);
  expect(lineInBox(0, 25, [0, 10], [0, 20])).toBeUndefined();
  expect(lineInBox(1, 100, [0, 10], [0, 20])).toBeUndefined();
});
