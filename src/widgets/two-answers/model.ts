import type { State } from '~/state/field.ts';
import { answerOf, type Percents, priceOf } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';

/** The photo shows a dog: class 0. */
export const TRUTH = 0;

export const SIDES = ['A', 'B'] as const;
export type Side = (typeof SIDES)[number];
export interface Answer {
  readonly percents: Percents;
  readonly answer: 'right' | 'wrong' | 'tied';
  readonly price: number;
}
export type Answers = Readonly<Record<Side, Answer>>;

const answer = (percents: Percents): Answer => ({
  percents,
  answer: answerOf(percents, TRUTH),
  price: priceOf(percents, TRUTH),
});

export const answersOf = ({ dogA, catA, fishA, dogB, catB, fishB }: State<typeof fields>): Answers => ({
  A: answer([dogA, catA, fishA]),
  B: answer([dogB, catB, fishB]),
});
