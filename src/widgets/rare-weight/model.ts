import type { State } from '~/state/field.ts';
import { ALL, constantOf, countsAt, fitOf, frauds } from '~/widgets/rare-scores.ts';
import type { fields } from './fields.ts';

/** How many frauds the goal asks for, and the weight that the wager asks about. */
export const CATCH = 6;
export const ASKED = 99;

/** Everything that the picture, the sentence and the numbers need. */
export function weighed({ weight }: State<typeof fields>) {
  const fit = fitOf(weight);
  return {
    weight,
    fit,
    ...countsAt(fit.boundary),
    /** Shares of fraud: what the curve expects on average, and what there is. */
    expected: fit.expected,
    truth: frauds.length / ALL,
    constant: constantOf(weight),
  };
}
export type Weighed = ReturnType<typeof weighed>;

/** The smallest weight that catches as many as the goal asks for. */
export const SMALLEST = 5;
