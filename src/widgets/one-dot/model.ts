import { isRight, LINE, priceOf, priceSlope } from '~/widgets/beliefs.ts';

/** What loss and accuracy make of one answer. */
export interface Verdict {
  readonly belief: number;
  readonly right: boolean;
  readonly price: number;
  readonly slope: number;
}

const verdictOn = (belief: number): Verdict => ({
  belief,
  right: isRight(belief),
  price: priceOf(belief),
  slope: priceSlope(belief),
});

export interface Move {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly lossChange: number;
  /** In right answers: −1, 0 or 1. */
  readonly accuracyChange: number;
}

export function moveOf(from: number, to: number): Move {
  const before = verdictOn(from);
  const after = verdictOn(to);
  return {
    before,
    after,
    lossChange: after.price - before.price,
    accuracyChange: Number(after.right) - Number(before.right),
  };
}

/** Accuracy is flat, so its slope is 0, but at the line, where it jumps and has none. */
export const hasJump = (belief: number): boolean => belief === LINE;
