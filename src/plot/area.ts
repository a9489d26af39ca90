import { clamp } from '~/math/bounds.ts';
import { type Point, placeText } from './curve.ts';
import type { Frame } from './frame.ts';

/** Path of the area between the points and the bottom of the frame, in its pixels. Heights above the frame are cut at its top. */
export function areaPath(points: readonly Point[], frame: Frame): string {
  if (points.length === 0) return '';
  const along = points.map(([x, y]) => placeText(frame.x.at(x), clamp(frame.y.at(y), frame.topPx, frame.bottomPx)));
  const back = points.map(([x]) => placeText(frame.x.at(x), frame.bottomPx)).reverse();
  return `M${[...along, ...back].join('L')}Z`;
}
