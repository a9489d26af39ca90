import { rows } from '/content/datasets/delivery-distances.csv';
import { absolute, squared } from '~/losses/index.ts';
import type { Loss } from '~/losses/loss.ts';
import { meanLoss } from '~/losses/set.ts';
import { mean, sum } from '~/math/statistics.ts';

/** Distance (km) and duration (minutes) of a delivery. */
export type Delivery = readonly [km: number, minutes: number];
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}
export type Scene = 'clean' | 'raised' | 'far';

/** Eight deliveries near minutes = 2 · km + 1, with small noise. */
export const CLEAN = rows.map(({ km, minutes }): Delivery => [km, minutes]);

/** Which of them the scene `raised` lifts: the one at 7 km. */
export const RAISED_KM = 7;

export interface SceneState {
  readonly scene: Scene;
  readonly raised: number;
  readonly farX: number;
  readonly farY: number;
}

/** The deliveries of a scene; the odd one, if there is one, keeps its place in the list or comes last. */
export function deliveries({ scene, raised, farX, farY }: SceneState): readonly Delivery[] {
  if (scene === 'raised') return CLEAN.map(([km, minutes]) => [km, km === RAISED_KM ? raised : minutes]);
  return scene === 'far' ? [...CLEAN, [farX, farY]] : CLEAN;
}

/** The delivery that the reader can drag, if the scene has one. */
export function oddOne({ scene, raised, farX, farY }: SceneState): Delivery | undefined {
  return scene === 'raised' ? [RAISED_KM, raised] : scene === 'far' ? [farX, farY] : undefined;
}

export const predict = ({ slope, intercept }: Line, km: number): number => slope * km + intercept;

const costOf = (loss: Loss, line: Line, points: readonly Delivery[]): number =>
  meanLoss(
    loss,
    points.map(([km]) => predict(line, km)),
    points.map(([, minutes]) => minutes),
  );

export const mseOf = (line: Line, points: readonly Delivery[]): number => costOf(squared, line, points);
export const maeOf = (line: Line, points: readonly Delivery[]): number => costOf(absolute, line, points);

/** The line of least squares, in closed form. Needs two different distances. */
export function leastSquares(points: readonly Delivery[]): Line {
  const meanKm = mean(points.map(([km]) => km));
  const meanMinutes = mean(points.map(([, minutes]) => minutes));
  const slope =
    sum(points.map(([km, minutes]) => (km - meanKm) * (minutes - meanMinutes))) /
    sum(points.map(([km]) => (km - meanKm) ** 2));
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
  const scored = candidates.map((line) => ({ line, cost: maeOf(line, points) }));
  const least = Math.min(...scored.map(({ cost }) => cost));
  const [best] = scored
    .filter(({ cost }) => cost <= least + TIE)
    .map(({ line }) => line)
    .sort((a, b) => a.slope - b.slope || a.intercept - b.intercept);
  if (!best) throw new RangeError('A line needs two different distances.');
  return best;
}

export interface Fit {
  readonly scene: Scene;
  readonly points: readonly Delivery[];
  readonly odd: Delivery | undefined;
  readonly mse: Line;
  readonly mae: Line;
}

export function fitOf(state: SceneState): Fit {
  const points = deliveries(state);
  return {
    scene: state.scene,
    points,
    odd: oddOne(state),
    mse: leastSquares(points),
    mae: leastAbsolute(points),
  };
}

/** The lines of the eight ordinary deliveries. */
export const USUAL = { mse: leastSquares(CLEAN), mae: leastAbsolute(CLEAN) };

/** Whether the odd delivery has turned a line: by more than a fifth of a minute per kilometre. */
export const isPulled = (fit: Fit, line: 'mse' | 'mae'): boolean => Math.abs(fit[line].slope - USUAL[line].slope) > 0.2;
