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
  [12.7, 11.4],
  [15.7, 17.3],
  [32.5, 29.9],
  [38.4, 32],
  [44.2, 36],
  [45.7, 34.1],
  [40.4, 29.5],
  [36.9, 24.3],
  [20.6, 11],
  [14.1, 9.5],
];
const FLIGHT: readonly Point[] = [
  [39.4, 30.8],
  [59.1, 28.4],
  [75.8, 42.7],
  [62.3, 48.6],
  [59.8, 63.2],
  [41.8, 50.4],
];
const TIP: Point = [15, 11];
/** The half of the flight that lies in the shade. */
const SHADE: readonly Point[] = [
  [39.4, 30.8],
  [62.3, 48.6],
  [59.8, 63.2],
  [41.8, 50.4],
];
/** Rings round the barrel, where fingers hold it. */
const GRIP: readonly (readonly [Point, Point])[] = [0, 4, 8, 12, 16].map((along) => [
  [17.2 + 0.79 * along, 18.5 + 0.62 * along],
  [22.2 + 0.79 * along, 12.2 + 0.62 * along],
]);
/** A dart that is not turned points this many degrees up from the right, seen from its point. */
export const SLANT = 38;
/** How long a dart of scale 1 is. */
export const LENGTH_PX = 86;

/** The outlines of a dart at its place. In coordinates: a transform would make the browser sort its layers again at every move. */
export function dartShape({ xPx, yPx, scale = 1, turn = 0, mirrored = false }: DartPose): {
  tip: Point;
  barrel: string;
  flight: string;
  shade: string;
  grip: string;
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
  return {
    // To a hundredth of a pixel: the server's sines and a browser's differ in their last digit.
    tip: [Math.round(100 * tipXPx) / 100, Math.round(100 * tipYPx) / 100],
    barrel: outline(BARREL),
    flight: outline(FLIGHT),
    shade: outline(SHADE),
    grip: GRIP.map((ring) => outline(ring).slice(0, -1)).join(''),
  };
}
