import { rows } from '/content/datasets/houses.csv';
import { absolute, squared } from '~/losses/index.ts';
import { lossesOf, meanLoss } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';

/** True prices of the five houses, in thousands of dollars. */
export const TRUTHS = rows.map(({ price }) => price);

/** What the model says at the start: one big miss and four small ones. */
export const FIRST_GUESSES = rows.map(({ guess }) => guess);

export type Unit = 'thousands' | 'dollars';

/** How many of the unit are in a thousand dollars. */
export const perThousand = (unit: Unit): number => (unit === 'dollars' ? 1000 : 1);

export interface Score {
  readonly errors: readonly number[];
  readonly squares: readonly number[];
  readonly total: number;
  readonly mse: number;
  readonly rmse: number;
  readonly mae: number;
  /** Each square's part of the total, from 0 to 1; all 0 when every guess is right. */
  readonly shares: readonly number[];
}

/** Five guesses in thousands of dollars, scored in a unit: the squares grow with the square of the factor, the errors with the factor. */
export function score(guesses: readonly number[], unit: Unit): Score {
  const factor = perThousand(unit);
  const predictions = guesses.map((guess) => guess * factor);
  const targets = TRUTHS.map((truth) => truth * factor);
  const squares = lossesOf(squared, predictions, targets);
  const total = sum(squares);
  const mse = meanLoss(squared, predictions, targets);
  return {
    errors: predictions.map((prediction, i) => prediction - (targets[i] as number)),
    squares,
    total,
    mse,
    rmse: Math.sqrt(mse),
    mae: meanLoss(absolute, predictions, targets),
    shares: squares.map((square) => (total === 0 ? 0 : square / total)),
  };
}

/** The houses with the largest square, counted from 1; none when every guess is right. */
export function largest({ squares }: Score): number[] {
  const most = Math.max(...squares);
  return most === 0 ? [] : squares.flatMap((square, i) => (square === most ? [i + 1] : []));
}

/** Guesses that miss by twice as much, each on its own side; undefined where one would leave [min, max], or where nothing is missed. */
export function doubled(
  guesses: readonly number[],
  { min, max }: { readonly min: number; readonly max: number },
): number[] | undefined {
  const next = guesses.map((guess, i) => 2 * guess - (TRUTHS[i] as number));
  return next.every((guess) => guess >= min && guess <= max) && next.some((guess, i) => guess !== guesses[i])
    ? next
    : undefined;
}

/** What the figure shows of five guesses: their score in the reader's unit, and in thousands of dollars, in which the picture is drawn. */
export interface Model {
  readonly guesses: readonly number[];
  readonly unit: Unit;
  readonly score: Score;
  readonly inThousands: Score;
}

export const modelOf = (guesses: readonly number[], unit: Unit): Model => ({
  guesses,
  unit,
  score: score(guesses, unit),
  inThousands: score(guesses, 'thousands'),
});
