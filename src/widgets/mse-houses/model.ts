import { rows } from '/content/datasets/houses.csv';
import { absolute, squared } from '~/losses/index.ts';
import { lossesOf, meanLoss } from '~/losses/set.ts';
import { formatNumber } from '~/math/format.ts';
import { sum } from '~/math/statistics.ts';

/** True prices of the five houses, in thousands of dollars. */
export const TRUTHS = rows.map(({ price }) => price);

/** What the model says at the start: one big miss and four small ones. */
export const FIRST_GUESSES = rows.map(({ guess }) => guess);

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
    squares,
    total,
    mse,
    rmse: Math.sqrt(mse),
    mae: meanLoss(absolute, predictions, targets),
    shares: squares.map((square) => (total === 0 ? 0 : square / total)),
  };
}

/** A share in per cent. Never "100.0" while another pays too, nor "0.0" for one that pays a little. */
export function percent(share: number): string {
  if (share > 0.9995 && share < 1) return 'over 99.9';
  return share > 0 && share < 0.0005 ? 'under 0.1' : formatNumber(share * 100, { digits: 1 });
}

/** The houses with the largest square, counted from 1; none when every guess is right. */
export function largest({ squares }: Score): number[] {
  const most = Math.max(...squares);
  return most === 0 ? [] : squares.flatMap((square, i) => (square === most ? [i + 1] : []));
}

const listed = (numbers: readonly number[]): string =>
  [numbers.slice(0, -1).join(', '), String(numbers.at(-1))].filter(Boolean).join(' and ');

/** Who makes the total: one sentence. */
export function blame(result: Score): string {
  const worst = largest(result);
  const [first = 0] = worst;
  if (worst.length === 5) return 'All five squares are the same size, and then the RMSE equals the plain average miss.';
  const share = `${percent(result.shares[first - 1] ?? 0)}%`;
  if (worst.length > 1) return `Houses ${listed(worst)} have the largest squares: ${share} of the total each.`;
  return result.shares[first - 1] === 1
    ? `House ${first} makes all of the total.`
    : `House ${first} alone makes ${share} of the total.`;
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
