import { ANSWERS, type BestGuess, bestClassGuess, bestGuessOf, DELIVERIES, PHOTOS } from '~/losses/best-guess.ts';
import type { AnyLoss } from '~/losses/index.ts';
import { type Loss, type Parameters, usualParameters } from '~/losses/loss.ts';
import { formatNumber } from '~/math/format.ts';
import { listed } from './loss-words.ts';

export interface BestGuessRows {
  /** For what the guesses are. */
  readonly set: string;
  /** Texts of one row each: every parameter in its order, the best guess, its mean loss. */
  readonly rows: readonly { readonly when: readonly string[]; readonly guess: string; readonly cost: string }[];
}

/** What is worth a row: each parameter's examples, with the others at their defaults; one row without any. */
function plansOf(loss: Loss): readonly Parameters[] {
  const usual = usualParameters(loss);
  const plans = loss.parameters.flatMap(({ name, examples }) =>
    examples.map((value): Parameters => ({ ...usual, [name]: value })),
  );
  return plans.length > 0 ? plans : [usual];
}

const number =
  (digits: number) =>
  (value: number): string =>
    formatNumber(value, { digits, trim: true });

/** Texts of a guess and its cost. Twelve figures, not forty: a cost beyond them says nothing to anybody. */
const row = ({ guess, cost }: BestGuess, digits: number): { guess: string; cost: string } => ({
  guess: guess.map(number(digits)).join(', '),
  cost: cost >= 1e6 ? cost.toExponential(1).replace(/e\+(\d+)/, ' × 10^$1') : number(digits)(cost),
});

/** Best constant guesses for a small set, found by search on the loss itself. */
export function bestGuessRows(loss: AnyLoss): BestGuessRows {
  if (!('parameters' in loss))
    return {
      set: 'Ten photos: five of dogs, three of cats, two of fish',
      rows: [{ when: [], ...row(bestClassGuess(loss, PHOTOS), 3) }],
    };
  const targets =
    loss.scale === 'value' ? DELIVERIES : loss.scale === 'score' ? ANSWERS.map((answer) => 2 * answer - 1) : ANSWERS;
  const set =
    loss.scale === 'value'
      ? `Five deliveries: ${listed(targets.map(String))} minutes`
      : 'Five answers: three yes, two no';
  return {
    set,
    rows: plansOf(loss).map((parameters) => ({
      when: Object.values(parameters).map(String),
      ...row(bestGuessOf(loss, targets, parameters), loss.scale === 'value' ? 2 : 3),
    })),
  };
}
