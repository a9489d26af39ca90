import type { Point } from './curve.ts';

/**
 * The part of y = slope · x + intercept inside a box, as its left and right end; undefined when the line misses the box. Cut in data units, so
 * that a steep line keeps its direction: to clamp far points, as curves do, would bend it.
 */
export function lineInBox(
  slope: number,
  intercept: number,
  [left, right]: readonly [number, number],
  [low, high]: readonly [number, number],
): readonly [Point, Point] | undefined {
  const height = (x: number): number => slope * x + intercept;
  if (slope === 0)
    return intercept >= low && intercept <= high
      ? [
          [left, intercept],
          [right, intercept],
        ]
      : undefined;
  const crossings = [(low - intercept) / slope, (high - intercept) / slope];
  const from = Math.max(left, Math.min(...crossings));
  const to = Math.min(right, Math.max(...crossings));
  return from < to
    ? [
        [from, height(from)],
        [to, height(to)],
      ]
    : undefined;
}
