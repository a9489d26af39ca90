import { hinge, logistic, squared } from '~/losses/index.ts';
import type { State } from '~/state/field.ts';
import type { fields } from './fields.ts';

/** The dart belongs to the team whose label is +1, so its score is its margin. */
const LABEL = 1;
export const LOSSES = [
  { name: 'hinge', tone: 'hinge', price: (margin: number) => hinge.value(margin, LABEL) },
  { name: 'logistic', tone: 'cross-entropy', price: (margin: number) => logistic.value(margin, LABEL) },
  { name: 'squared', tone: 'squared', price: (margin: number) => squared.value(margin, LABEL) },
] as const;

/** What a reader can bet on. */
export const BETS = [0, 0.5, 1] as const;

/** Everything that the picture, the sentence and the numbers need. */
export function pricesOf({ margin }: State<typeof fields>) {
  // Exponentials differ in their last digit from one machine to the next, and the server draws this, too.
  const [byHinge, byLogistic, bySquared] = LOSSES.map(({ price }) => Number(price(margin).toFixed(6))) as [
    number,
    number,
    number,
  ];
  // A dart on the line is not on its side.
  return { margin, hinge: byHinge, logistic: byLogistic, squared: bySquared, mistakes: margin > 0 ? 0 : 1 };
}
export type Prices = ReturnType<typeof pricesOf>;
