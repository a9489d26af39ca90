import { crossEntropy } from '~/losses/index.ts';
import type { Point } from '~/plot/curve.ts';
import { makeFrame } from '~/plot/frame.ts';

/** The curve stands above, the bars under it on the same axis: a hand that drags a bar does not cover the curve. */
export const TOP_NATS = 5;
const WIDTH_PX = 480;
const HEIGHT_PX = 516;
const CURVE_BOTTOM_PX = 302;
export const frame = makeFrame({
  widthPx: WIDTH_PX,
  heightPx: HEIGHT_PX,
  marginPx: [52, 22, HEIGHT_PX - CURVE_BOTTOM_PX, 92],
  x: [0, 100],
  y: [0, TOP_NATS],
});

/** The price of a belief of p percent in the truth. */
const price = (percent: number): number => crossEntropy.value([percent / 100, 1 - percent / 100], 0);

/** A point every 0.05 nats up the wall from 10 %, to a little above the frame, which it leaves; one every percent down the slope. */
const STEP_NATS = 0.05;
export const curve: readonly Point[] = [
  ...Array.from({ length: 61 }, (_, i) => 10 * Math.exp((i - 60) * STEP_NATS)),
  ...Array.from({ length: 90 }, (_, i) => 11 + i),
].map((percent) => [percent, price(percent)]);

/** Rows of the bars: the words stand on `wordsPx`, the bar under them. */
const ROWS = { firstPx: 356, stepPx: 58, barPx: 24 } as const;
export const BAR_PX = 14;
export const rowPx = (row: number): { wordsPx: number; barPx: number; badgePx: number } => {
  const wordsPx = ROWS.firstPx + row * ROWS.stepPx;
  return { wordsPx, barPx: wordsPx + ROWS.barPx, badgePx: wordsPx + ROWS.barPx / 2 };
};
/** The row at a height, or none for the curve's part. */
export const rowAt = (yPx: number): number | undefined =>
  yPx < ROWS.firstPx - 18 ? undefined : Math.min(2, Math.floor((yPx - ROWS.firstPx + 18) / ROWS.stepPx));

/** The badges' column. */
export const BADGE = { xPx: 32, radiusPx: 23 } as const;
/** The number on the axis, where the loss is read; beside the dot when that has left the frame. */
export const [PILL_PX, PILL_OFF_PX] = [37, frame.leftPx + 34] as const;
/** Where the dot waits that has left the frame. */
export const OFF_PX = frame.topPx - 14;
