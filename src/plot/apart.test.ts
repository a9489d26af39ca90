import { expect, test } from 'vitest';
import { keepApart } from './apart.ts';

test('labels that do not collide stay where they wish to be', () => {
  expect(keepApart([10, 60], 20, 0, 100)).toEqual([10, 60]);
});

test('two that collide share the shift and keep their order', () => {
  expect(keepApart([50, 54], 20, 0, 100)).toEqual([42, 62]);
  expect(keepApart([54, 50], 20, 0, 100)).toEqual([62, 42]);
});

test('nothing leaves the bounds, and equal wishes are told apart', () => {
  expect(keepApart([-30, -30], 20, 0, 100)).toEqual([0, 20]);
  expect(keepApart([400, 300], 20, 0, 100)).toEqual([100, 80]);
  expect(keepApart([], 20, 0, 100)).toEqual([]);
});
