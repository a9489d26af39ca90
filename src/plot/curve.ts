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
  const pieces: string[][] = [[]];
  for (const [x, y] of points)
    if (Number.isFinite(y))
      pieces
        .at(-1)
        ?.push(placeText(frame.x.at(x), clamp(frame.y.at(y), frame.topPx - height, frame.bottomPx + height)));
    else pieces.push([]);
  // A point by itself is a line of no length: closed, its round cap is drawn.
  return pieces
    .map((piece) => (piece.length > 0 ? `M${piece.join('L')}${piece.length === 1 ? 'Z' : ''}` : ''))
    .join('');
}

const rounded = (px: number): number => Math.round(10 * px) / 10 || 0;

/** A place in a path, to a tenth of a pixel: "12.3,45". */
export const placeText = (xPx: number, yPx: number): string => `${rounded(xPx)},${rounded(yPx)}`;
