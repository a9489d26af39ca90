import type { State } from '~/state/field.ts';
import { answerOf, CLASSES, type Percents, priceOf } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';

/** The photo shows a dog: class 0. */
export const TRUTH = 0;

export type Side = 'A' | 'B';
export interface Answer {
  readonly side: Side;
  readonly percents: Percents;
  readonly answer: 'right' | 'wrong' | 'tied';
  /** The class with the most belief, or undefined where two share the top. */
  readonly says: string | undefined;
  readonly price: number;
}

function answer(side: Side, percents: Percents): Answer {
  const top = Math.max(...percents);
  const says = percents.filter((percent) => percent === top).length === 1 ? CLASSES[percents.indexOf(top)] : undefined;
  return { side, percents, answer: answerOf(percents, TRUTH), says, price: priceOf(percents, TRUTH) };
}

export const answersOf = ({
  dogA,
  catA,
  fishA,
  dogB,
  catB,
  fishB,
}: State<typeof fields>): readonly [a: Answer, b: Answer] => [
  answer('A', [dogA, catA, fishA]),
  answer('B', [dogB, catB, fishB]),
];
