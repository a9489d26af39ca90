import { rows } from '/content/datasets/late-days.csv';
import { absolute, squared } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';
import { clamp } from '~/math/bounds.ts';
import { sum } from '~/math/statistics.ts';

/** Minutes late, delivery by delivery. The promise is the target, so minutes late are errors. */
export const dayOne = rows.map(({ a }) => a);
export const FIRST_DAY_TWO = rows.map(({ b }) => b);

/** Minutes late in all, on either day. */
export const TOTAL = sum(dayOne);

export const mse = (minutes: readonly number[]): number => singleGuessLoss(squared, 0, minutes);
export const mae = (minutes: readonly number[]): number => singleGuessLoss(absolute, 0, minutes);

/** How many minutes there are before each seam, the border of two deliveries. */
export const seamsOf = (minutes: readonly number[]): number[] =>
  minutes.slice(1).map((_, i) => sum(minutes.slice(0, i + 1)));

/** The minutes after a seam was moved: they go from one delivery to its neighbour. A seam that reaches the next pushes it along. */
export function pushed(minutes: readonly number[], seam: number, to: number): number[] {
  const place = clamp(Math.round(to), 0, TOTAL);
  const seams = seamsOf(minutes).map((at, i) =>
    i === seam ? place : i < seam ? Math.min(at, place) : Math.max(at, place),
  );
  return [...seams, TOTAL].map((at, i) => at - (seams[i - 1] ?? 0));
}

export interface Days {
  /** Day two. */
  readonly minutes: readonly number[];
  readonly mseOne: number;
  readonly mseTwo: number;
}
export const daysOf = (minutes: readonly number[]): Days => ({ minutes, mseOne: mse(dayOne), mseTwo: mse(minutes) });
