import { cm } from '~/widgets/boards.ts';

/** A place on the board in cm: x to the right of the bull, y above it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const lossOf = ({ x, y }: Place): number => Math.hypot(x, y);

/** Equal to the millimetre, as the figure writes them: what looks equal counts as equal. */
export const sameLoss = (a: Place, b: Place): boolean => cm(lossOf(a)) === cm(lossOf(b));

/** The difference of the two losses as they are written, so that the shown numbers add up. Never negative. */
export const lossGap = (a: Place, b: Place): number =>
  Math.abs(Math.round(lossOf(a) * 10) - Math.round(lossOf(b) * 10)) / 10;

/** The angle between the two darts as seen from the bull, 0° to 180°. With a dart in the bull there is none, and it is 0. */
export const angleBetween = (a: Place, b: Place): number =>
  (Math.abs(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)) * 180) / Math.PI;

/** From this angle on, two darts are on opposite sides of the bull. */
export const OPPOSITE_DEGREES = 150;

/** The challenge: the same loss, not 0, on opposite sides. */
export const oppositeEqual = (a: Place, b: Place): boolean =>
  sameLoss(a, b) && cm(lossOf(a)) !== '0.0' && angleBetween(a, b) >= OPPOSITE_DEGREES;

/** Exactly the same loss: the sum of squares of half-centimetres has no rounding. */
export const onOneRing = (a: Place, b: Place): boolean => a.x ** 2 + a.y ** 2 === b.x ** 2 + b.y ** 2;

export interface Pair {
  readonly a: Place;
  readonly b: Place;
  readonly lossA: number;
  readonly lossB: number;
  /** Equal as far as the figure measures. */
  readonly same: boolean;
  readonly opposite: boolean;
  readonly apart: number;
}

export function pairOf({ ax, ay, bx, by }: { ax: number; ay: number; bx: number; by: number }): Pair {
  const a = { x: ax, y: ay };
  const b = { x: bx, y: by };
  return {
    a,
    b,
    lossA: lossOf(a),
    lossB: lossOf(b),
    same: sameLoss(a, b),
    opposite: oppositeEqual(a, b),
    apart: Math.hypot(a.x - b.x, a.y - b.y),
  };
}
