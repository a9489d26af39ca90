/**
 * A see-saw on which all of one side share a seat: what counts is how many they are, not how far away their points are. So the absolute
 * loss pulls. (If the distance counted, it would balance at the mean.)
 */
export const BEAM_PX = 50;
const SEAT_PX = 31;
export const HEAD_PX = 6;

/** Degrees, clockwise: the heavier side goes down. A slope of −0.2 (three against two) already shows; ±1 is the most. */
export function tilt(slope: number): number {
  return slope === 0 ? 0 : -Math.sign(slope) * (6 + 9 * Math.min(1, Math.abs(slope)));
}

/** Centres of heads piled on a seat around `xPx`, above a beam at y = 0: three at the bottom, the rest in the gaps above. */
function pile(count: number, xPx: number): { xPx: number; yPx: number }[] {
  const step = 2 * HEAD_PX + 0.5;
  return Array.from({ length: count }, (_, i) => {
    const upper = i >= 3;
    const place = upper ? i - 3.5 : i - (Math.min(count, 3) - 1) / 2;
    return { xPx: xPx + place * step, yPx: -(HEAD_PX + 3.5) - (upper ? step * 0.87 : 0) };
  });
}

/** The three piles: on the left seat, over the pivot, on the right seat. */
export const piles = (left: number, on: number, right: number) => [
  ...pile(left, -SEAT_PX),
  ...pile(on, 0),
  ...pile(right, SEAT_PX),
];
