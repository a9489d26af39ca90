import { rows } from '/content/datasets/asked-for.csv';
import { sum } from '~/math/statistics.ts';
import type { State } from '~/state/field.ts';
import { bestOf, billOf, fractionOf, shareOf } from '~/widgets/one-sided.ts';
import type { fields } from './fields.ts';

/** How many were asked for on each of eleven days, the quietest first. */
export const DAYS: readonly number[] = rows.map(({ asked }) => asked).sort((a, b) => a - b);

/** What eleven days cost, if as many are ready on each: those that nobody wanted, and those that somebody did. */
export function daysOf({ baked, leftOver, sentAway, story }: State<typeof fields>) {
  const prices = { tooLow: sentAway, tooHigh: leftOver };
  const best = bestOf(DAYS, prices);
  const left = sum(DAYS.map((asked) => Math.max(0, baked - asked)));
  const missing = sum(DAYS.map((asked) => Math.max(0, asked - baked)));
  return {
    story,
    baked,
    prices,
    left,
    missing,
    leftBill: leftOver * left,
    missingBill: sentAway * missing,
    bill: billOf(baked, DAYS, prices),
    best,
    lowest: billOf(best[0], DAYS, prices),
    isBest: baked >= best[0] && baked <= best[1],
    share: shareOf(prices),
    fraction: fractionOf(prices),
    /** On how many days there were too few. */
    short: DAYS.filter((asked) => asked > baked).length,
  };
}
export type Days = ReturnType<typeof daysOf>;
