import type { State } from '~/state/field.ts';
import { answerOf, type Class, CLASSES, knowsNothing, type Percents, priceOf } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';

type Beliefs = State<typeof fields>;

/** Below this the model all but ruled the truth out; from 100 minus this on it all but knew. */
export const SURE_PERCENT = 10;

/** Stretches of the confidence curve, by the belief in the truth alone. In the middle, right and wrong depend on the others. */
export type Zone = 'wrong and sure' | 'unsure' | 'right and sure';
export const zoneOf = (percent: number): Zone =>
  percent <= SURE_PERCENT ? 'wrong and sure' : percent >= 100 - SURE_PERCENT ? 'right and sure' : 'unsure';

export type Verdict =
  Exclude<Zone, 'unsure'> | 'right but unsure' | 'wrong but unsure' | 'torn between two' | `sure it was no ${Class}`;

/** Right or wrong, sure or not, in words. Up to 10 % the model is sure that this is NOT the animal; of another it need not be sure. */
export function verdictOf(percents: Percents, truth: number): Verdict {
  const percent = percents[truth] ?? 0;
  const zone = zoneOf(percent);
  if (zone === 'wrong and sure' && zoneOf(Math.max(...percents)) === 'unsure')
    return `sure it was no ${CLASSES[truth] ?? 'dog'}`;
  if (zone !== 'unsure') return zone;
  const answer = answerOf(percents, truth);
  // Three whole numbers that are equal do not add up to 100, so a tie is one of two.
  return answer === 'tied' ? 'torn between two' : `${answer} but unsure`;
}

/** Everything that the picture, the sentence and the numbers need. */
export function photoOf(state: Beliefs) {
  const percents: Percents = [state.dog, state.cat, state.fish];
  const truth = CLASSES.indexOf(state.truth);
  const percent = percents[truth] ?? 0;
  return {
    percents,
    truth,
    percent,
    name: state.truth,
    prices: CLASSES.map((_, k) => priceOf(percents, k)),
    price: priceOf(percents, truth),
    reference: knowsNothing(CLASSES.length),
    zone: zoneOf(percent),
    verdict: verdictOf(percents, truth),
  };
}
export type Photo = ReturnType<typeof photoOf>;
