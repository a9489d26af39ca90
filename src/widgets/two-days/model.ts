import { rows } from '/content/datasets/late-days.csv';
import { absolute, squared } from '~/losses/index.ts';
import { singleGuessLoss } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';

/** Minutes late, delivery by delivery. The promise is the target, so minutes late are errors. */
export const dayA = rows.map(({ a }) => a);

/** Minutes late in all, on either day. */
export const TOTAL = sum(dayA);

/** What falls on day B's last delivery at first. */
export const FIRST_LAST = rows.at(-1)?.b as number;

/** Day B: so many minutes fall on the last delivery, and the others share the rest equally. */
export const dayB = (last: number): number[] => [...dayA.slice(1).map(() => (TOTAL - last) / (dayA.length - 1)), last];

export const mse = (minutes: readonly number[]): number => singleGuessLoss(squared, 0, minutes);
export const mae = (minutes: readonly number[]): number => singleGuessLoss(absolute, 0, minutes);
