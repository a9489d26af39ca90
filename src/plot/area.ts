import { area } from 'd3-shape';
import { clamp } from '~/math/bounds.ts';
import type { Point } from './curve.ts';
import type { Frame } from './frame.ts';

/** Path of the area between the points and the bottom of the frame, in its pixels. Heights above the frame are cut at its top. */
export function areaPath(points: readonly Point[], frame: Frame): string {
  const path = area<Point>()
    .x(([x]) => frame.x.at(x))
    .y0(frame.bottomPx)
    .y1(([, y]) => clamp(frame.y.at(y), frame.topPx, frame.bottomPx))
    .digits(1);
  return path(points) ?? '';
}
