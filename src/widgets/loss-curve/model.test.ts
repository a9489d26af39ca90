import { expect, test } from 'vitest';
import { LOWEST, lineThrough, runFrom, shapeOf, SHARE, STEPS, topOf } from './model.ts';

test('the curve of the start: high, then sharp, then gradually flat, and never up', () => {
  const run = runFrom(2, 8);
  expect(run.losses).toHaveLength(STEPS + 1);
  expect(run.first.toFixed(0)).toBe('104');
  expect(run.sharp).toBe(9);
  expect(shapeOf(run)).toBe('healthy');
  run.losses.slice(1).forEach((loss, step) => expect(loss).toBeLessThanOrEqual(run.losses[step] as number));
});

test('the sharp part is the shortest that holds its share of the drop', () => {
  for (const [left, right] of [
    [2, 8],
    [0, 0],
    [30, 30],
    [0, 20],
    [30, 0],
  ] as const) {
    const { losses, first, last, sharp } = runFrom(left, right);
    expect(first - (losses[sharp] as number)).toBeGreaterThanOrEqual(SHARE * (first - last) - 1e-9);
    expect(first - (losses[sharp - 1] as number)).toBeLessThan(SHARE * (first - last));
  }
});

test('no line gets below 9.09, whatever it started from', () => {
  expect(LOWEST.toFixed(2)).toBe('9.09');
  for (const left of [0, 7.5, 15, 30])
    for (const right of [0, 15, 30])
      for (const loss of runFrom(left, right).losses) expect(loss).toBeGreaterThanOrEqual(LOWEST - 1e-9);
});

test('some starts leave only a slow way, and the best line none at all', () => {
  expect(shapeOf(runFrom(30, 0))).toBe('slow');
  expect(shapeOf(runFrom(0, 20))).toBe('slow');
  expect(shapeOf(runFrom(12, 17.5))).toBe('none');
});

test('a line through two heights', () => {
  expect(lineThrough(2, 11)).toEqual([2, 2]);
});

test('the axis holds the curve', () => {
  for (const first of [9, 20, 21, 120, 228, 260]) expect(topOf(first)).toBeGreaterThanOrEqual(first);
});
