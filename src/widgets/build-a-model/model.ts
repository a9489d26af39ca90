import type { Frame } from '~/plot/frame.ts';
import { type Group, LINE, priceOf, type Score, score } from '~/widgets/beliefs.ts';
import type { Made } from '~/widgets/four-models.ts';

/**
 * A belief of 0 in the truth would cost an infinite loss, so the figure, as libraries do, stops short of it: the left edge is a
 * millionth. On the page the two are one pixel.
 */
export const LEAST = 1e-6;
export const beliefWhenWrong = (wrong: number): number => Math.max(wrong, LEAST);

export const groupsOf = ({ right, sure, wrong }: Made): readonly [right: Group, wrong: Group] => [
  { count: right, belief: sure },
  { count: 100 - right, belief: beliefWhenWrong(wrong) },
];

export const scoreOf = (made: Made): Score => score(groupsOf(made));

/** What a model costs that gives every answer one half. */
export const COIN = priceOf(LINE);

/** At a given accuracy no model gets below this loss: right answers can cost as good as nothing, wrong ones cost the coin's price at least. */
export const lowestLoss = (accuracy: number): number => (1 - accuracy) * COIN;

/** Corners of the part of the map that no model reaches. */
export const outOfReach = ({ x, y }: Frame): string =>
  `M${x.at(0)} ${y.at(0)}V${y.at(lowestLoss(0)).toFixed(1)}L${x.at(100)} ${y.at(lowestLoss(1)).toFixed(1)}Z`;
