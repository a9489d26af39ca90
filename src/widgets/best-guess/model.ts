import { absolute } from '~/losses/index.ts';
import { lossesOf, singleGuessLoss } from '~/losses/set.ts';
import { mean, median, medianInterval } from '~/math/statistics.ts';
import { FIRST_FOUR, LATE, TIMES } from '~/widgets/deliveries.ts';

/** Where the picture's close-up begins and ends, in minutes. */
const CLOSE_UP = [16, 46] as const;

/** The fields of the four that were about on time. */
export const EARLY = ['first', 'second', 'third', 'fourth'] as const;

/** All are the reader's to drag, and the fifth to leave out. */
export const timesOf = (last: number, without: boolean, four = FIRST_FOUR): readonly number[] =>
  without ? four : [...four, last];

/** The wager: the guess is let go with the delivery at 120. It's the middle one, the average, or half-way between first and last. */
export const BETS = [median(TIMES), mean(TIMES), (Math.min(...TIMES) + LATE) / 2] as const;

/** A dragged guess within this many minutes of a delivery lands on it: a kink is one point wide, and a finger is not. */
const PULL = 0.3;
export const pulled = (guess: number, times: readonly number[]): number =>
  times.find((time) => Math.abs(time - guess) <= PULL) ?? guess;

export interface Balance {
  /** Deliveries below, exactly at and above the guess. */
  readonly left: number;
  readonly on: number;
  readonly right: number;
  /** Slope of the MAE just before the guess and just after it. They differ by a kink where the guess hits a delivery. */
  readonly before: number;
  readonly after: number;
}

/**
 * Who gains and who loses when the guess moves. To its right, the deliveries left of it and those it hits get one minute
 * worse per minute, those to the right one minute better: (left + on − right)/n. To its left the ones it hits change sides.
 */
export function balanceAt(guess: number, times: readonly number[]): Balance {
  const left = times.filter((time) => time < guess).length;
  const right = times.filter((time) => time > guess).length;
  const on = times.length - left - right;
  return { left, on, right, before: (left - on - right) / times.length, after: (left + on - right) / times.length };
}

/** 'best': either way costs more. 'floor': no cheaper guess, but some as cheap. Otherwise the way that is downhill. */
export type Standing = 'best' | 'floor' | 'go-left' | 'go-right';
export function standing({ before, after }: Balance): Standing {
  if (before > 0) return 'go-left';
  if (after < 0) return 'go-right';
  return before < 0 && after > 0 ? 'best' : 'floor';
}

/** What the picture, the sentences and the numbers need, for one guess. */
export function priceOf(guess: number, times: readonly number[]) {
  const [low, high] = medianInterval(times);
  const balance = balanceAt(guess, times);
  return {
    times,
    balance,
    low,
    high,
    standing: standing(balance),
    costs: lossesOf(
      absolute,
      times.map(() => guess),
      times,
    ),
    cost: singleGuessLoss(absolute, guess, times),
    lowest: singleGuessLoss(absolute, low, times),
    average: mean(times),
  };
}
export type Price = ReturnType<typeof priceOf>;

/** The valley: straight from delivery to delivery, so that its corners are all there is to draw. */
export function valley(
  times: readonly number[],
  [from, to]: readonly [number, number] = CLOSE_UP,
): (readonly [number, number])[] {
  const corners = [from, ...times.filter((time) => time > from && time < to).sort((a, b) => a - b), to];
  return corners.map((guess) => [guess, singleGuessLoss(absolute, guess, times)] as const);
}

/** Heights that hold the valley's floor and both its ends, with some air. It follows the valley when it is lifted. */
export function heights(times: readonly number[]): readonly [number, number] {
  const costs = valley(times).map(([, cost]) => cost);
  return [Math.max(0, Math.min(...costs) - 2.5), Math.max(...costs) + 1];
}

/** The guess that rolling downhill ends at: the nearest point of the floor, or undefined on the floor. */
export function downhill(guess: number, times: readonly number[]): number | undefined {
  const [low, high] = medianInterval(times);
  return guess < low ? low : guess > high ? high : undefined;
}
