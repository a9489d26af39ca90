import { absolute, squared } from '~/losses/index.ts';
import { lossesOf, meanLoss } from '~/losses/set.ts';
import { formatNumber } from '~/math/format.ts';
import { sum } from '~/math/statistics.ts';

/** True prices of the five houses, in thousands of dollars. */
export const TRUTHS = [350, 200, 275, 410, 320] as const;

/** What the model says at the start: one big miss and four small ones. */
export const FIRST_GUESSES = [300, 210, 270, 400, 330] as const;

export type Unit = 'thousands' | 'dollars';

/** How many of the unit are in a thousand dollars. */
const perThousand = (unit: Unit): number => (unit === 'dollars' ? 1000 : 1);

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
    squares, total, mse, rmse: Math.sqrt(mse), mae: meanLoss(absolute, predictions, targets),
    shares: squares.map((square) => (total === 0 ? 0 : square / total)),
  };
}

export const percent = (share: number): string => formatNumber(share * 100, { digits: 1 });

/** The houses with the largest square, counted from 1; none when every guess is right. */
export function largest({ squares }: Score): number[] {
  const most = Math.max(...squares);
  return most === 0 ? [] : squares.flatMap((square, i) => (square === most ? [i + 1] : []));
}

const listed = (numbers: readonly number[]): string => [numbers.slice(0, -1).join(', '), String(numbers.at(-1))].filter(Boolean).join(' and ');

/** Who makes the total: one sentence. */
export function blame(result: Score): string {
  const worst = largest(result);
  const [first = 0] = worst;
  if (worst.length === 5) return 'All five squares are the same size, and then the RMSE equals the plain average miss.';
  const share = `${percent(result.shares[first - 1] ?? 0)}%`;
  if (worst.length > 1) return `Houses ${listed(worst)} have the largest squares: ${share} of the total each.`;
  return result.shares[first - 1] === 1 ? `House ${first} makes all of the total.` : `House ${first} alone makes ${share} of the total.`;
}
