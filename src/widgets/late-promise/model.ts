import { sum } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { bestOf, billOf, costsOf, fractionOf } from '~/widgets/one-sided.ts';
import { TIMES } from '~/widgets/promises.ts';
import type { fields } from './fields.ts';

/** The wager: where the best promise goes when late costs three times as much. The same places are best for these prices of a late minute. */
export const ASKED = { late: 3, early: 1 } as const;
export const LADDER = [
  { late: 1, best: 24 },
  { late: 2, best: 26 },
  { late: 3, best: 27 },
  { late: 5, best: 29 },
] as const;
export const RIGHT = 2;

/** A promise, what its parcels pay, and the best there is. */
export function promiseOf({ promise, late, early }: State<typeof fields>) {
  const prices = { tooLow: late, tooHigh: early };
  const best = bestOf(TIMES, prices);
  const costs = costsOf(promise, TIMES, prices);
  const parcels = TIMES.map((minutes, i) => ({ minutes, cost: costs[i] ?? 0 }));
  const lateOnes = parcels.filter(({ minutes }) => minutes > promise);
  const earlyOnes = parcels.filter(({ minutes }) => minutes < promise);
  const paid = (some: typeof parcels): number => sum(some.map(({ cost }) => cost));
  return {
    promise,
    late,
    early,
    /** How many times as much late costs: only that says where the best promise is. */
    ratio: late / early,
    quantile: fractionOf(prices),
    parcels,
    lateOnes,
    earlyOnes,
    lateBill: paid(lateOnes),
    earlyBill: paid(earlyOnes),
    bill: paid(parcels),
    best,
    lowest: billOf(best[0], TIMES, prices),
    isBest: promise >= best[0] && promise <= best[1],
    isAsked: late === ASKED.late && early === ASKED.early,
  };
}
export type Promised = ReturnType<typeof promiseOf>;

/** The goal: where the best promise is to go. */
export const GOAL = 29;
export const hasMoved = ({ best: [low, high] }: Promised): boolean => low === GOAL && high === GOAL;
