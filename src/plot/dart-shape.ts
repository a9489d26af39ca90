import type { Point } from './curve.ts';

export interface DartPose {
  /** Where its point stuck, in the view box's pixels. */
  readonly xPx: number;
  readonly yPx: number;
  /** Size, 1 for a dart about 90 px long. */
  readonly scale?: number;
  /** Degrees clockwise from a dart that flew in from the lower right. */
  readonly turn?: number;
  /** Flew in from the lower left instead. */
  readonly mirrored?: boolean;
}

const BARREL: readonly Point[] = [
  [13, 12.5],
  [34, 28],
  [37, 24],
  [16, 8.5],
];
const FLIGHT: readonly Point[] = [
  [33, 25.5],
  [52, 39],
  [70, 43],
  [62, 50],
  [63, 60],
  [49, 51],
  [47, 43],
  [32, 29],
];
const TIP: Point = [15, 11];

/** The outlines of a dart at its place. In coordinates: a transform would make the browser sort its layers again at every move. */
export function dartShape({ xPx, yPx, scale = 1, turn = 0, mirrored = false }: DartPose): {
  tip: Point;
  barrel: string;
  flight: string;
} {
  const cos = Math.cos((turn * Math.PI) / 180);
  const sin = Math.sin((turn * Math.PI) / 180);
  const place = ([x, y]: Point): Point => {
    const across = (mirrored ? -x : x) * scale;
    const down = y * scale;
    return [xPx + across * cos - down * sin, yPx + across * sin + down * cos];
  };
  const outline = (points: readonly Point[]): string =>
    `M${points
      .map((point) =>
        place(point)
          .map((px) => px.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  const [tipXPx, tipYPx] = place(TIP);
  // To a hundredth of a pixel: the server's sines and a browser's differ in their last digit.
  const tip: Point = [Math.round(100 * tipXPx) / 100, Math.round(100 * tipYPx) / 100];
  return { tip, barrel: outline(BARREL), flight: outline(FLIGHT) };
}
