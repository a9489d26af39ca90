import { binaryCrossEntropy } from '~/losses/index.ts';
import { formatNumber, thousandths } from '~/math/format.ts';
import { sum } from '~/math/statistics.ts';

/**
 * A model of two classes seen from the truth: each example stands at the probability that the model gave to its right answer, its
 * belief in the truth. Several figures score such a model; a widget never imports another, so it stands between them.
 */
export interface Group {
  readonly count: number;
  readonly belief: number;
}

/** An answer counts as right when it got more than half of the probability. Exactly half is no answer, and not right. */
export const LINE = 0.5;
/** What the two sides of the line are called. */
export const halves = { wrong: 'counts as wrong', right: 'counts as right' } as const;
export const isRight = (belief: number): boolean => belief > LINE;

/** What one example costs, in nats: −ln of the belief in the truth. */
export const priceOf = (belief: number): number => binaryCrossEntropy.value(belief, 1);

/** How the price changes as the belief grows: −1 / belief. */
export const priceSlope = (belief: number): number => binaryCrossEntropy.gradient(belief, 1);

export interface Score {
  readonly count: number;
  readonly right: number;
  /** From 0 to 1. */
  readonly accuracy: number;
  /** Mean over all examples. */
  readonly loss: number;
  /** Shares of the loss, from 0 to 1; both 0 where there is none. */
  readonly fromRight: number;
  readonly fromWrong: number;
  /** e^−loss: the geometric mean of the beliefs. */
  readonly averageBelief: number;
}

/** Throws RangeError when there is no example: the mean of nothing is not defined. */
export function score(groups: readonly Group[]): Score {
  const counted = (some: readonly Group[]): number => sum(some.map(({ count }) => count));
  const paid = (some: readonly Group[]): number =>
    sum(some.filter(({ count }) => count > 0).map(({ count, belief }) => count * priceOf(belief)));
  const right = groups.filter(({ belief }) => isRight(belief));
  const wrong = groups.filter(({ belief }) => !isRight(belief));
  const count = counted(groups);
  if (count === 0) throw new RangeError('A score needs an example.');
  const total = paid(groups);
  const share = (part: number): number => (total === 0 ? 0 : part / total);
  return {
    count,
    right: counted(right),
    accuracy: counted(right) / count,
    loss: total / count,
    fromRight: share(paid(right)),
    fromWrong: share(paid(wrong)),
    averageBelief: Math.exp(-total / count),
  };
}

/** Three decimals, as the lesson compares losses. */
export const lossText = thousandths;
/** A probability: as many decimals as it has, two at least, six at most. */
export const beliefText = (belief: number): string => {
  const digits = [2, 3].find((count) => Math.abs(belief - Number(belief.toFixed(count))) < 1e-9) ?? 6;
  return formatNumber(belief, { digits });
};

/** Whole per cent that add up to 100; a part that is there is never written 0. */
export function shareTexts({ fromRight, fromWrong }: Score): { readonly right: string; readonly wrong: string } {
  if (fromRight + fromWrong === 0) return { right: '0', wrong: '0' };
  const whole = Math.round(fromWrong * 100);
  const text = (share: number, rounded: number): string =>
    share > 0 && rounded === 0 ? 'under 1' : share < 1 && rounded === 100 ? 'over 99' : formatNumber(rounded);
  return { right: text(fromRight, 100 - whole), wrong: text(fromWrong, whole) };
}
