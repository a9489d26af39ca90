import type { BoardGroup } from '~/widgets/BeliefBoard.tsx';
import { LINE, priceOf, type Score, score } from '~/widgets/beliefs.ts';
import type { Made } from '~/widgets/four-models.ts';

/**
 * A belief of 0 in the truth would cost an infinite loss, so the figure, as libraries do, stops short of it: the left edge is a
 * millionth. On the page the two are one pixel.
 */
export const LEAST = 1e-6;
export const beliefWhenWrong = (wrong: number): number => Math.max(wrong, LEAST);

/** What a model costs that gives every answer one half. */
export const COIN = priceOf(LINE);

export interface Built {
  readonly groups: readonly [right: BoardGroup, wrong: BoardGroup];
  readonly score: Score;
}

export const groupsOf = ({ right, sure, wrong }: Made): Built['groups'] => [
  { field: 'sure', count: right, belief: sure },
  { field: 'wrong', count: 100 - right, belief: beliefWhenWrong(wrong) },
];

export const scoreOf = (made: Made): Score => score(groupsOf(made));
