import { absolute, squared } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';
import { mean, median } from '~/math/statistics.ts';
import type { Point } from '~/plot/curve.ts';
import { FIRST_FOUR, LATE } from '~/widgets/deliveries.ts';

/** The fifth delivery is the reader's to move: minutes at the least, at the start and at the most. */
export const LAST = { min: 28, start: 31, far: LATE } as const;

export const deliveries = (last: number): readonly number[] => [...FIRST_FOUR, last];

/** Loss of one guess for all five deliveries. */
export const meanSquaredError = (guess: number, last: number): number =>
  singleGuessLoss(squared, guess, deliveries(last));
export const meanAbsoluteError = (guess: number, last: number): number =>
  singleGuessLoss(absolute, guess, deliveries(last));

export interface Valleys {
  /** The guess with the lowest MSE, and the one with the lowest MAE (only one, since the deliveries are odd in number). */
  readonly mean: number;
  readonly median: number;
  readonly mseAtMean: number;
  readonly mseAtMedian: number;
  readonly maeAtMean: number;
  readonly maeAtMedian: number;
}

export function valleysOf(last: number): Valleys {
  const average = mean(deliveries(last));
  const middle = median(deliveries(last));
  return {
    mean: average,
    median: middle,
    mseAtMean: meanSquaredError(average, last),
    mseAtMedian: meanSquaredError(middle, last),
    maeAtMean: meanAbsoluteError(average, last),
    maeAtMedian: meanAbsoluteError(middle, last),
  };
}

/** The V of several kinks is straight between deliveries: these points are all of it. */
export function absoluteValley(last: number, [from, to]: readonly [number, number]): readonly Point[] {
  const between = deliveries(last).filter((delivery) => delivery > from && delivery < to);
  return [from, ...between, to].sort((a, b) => a - b).map((guess) => [guess, meanAbsoluteError(guess, last)]);
}
