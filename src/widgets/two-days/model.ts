import { absolute, squared } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';

/** Minutes late in all, on either day, shared by four deliveries. The promise is the target, so minutes late are errors. */
export const TOTAL = 20;
const DELIVERIES = 4;

export const dayA: readonly number[] = [5, 5, 5, 5];

/** Day B: so many minutes fall on the last delivery, and the others share the rest equally. */
export const dayB = (last: number): number[] => [
  ...Array.from({ length: DELIVERIES - 1 }, () => (TOTAL - last) / (DELIVERIES - 1)),
  last,
];

export const mse = (minutes: readonly number[]): number => singleGuessLoss(squared, 0, minutes);
export const mae = (minutes: readonly number[]): number => singleGuessLoss(absolute, 0, minutes);
