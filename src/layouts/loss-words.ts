import type { ClassLoss } from '~/losses/class-loss.ts';
import { allLosses } from '~/losses/index.ts';
import type { Loss } from '~/losses/loss.ts';

type AnyLoss = Loss | ClassLoss;

/** One loss written for different predictions and labels: each page names the others. The colour is one, too (`src/styles/tokens.css`). */
const notations: readonly string[] = [
  'cross-entropy',
  'cross-entropy-with-logits',
  'binary-cross-entropy',
  'binary-cross-entropy-with-logits',
  'logistic',
];

export const sameLoss = (loss: AnyLoss): readonly AnyLoss[] =>
  notations.includes(loss.id) ? allLosses.filter(({ id }) => id !== loss.id && notations.includes(id)) : [];

/** What the other pages of the same loss are for: what goes in, in few words. */
export const inputWords: Record<AnyLoss['scale'], string> = {
  value: 'values',
  probability: 'one probability, of “yes”',
  logit: 'one logit, of “yes”',
  score: 'one score, labels −1 and +1',
  probabilities: 'a probability for each class',
  logits: 'a logit for each class',
};

/** Costs made of logarithms have a unit of their own. */
export const inNats = (loss: AnyLoss): boolean => notations.includes(loss.id);

/**
 * A formula in colours: what is predicted (ŷ, a logit z, a score s) and what is true (y), each with its index. Names of environments
 * and operators, and words in the formula, stay as they are.
 */
export const coloured = (formula: string): string =>
  formula.replace(/\\(?:begin|end|text|operatorname)\{[^}]*\}|\\hat y(?:_\w)?|\\[a-zA-Z]+|[yzs](?:_\w)?/g, (term) =>
    term.startsWith('\\hat') || /^[zs]/.test(term)
      ? `\\prediction{${term}}`
      : term.startsWith('y')
        ? `\\truth{${term}}`
        : term,
  );
