import { clamp } from '~/math/bounds.ts';

/** A round window on a chart, cut at its rim. All in the view box's pixels. */
export interface Porthole {
  readonly centreXPx: number;
  readonly centreYPx: number;
  readonly radiusPx: number;
}
type PlacePx = readonly [xPx: number, yPx: number];

/**
 * Where a straight line through a point in the porthole meets its rim: ahead of the point, in the line's direction, and behind it. A direction
 * of length 0 is taken as to the right.
 */
export function chord(
  { centreXPx, centreYPx, radiusPx }: Porthole,
  [xPx, yPx]: PlacePx,
  [dx, dy]: PlacePx,
): { readonly ahead: PlacePx; readonly behind: PlacePx } {
  const length = Math.hypot(dx, dy);
  const [ux, uy] = length > 0 ? [dx / length, dy / length] : [1, 0];
  const fromX = xPx - centreXPx;
  const fromY = yPx - centreYPx;
  const along = fromX * ux + fromY * uy;
  const reach = Math.sqrt(Math.max(0, along ** 2 + radiusPx ** 2 - fromX ** 2 - fromY ** 2));
  const place = (distance: number): PlacePx => [xPx + distance * ux, yPx + distance * uy];
  return { ahead: place(reach - along), behind: place(-reach - along) };
}

/** A height at a place across, brought within the rim. */
export function withinRim({ centreXPx, centreYPx, radiusPx }: Porthole, xPx: number, yPx: number): number {
  const half = Math.sqrt(Math.max(0, radiusPx ** 2 - (xPx - centreXPx) ** 2));
  return clamp(yPx, centreYPx - half, centreYPx + half);
}
