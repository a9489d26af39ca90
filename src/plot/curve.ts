import { line } from 'd3-shape';
import { clamp } from '~/math/bounds.ts';
import type { Frame } from './frame.ts';

export type Point = readonly [x: number, y: number];

/** `count` + 1 points of f from x0 to x1, the ends included. */
export function sample(f: (x: number) => number, [x0, x1]: readonly [number, number], count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = x0 + ((x1 - x0) * i) / count;
    return [x, f(x)] as const;
  });
}

/**
 * Path of the points in the frame's pixels. Points that are not finite break the line. Heights far outside the frame are brought to one
 * frame height beyond it: the clip hides them there, and renderers cannot handle coordinates like 1e300.
 */
export function curvePath(points: readonly Point[], frame: Frame): string {
  const height = frame.bottomPx - frame.topPx;
  const path = line<Point>()
    .defined(([, y]) => Number.isFinite(y))
    .x(([x]) => frame.x.at(x))
    .y(([, y]) => clamp(frame.y.at(y), frame.topPx - height, frame.bottomPx + height))
    .digits(1);
  return path(points) ?? '';
}
