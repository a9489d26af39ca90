import { quantile } from '~/losses/index.ts';
import { lossesOf } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';

/** What a unit costs where the guess is too low, and where it is too high; both over 0. */
export interface Prices {
  readonly tooLow: number;
  readonly tooHigh: number;
}

/** Which quantile two prices ask for: the share of targets that the best guess is not too low for. */
export const shareOf = ({ tooLow, tooHigh }: Prices): number => tooLow / (tooLow + tooHigh);

/** Prices and places are whole or half: what else a product of them has is rounding. */
const exact = (value: number): number => Number(value.toFixed(6));

/** What each target costs: the quantile loss with these prices, which that loss keeps to a sum of 1. */
export const costsOf = (guess: number, targets: readonly number[], prices: Prices): readonly number[] =>
  lossesOf(
    quantile,
    targets.map(() => guess),
    targets,
    { quantile: shareOf(prices) },
  ).map((cost) => exact(cost * (prices.tooLow + prices.tooHigh)));

/** All of that together. */
export const billOf = (guess: number, targets: readonly number[], prices: Prices): number =>
  exact(sum(costsOf(guess, targets, prices)));

/** Every guess with the lowest bill, as an interval: nearly always one target, but all from a target to the next where the share falls between them. */
export function bestOf(targets: readonly number[], { tooLow, tooHigh }: Prices): readonly [low: number, high: number] {
  const sorted = [...targets].sort((a, b) => a - b);
  // In multiples of a price, and not of a share: where the floor is flat, rounding would decide.
  const rank = (count: number): number => count * (tooLow + tooHigh) - tooLow * sorted.length;
  const low = sorted.findIndex((_, i) => rank(i + 1) >= 0);
  const high = rank(low + 1) === 0 ? low + 1 : low;
  return [sorted[low] as number, sorted[high] as number];
}

/** A share as a fraction, "3/4", of prices that are whole or half. */
export function fractionOf({ tooLow, tooHigh }: Prices): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const by = divisor(2 * tooLow, 2 * tooHigh);
  return `${(2 * tooLow) / by}/${(2 * (tooLow + tooHigh)) / by}`;
}
