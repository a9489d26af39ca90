import { rows } from '/content/datasets/scattered-deliveries.csv';
import { historyOf, objective, type Plan, type Rows } from '~/training/index.ts';
import type { Point } from '~/plot/curve.ts';

/** Eight deliveries: distance (km) and duration (minutes). They scatter, so no line fits them all. */
export const DELIVERIES = rows.map(({ km, minutes }): Point => [km, minutes]);

/** The line is given by its heights at these two distances. */
export const ENDS = [0, 4.5] as const;
export const STEPS = 300;
const RATE = 0.01;

/** The share of the whole drop that counts as the sharp part. */
export const SHARE = 0.8;

/** Slope and intercept of the line through (0, left) and (4.5, right). */
export const lineThrough = (left: number, right: number): readonly [w: number, b: number] => [
  (right - left) / (ENDS[1] - ENDS[0]),
  left,
];

const planOf = (left: number, right: number): Plan => ({
  model: { kind: 'line' },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate: RATE },
  start: lineThrough(left, right),
  training: DELIVERIES.map(([x, y]) => ({ features: [x], target: y })),
  steps: STEPS,
});

export interface Training {
  readonly losses: readonly number[];
  readonly lines: Rows;
  /** Loss at the start, and after the last step. */
  readonly first: number;
  readonly last: number;
  /** After so many steps the loss has made SHARE of its whole drop. */
  readonly sharp: number;
}

/** A run from a line of the reader's own, with its parts: where it is sharp, and from where it flattens. */
export function runFrom(left: number, right: number): Training {
  if (latest?.left === left && latest.right === right) return latest.run;
  const { losses, parameters } = historyOf(planOf(left, right));
  const first = losses[0] as number;
  const last = losses[STEPS] as number;
  const sharp = losses.findIndex((loss) => first - loss >= SHARE * (first - last));
  const run = { losses, lines: parameters, first, last, sharp };
  latest = { left, right, run };
  return run;
}
/** The run that was asked for last: a picture asks for it a dozen times. */
let latest: { readonly left: number; readonly right: number; readonly run: Training } | undefined;

/** Less of a drop than this is none. */
const HARDLY = 1;
/** A sharp part that takes longer is not sharp. */
const SHARP_STEPS = 40;
export const shapeOf = ({ first, last, sharp }: Training): 'healthy' | 'slow' | 'none' =>
  first - last < HARDLY ? 'none' : sharp > SHARP_STEPS ? 'slow' : 'healthy';

/** The lowest loss that any line can have: that of the line of least squares. */
export const LOWEST = ((): number => {
  const count = DELIVERIES.length;
  const [meanX, meanY] = DELIVERIES.reduce(([a, b], [x, y]) => [a + x / count, b + y / count], [0, 0]);
  const [products, squares] = DELIVERIES.reduce(
    ([a, b], [x, y]) => [a + (x - meanX) * (y - meanY), b + (x - meanX) ** 2],
    [0, 0],
  );
  const w = products / squares;
  return objective(planOf(0, 0), [w, meanY - w * meanX]);
})();

/** A round height for the axis that holds the whole curve. It stays while small changes come and go. */
export const topOf = (first: number): number => [20, 50, 120, 250].find((top) => first <= top) ?? 500;
