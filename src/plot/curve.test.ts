import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curvePath, sample } from './curve.ts';
import { makeFrame } from './frame.ts';

const frame = makeFrame({ widthPx: 100, heightPx: 100, marginPx: [0, 0, 0, 0], x: [0, 10], y: [0, 10] });

test('samples lie on the curve, the ends included', () => {
  expect(sample((x) => x * x, [-1, 1], 4)).toEqual([
    [-1, 1],
    [-0.5, 0.25],
    [0, 0],
    [0.5, 0.25],
    [1, 1],
  ]);
});

test('a path runs through the points in pixels', () => {
  expect(
    curvePath(
      [
        [0, 0],
        [5, 5],
        [10, 0],
      ],
      frame,
    ),
  ).toBe('M0,100L50,50L100,100');
});

test('an infinite or missing height breaks the line', () => {
  expect(
    curvePath(
      [
        [0, 0],
        [1, 1],
        [2, Infinity],
        [3, 1],
        [4, Number.NaN],
        [5, 1],
        [6, 2],
      ],
      frame,
    ),
  ).toBe('M0,100L10,90M30,90ZM50,90L60,80');
  expect(curvePath([[0, Infinity]], frame)).toBe('');
  expect(curvePath([], frame)).toBe('');
});

test('no renderer meets a coordinate beyond one frame-height outside', () => {
  expect(
    curvePath(
      [
        [0, 1e300],
        [10, -1e300],
      ],
      frame,
    ),
  ).toBe('M0,-100L100,200');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.double())), (points) => {
      const path = curvePath(points, frame);
      expect(path).not.toMatch(/NaN|Infinity|e/);
      for (const [, y] of path.matchAll(/,(-?[\d.]+)/g)) expect(Math.abs(Number(y) - 50)).toBeLessThanOrEqual(150);
    }),
  );
});
