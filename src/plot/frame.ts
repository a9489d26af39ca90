/** A linear scale and its inverse. `at` maps data to pixels of the view box. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly rangePx: readonly [number, number];
  at(value: number): number;
  invert(px: number): number;
}

/** A linear scale. Throws RangeError for an empty domain, where every value would be at one pixel, or at NaN. */
export function linearScale(domain: readonly [number, number], rangePx: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = rangePx;
  if (!(d1 !== d0)) throw new RangeError(`A scale needs two different ends, not ${d0} and ${d1}.`);
  return {
    domain,
    rangePx,
    at: (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0),
    invert: (px) => d0 + ((px - r0) / (r1 - r0)) * (d1 - d0),
  };
}

/** The box in which marks are drawn, with a scale along each side. y grows upwards, as in a chart. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
  readonly x: Scale;
  readonly y: Scale;
}

export interface FrameOptions {
  widthPx: number;
  heightPx: number;
  /** Space around the inner box: top, right, bottom, left. */
  marginPx: readonly [top: number, right: number, bottom: number, left: number];
  x: readonly [number, number];
  y: readonly [number, number];
}

export function makeFrame({ widthPx, heightPx, marginPx: [top, right, bottom, left], x, y }: FrameOptions): Frame {
  const leftPx = left;
  const rightPx = widthPx - right;
  const topPx = top;
  const bottomPx = heightPx - bottom;
  return {
    widthPx,
    heightPx,
    leftPx,
    rightPx,
    topPx,
    bottomPx,
    x: linearScale(x, [leftPx, rightPx]),
    y: linearScale(y, [bottomPx, topPx]),
  };
}
