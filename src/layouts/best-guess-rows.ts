import { ANSWERS, type BestGuess, bestClassGuess, bestGuessOf, DELIVERIES, PHOTOS } from '~/losses/best-guess.ts';
import type { ClassLoss } from '~/losses/class-loss.ts';
import type { Loss, Parameters } from '~/losses/loss.ts';
import { formatNumber } from '~/math/format.ts';

export interface BestGuessRows {
  /** For what the guesses are. */
  readonly set: string;
  /** Texts of one row each: the parameter, where there is one, the best guess, its mean loss. */
  readonly rows: readonly { readonly when?: string; readonly guess: string; readonly cost: string }[];
}

/** The parameters that are worth a row. */
const shown: Readonly<Record<string, readonly number[]>> = { power: [1, 2, 3, 4, 16], huber: [0.1, 1, 5, 10] };

const number =
  (digits: number) =>
  (value: number): string =>
    formatNumber(value, { digits, trim: true });

/** Best constant guesses for a small set, found by search on the loss itself. */
export function bestGuessRows(loss: Loss | ClassLoss): BestGuessRows {
  const row = ({ guess, cost }: BestGuess, digits: number, costDigits = digits): { guess: string; cost: string } => {
    // Twelve figures, not forty: a cost beyond them says nothing to anybody.
    const costText = cost >= 1e6 ? cost.toExponential(1).replace(/e\+(\d+)/, ' × 10^$1') : number(costDigits)(cost);
    return { guess: guess.map(number(digits)).join(', '), cost: costText };
  };
  if (!('parameters' in loss))
    return {
      set: 'Ten photos: five of dogs, three of cats, two of fish',
      rows: [row(bestClassGuess(loss, PHOTOS), 3)],
    };
  const targets =
    loss.scale === 'value' ? DELIVERIES : loss.scale === 'score' ? ANSWERS.map((answer) => 2 * answer - 1) : ANSWERS;
  const set =
    loss.scale === 'value'
      ? `Five deliveries: ${new Intl.ListFormat('en-GB').format(targets.map(String))} minutes`
      : 'Five answers: three yes, two no';
  const plans: readonly Parameters[] = loss.parameters.flatMap(({ name }) =>
    (shown[loss.id] ?? []).map((value) => ({ [name]: value })),
  );
  const digits = loss.scale === 'value' ? 2 : 3;
  if (plans.length === 0) return { set, rows: [row(bestGuessOf(loss, targets), digits)] };
  return {
    set,
    rows: plans.map((parameters) => ({
      when: Object.values(parameters).map(String).join(),
      ...row(bestGuessOf(loss, targets, parameters), digits),
    })),
  };
}
