import { rows } from '/content/datasets/delivery-distances.csv';
import { absolute, huber } from '~/losses/index.ts';
import type { Loss, Parameters } from '~/losses/loss.ts';
import { meanLoss } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';

/** Deliveries by distance, and the lines that losses fit to them. Two figures tell of them; a widget never imports another, so they stand between. */

/** Distance (km) and duration (minutes) of a delivery. */
export type Delivery = readonly [km: number, minutes: number];
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** Eight deliveries near minutes = 2 · km + 1, with small noise. */
export const CLEAN = rows.map(({ km, minutes }): Delivery => [km, minutes]);

/** Which of them is lifted, where nobody has said: the one at 7 km. */
export const RAISED_KM = 7;
export const raisedTo = (raised: number, which = RAISED_KM): readonly Delivery[] =>
  CLEAN.map(([km, minutes]) => [km, km === which ? raised : minutes]);

export const predict = ({ slope, intercept }: Line, km: number): number => slope * km + intercept;

/** The mean loss of a line. */
export const costOf = (loss: Loss, line: Line, points: readonly Delivery[], parameters?: Parameters): number =>
  meanLoss(
    loss,
    points.map(([km]) => predict(line, km)),
    points.map(([, minutes]) => minutes),
    parameters,
  );

/** The line of least squares, in closed form, where each delivery may have a weight of its own. Needs two different distances. */
export function leastSquares(points: readonly Delivery[], weights: readonly number[] = points.map(() => 1)): Line {
  const total = sum(weights);
  const weighted = (of: (delivery: Delivery) => number): number =>
    sum(points.map((delivery, i) => (weights[i] ?? 0) * of(delivery))) / total;
  const meanKm = weighted(([km]) => km);
  const meanMinutes = weighted(([, minutes]) => minutes);
  const slope =
    weighted(([km, minutes]) => (km - meanKm) * (minutes - meanMinutes)) / weighted(([km]) => (km - meanKm) ** 2);
  return { slope, intercept: meanMinutes - slope * meanKm };
}

/** Two costs closer than this are a tie: the rest is binary dust. */
const TIE = 1e-9;

/**
 * The line of least absolute deviations, exactly: the best of all lines through two of the points. One of them is optimal,
 * because the mean absolute error is convex and piecewise linear in slope and intercept, so it has its minimum at a corner, and
 * at a corner two residuals are 0 (Bloomfield and Steiger, Least Absolute Deviations, 1983).
 *
 * Where several lines tie, the one with the smaller slope is taken, then the one with the smaller intercept.
 */
export function leastAbsolute(points: readonly Delivery[]): Line {
  const candidates = points.flatMap(([km1, minutes1], i) =>
    points
      .slice(i + 1)
      .filter(([km2]) => km2 !== km1)
      .map(([km2, minutes2]): Line => {
        const slope = (minutes2 - minutes1) / (km2 - km1);
        return { slope, intercept: minutes1 - slope * km1 };
      }),
  );
  const scored = candidates.map((line) => ({ line, cost: costOf(absolute, line, points) }));
  const least = Math.min(...scored.map(({ cost }) => cost));
  const [best] = scored
    .filter(({ cost }) => cost <= least + TIE)
    .map(({ line }) => line)
    .sort((a, b) => a.slope - b.slope || a.intercept - b.intercept);
  if (!best) throw new RangeError('A line needs two different distances.');
  return best;
}

/** Rounds of weighing: for these deliveries 30 do, whatever the delta, and a line that has come to rest ends it sooner. */
const ROUNDS = 60;
const STILL = 1e-10;

/**
 * The line that costs least under Huber loss: least squares again and again, where a delivery further off than delta counts as much less as
 * it is further (iteratively reweighted least squares; Holland and Welsch, 1977). `delta` is in minutes.
 */
export function leastHuber(points: readonly Delivery[], delta: number): Line {
  let line = leastSquares(points);
  for (let round = 0; round < ROUNDS; round++) {
    const before = line;
    const weights = points.map(([km, minutes]) => {
      const miss = predict(before, km) - minutes;
      return miss === 0 ? 1 : huber.gradient(miss, 0, { delta }) / miss;
    });
    line = leastSquares(points, weights);
    if (Math.abs(line.slope - before.slope) + Math.abs(line.intercept - before.intercept) < STILL) break;
  }
  return line;
}
