import { linearScale, type Scale } from './frame.ts';

/**
 * A scale of two linear pieces with a gap between, for where one value is far from the rest: a close-up, and what is far away. The gap must
 * be drawn, for lengths across it cannot be compared.
 */
export interface BrokenScale extends Scale {
  readonly near: Scale;
  readonly far: Scale;
}

/** `near` and `far` share one end, which itself is near. A pixel inside the gap belongs to the side that is closer. */
export function brokenScale(near: Scale, end: number, farRangePx: readonly [number, number]): BrokenScale {
  const edge = near.domain[1];
  const far = linearScale([edge, end], farRangePx);
  const middlePx = (near.rangePx[1] + farRangePx[0]) / 2;
  return {
    near,
    far,
    domain: [near.domain[0], end],
    rangePx: [near.rangePx[0], farRangePx[1]],
    at: (value) => (value <= edge ? near : far).at(value),
    invert: (px) => {
      if (px < middlePx) return near.invert(Math.min(px, near.rangePx[1]));
      return far.invert(Math.max(px, farRangePx[0]));
    },
  };
}

/** Half the width of a zigzag, and about how far down one of its strokes goes. */
const [REACH_PX, STROKE_PX] = [3, 7] as const;

/** Path of a zigzag from `topPx` down to `bottomPx` around `xPx`: the sign of a cut axis. */
export function zigzag(xPx: number, topPx: number, bottomPx: number): string {
  const count = Math.max(1, Math.round((bottomPx - topPx) / STROKE_PX));
  const step = (bottomPx - topPx) / count;
  return Array.from(
    { length: count + 1 },
    (_, i) =>
      `${i === 0 ? 'M' : 'L'}${(xPx + (i % 2 === 0 ? -REACH_PX : REACH_PX)).toFixed(1)} ${(topPx + i * step).toFixed(1)}`,
  ).join('');
}
