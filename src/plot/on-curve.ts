import type { Point } from './curve.ts';
import type { Frame } from './frame.ts';

/** The ends of a short straight piece of the given slope through a point, in data units: `halfPx` long to each side, wherever it stands. */
export function tangent([x, y]: Point, slope: number, frame: Frame, halfPx: number): readonly [Point, Point] {
  const perX = frame.x.at(1) - frame.x.at(0);
  const perY = frame.y.at(0) - frame.y.at(1);
  const half = halfPx / Math.hypot(perX, slope * perY);
  return [
    [x - half, y - slope * half],
    [x + half, y + slope * half],
  ];
}
