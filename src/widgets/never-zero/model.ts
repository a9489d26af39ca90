import { binaryCrossEntropy } from '~/losses/index.ts';
import { libraries } from '~/widgets/libraries.ts';

/** The stop after the last power of ten: a belief of exactly 0. */
export const EXACTLY_0 = 50;

/** A thousand mails: all but one got this belief in the truth. */
const MAILS = 1000;
const GOOD_BELIEF = 0.9;

/** 10 to the minus so many zeros, or 0. Whole numbers are read from text, for 10 ** −23 is off in the last digit. */
export const beliefAt = (zeros: number): number =>
  zeros >= EXACTLY_0 ? 0 : Number.isInteger(zeros) ? Number(`1e-${zeros}`) : 10 ** -zeros;

/** A wedge that is dragged narrower than this is shut. */
const SHUT = 0.0004;
/** Near a power of ten a drag lands on it. */
const SNAP = 0.06;

/** The zeros of a belief that was dragged. */
export function zerosOf(belief: number): number {
  if (belief < SHUT) return EXACTLY_0;
  const zeros = -Math.log10(belief);
  return Math.abs(zeros - Math.round(zeros)) < SNAP ? Math.round(zeros) : zeros;
}

export interface Bill {
  readonly one: number;
  readonly mean: number;
}

const good = binaryCrossEntropy.value(GOOD_BELIEF, 1);
const billOf = (one: number): Bill => ({ one, mean: ((MAILS - 1) * good + one) / MAILS });

/** What the one bad mail costs and what the mean of all becomes, exactly and in each library. */
export function billsOf(zeros: number) {
  const exact = billOf(binaryCrossEntropy.value(beliefAt(zeros), 1));
  return {
    zeros,
    belief: beliefAt(zeros),
    good,
    exact,
    elsewhere: libraries.map(({ name, most }) => ({ name, most, ...billOf(Math.min(exact.one, most)) })),
  };
}
export type Bills = ReturnType<typeof billsOf>;
