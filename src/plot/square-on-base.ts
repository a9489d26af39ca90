import type { SquareGeometry } from './marks.tsx';

/** A true square on a level base between two places, in either order. Pixels; it grows upwards. */
export function squareOnBase(fromPx: number, toPx: number, basePx: number): SquareGeometry {
  const sidePx = Math.abs(toPx - fromPx);
  return { xPx: Math.min(fromPx, toPx), yPx: basePx - sidePx, sidePx };
}
