import type { State } from '~/state/field.ts';
import { answerOf, type Class, CLASSES, knowsNothing, type Percents, priceOf } from '~/widgets/photos.ts';
import type { fields } from './fields.ts';

type Beliefs = State<typeof fields>;

/** Below this the model all but ruled the truth out; from 100 minus this on it all but knew. */
const SURE_PERCENT = 10;

/** What the wager asks about: the share of the cat at the start, and how many times the dog's price its own may be. */
export const ASKED = 0.2;
export const TIMES = [2, 3.5, 4.5] as const;

export type Verdict =
  | 'right and sure'
  | 'right but unsure'
  | 'wrong and sure'
  | 'wrong but unsure'
  | 'torn between two'
  | `sure it was no ${Class}`;

/** Right or wrong, sure or not, in words. Up to 10 % the model is sure that this is NOT the animal; of another it need not be sure. */
export function verdictOf(percents: Percents, truth: number): Verdict {
  const percent = percents[truth] ?? 0;
  if (percent >= 100 - SURE_PERCENT) return 'right and sure';
  if (percent <= SURE_PERCENT)
    return Math.max(...percents) >= 100 - SURE_PERCENT ? 'wrong and sure' : `sure it was no ${CLASSES[truth] ?? 'dog'}`;
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
    verdict: verdictOf(percents, truth),
    /** The very case that the wager is about. */
    asked: state.truth === 'cat' && state.cat === 100 * ASKED && state.dog === 70,
  };
}
export type Photo = ReturnType<typeof photoOf>;
