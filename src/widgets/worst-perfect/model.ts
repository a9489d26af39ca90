import { absolute, squared } from '~/losses/index.ts';
import { meanLoss } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';
import { TIMES } from '~/widgets/deliveries.ts';

/** A guess lies between 0 and this many minutes. */
export const MOST = 150;

export const errorsOf = (guesses: readonly number[]): number[] =>
  guesses.map((guess, i) => guess - (TIMES[i] as number));

/** The sum of the errors with their signs: "perfect" at 0, however wrong each guess is. */
export const totalError = (guesses: readonly number[]): number => sum(errorsOf(guesses));

export const maeOf = (guesses: readonly number[]): number => meanLoss(absolute, guesses, TIMES);
export const mseOf = (guesses: readonly number[]): number => meanLoss(squared, guesses, TIMES);

/** Minutes guessed too many and too few, both as positive numbers. They are equal where the total is 0. */
export function sides(guesses: readonly number[]): { over: number; under: number } {
  const errors = errorsOf(guesses);
  return { over: sum(errors.filter((error) => error > 0)), under: -sum(errors.filter((error) => error < 0)) };
}

/** What there is to say of five guesses. */
export interface Judged {
  readonly guesses: readonly number[];
  readonly errors: readonly number[];
  readonly total: number;
  readonly over: number;
  readonly under: number;
}

export const judged = (guesses: readonly number[]): Judged => ({
  guesses,
  errors: errorsOf(guesses),
  total: totalError(guesses),
  ...sides(guesses),
});

/** How far the plank leans, from −1, all the way to the left, to 1: level at 0 only, and one minute too many can be seen. */
export const lean = (total: number): number => total / (Math.abs(total) + 10);

/**
 * The largest MAE that a total error of 0 allows. With total 0 the minutes over equal the minutes under, so MAE = 2 · under / 5.
 * Choose which deliveries are guessed too low: they can lose at most their time, the others gain at most MOST − time, and the
 * smaller of the two sums is the limit. Tries every choice.
 */
export function worstPerfectMae(): number {
  const choices = Array.from({ length: 2 ** TIMES.length }, (_, mask) => {
    const under = sum(TIMES.filter((_time, i) => mask & (1 << i)));
    const over = sum(TIMES.filter((_time, i) => !(mask & (1 << i))).map((time) => MOST - time));
    return Math.min(under, over);
  });
  return (2 * Math.max(...choices)) / TIMES.length;
}
