import { absolute, squared } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';
import { mean, median, sum } from '~/math/statistics.ts';
import type { Point } from '~/plot/curve.ts';
import { FIRST_FOUR, LATE, TIMES } from '~/widgets/deliveries.ts';

export const deliveries = (last: number): readonly number[] => [...FIRST_FOUR, last];

/** The wager: the last delivery goes to 120, and the median flag to the middle, to half of what the mean's runs, or with the mean's. */
export const BETS = [median(TIMES), 34, mean(TIMES)] as const;

/** Loss of one guess for all five deliveries. */
export const meanSquaredError = (guess: number, last: number): number =>
  singleGuessLoss(squared, guess, deliveries(last));
export const meanAbsoluteError = (guess: number, last: number): number =>
  singleGuessLoss(absolute, guess, deliveries(last));

export interface Valleys {
  readonly last: number;
  /** The guess with the lowest MSE, and the one with the lowest MAE (only one, since the deliveries are odd in number). */
  readonly mean: number;
  readonly median: number;
  /** What lies between the two, never below 0. */
  readonly apart: number;
  /** How far deliveries lie to one side of the mean, all together: as far to the left as to the right. */
  readonly sideways: number;
  readonly mseAtMean: number;
  readonly mseAtMedian: number;
  readonly maeAtMean: number;
  readonly maeAtMedian: number;
}

export function valleysOf(last: number): Valleys {
  const average = mean(deliveries(last));
  const middle = median(deliveries(last));
  return {
    last,
    mean: average,
    median: middle,
    apart: Math.abs(average - middle),
    sideways: sum(deliveries(last).map((time) => Math.max(0, average - time))),
    mseAtMean: meanSquaredError(average, last),
    mseAtMedian: meanSquaredError(middle, last),
    maeAtMean: meanAbsoluteError(average, last),
    maeAtMedian: meanAbsoluteError(middle, last),
  };
}

/** LATE is where the wager asks for the flags. */
export const asked = { last: LATE };

/** The V of several kinks is straight between deliveries: these points are all of it. */
export function absoluteValley(last: number, [from, to]: readonly [number, number]): readonly Point[] {
  const between = deliveries(last).filter((delivery) => delivery > from && delivery < to);
  return [from, ...between, to].sort((a, b) => a - b).map((guess) => [guess, meanAbsoluteError(guess, last)]);
}

/** Right of the median: the guess that costs so much more MAE than the median. */
export function dearerBy(rise: number, { last, maeAtMedian }: Valleys): number {
  const points = absoluteValley(last, [Math.max(...FIRST_FOUR), 1000]);
  const next = points.findIndex(([, mae]) => mae - maeAtMedian >= rise);
  const [from = [0, 0], to = [0, 0]] = points.slice(Math.max(0, next - 1));
  return from[0] + ((rise + maeAtMedian - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
}
