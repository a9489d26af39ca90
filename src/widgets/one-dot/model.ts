import { isRight, LINE, priceOf, priceSlope } from '~/widgets/beliefs.ts';

/** What loss and accuracy make of one answer. */
interface Verdict {
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

/** A part of the way, and whether accuracy noticed anything on it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly crosses: boolean;
}

/**
 * The way, cut where accuracy wakes up: it notices what happens within `near` of the line, and nothing on the way there or from there on. A
 * quiet part shorter than `least` is not cut off.
 */
export function stretches({ before, after, accuracyChange }: Move, near: number, least: number): Stretch[] {
  const from = before.belief;
  const to = after.belief;
  if (accuracyChange === 0) return from === to ? [] : [{ from, to, crosses: false }];
  const cut = (end: number): number => (Math.abs(end - LINE) < least ? end : LINE + Math.sign(end - LINE) * near);
  return [
    { from, to: cut(from), crosses: false },
    { from: cut(from), to: cut(to), crosses: true },
    { from: cut(to), to, crosses: false },
  ].filter((part) => part.from !== part.to);
}
