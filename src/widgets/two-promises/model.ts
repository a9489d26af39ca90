import type { State } from '~/state/field.ts';
import { bestOf, billOf, costsOf, type Prices } from '~/widgets/one-sided.ts';
import { TIMES } from '~/widgets/promises.ts';
import type { fields } from './fields.ts';

/** The first lamp pays nine times for a parcel before it, the second for one after it: the quantiles 0.1 and 0.9. */
const TIMES_MORE = 9;
export const PRICES = {
  low: { tooLow: 1, tooHigh: TIMES_MORE },
  high: { tooLow: TIMES_MORE, tooHigh: 1 },
} as const satisfies Record<string, Prices>;
export type Side = keyof typeof PRICES;

/** One lamp: what each parcel costs it, and the cheapest place that it has. */
function lampOf(promise: number, side: Side) {
  const [best] = bestOf(TIMES, PRICES[side]);
  return {
    promise,
    costs: costsOf(promise, TIMES, PRICES[side]),
    bill: billOf(promise, TIMES, PRICES[side]),
    best,
    isBest: promise === best,
  };
}

/** “Between low and high minutes”, and what comes between. */
export function bandOf({ low, high }: State<typeof fields>) {
  const between = TIMES.filter((minutes) => minutes >= low && minutes <= high);
  return {
    low: lampOf(low, 'low'),
    high: lampOf(high, 'high'),
    crossed: low > high,
    caught: between.length,
    early: TIMES.filter((minutes) => minutes < low).length,
    late: TIMES.filter((minutes) => minutes > high).length,
    all: TIMES.length,
  };
}
export type Band = ReturnType<typeof bandOf>;

/** The goal: at least eight in ten, by lamps that pay as little as they can. */
export const isWide = ({ caught, all }: Band): boolean => caught >= 0.8 * all;
export const isSettled = (band: Band): boolean => isWide(band) && band.low.isBest && band.high.isBest;
