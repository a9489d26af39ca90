import { absolute, squared } from '~/losses/index.ts';

/** Sizes of a miss, in minutes: early and late cost the same, so only the size counts here. */
export interface Bill {
  readonly error: number;
  /** What it costs, and what one more minute would add, under each loss. */
  readonly absolute: number;
  readonly absoluteNext: number;
  readonly squared: number;
  readonly squaredNext: number;
}

export function billFor(error: number): Bill {
  const now = [absolute, squared].map((loss) => loss.value(error, 0));
  const soon = [absolute, squared].map((loss) => loss.value(error + 1, 0));
  const [absoluteNow = 0, squaredNow = 0] = now;
  const [absoluteSoon = 0, squaredSoon = 0] = soon;
  return {
    error,
    absolute: absoluteNow,
    absoluteNext: absoluteSoon - absoluteNow,
    squared: squaredNow,
    squaredNext: squaredSoon - squaredNow,
  };
}

/** How many times as large the larger error is, or undefined where one of them is nothing. */
export function timesAsLarge(first: number, second: number): number | undefined {
  const [small, large] = first <= second ? [first, second] : [second, first];
  return small === 0 ? undefined : large / small;
}

/** The wager: 10 off costs 10, and 25 off the same, in proportion, or as the square has it. */
export const BETS = [10, 25, 62.5] as const;

export interface Bills {
  readonly first: Bill;
  readonly second: Bill;
  readonly ratio: number | undefined;
}

export const billsFor = (first: number, second: number): Bills => ({
  first: billFor(first),
  second: billFor(second),
  ratio: timesAsLarge(first, second),
});
