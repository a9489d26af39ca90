import { clamp } from '~/math/bounds.ts';
import { placeText } from './curve.ts';
import type { Frame } from './frame.ts';
import type { PointPx } from './pointer.ts';

/** The V of a loss with two prices: to each side of its foot the cost rises by the price. −1 is the arm to the left. */
export type ArmSide = 1 | -1;

/** Where an arm leaves the frame, at its roof or at its side; with `longest`, no further than that from the foot, in units of the axis. */
export function armEnd({ x, y }: Frame, foot: number, price: number, side: ArmSide, longest = Infinity): PointPx {
  const room = side === 1 ? x.domain[1] - foot : foot - x.domain[0];
  const reach = Math.min(y.domain[1] / price, room, longest);
  return { xPx: x.at(foot + side * reach), yPx: y.at(price * reach) };
}

/** Both arms as one path, from end to end by way of the foot. */
export const armsPath = ({ x, bottomPx }: Frame, foot: number, ends: readonly [PointPx, PointPx]): string =>
  `M${placeText(ends[0].xPx, ends[0].yPx)}L${placeText(x.at(foot), bottomPx)}L${placeText(ends[1].xPx, ends[1].yPx)}`;

/** The price of an arm that goes from its foot through a point. Straight up there is no end to it, and so at and beyond the foot. */
export function armPrice({ x, y }: Frame, foot: number, { xPx, yPx }: PointPx, side: ArmSide): number {
  const along = side * (x.invert(xPx) - foot);
  return along > 0 ? Math.max(0, y.invert(yPx)) / along : Infinity;
}

/** A bar from the axis up to a cost. One that is higher than the frame ends there, in a point. */
export function billPath({ x, y, bottomPx }: Frame, at: number, cost: number, widthPx: number): string {
  const topPx = clamp(y.at(cost), y.rangePx[1], bottomPx);
  const half = widthPx / 2;
  const top = cost > y.domain[1] ? `l${half} ${-1.2 * widthPx}l${half} ${1.2 * widthPx}` : `h${widthPx}`;
  return `M${placeText(x.at(at) - half, bottomPx)}V${topPx.toFixed(1)}${top}V${bottomPx}Z`;
}
