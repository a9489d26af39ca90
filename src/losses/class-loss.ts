import { requireProbability } from './checks.ts';
import type { About, Named } from './about.ts';
import type { Parameter, Parameters } from './loss.ts';

/**
 * A loss over K classes. prediction: K numbers, probabilities or logits by `scale`. target: the index of the true class, from 0, or
 * K probabilities (one-hot, or soft), each in [0, 1] and together 1. Cost of ONE example, in `about.unit`. Smooth: none has a kink.
 */
export interface ClassLoss extends Named {
  readonly scale: 'probabilities' | 'logits';
  readonly parameters: readonly Parameter[];
  /** Whether a weight for each class may be given. */
  readonly takesWeights?: true;
  /** The truth for which a loss of probabilities is drawn, over two classes; without it the first class is true. */
  readonly drawnFor?: readonly [number, number];
  /** Throws RangeError for no classes, a class that does not exist, lists of different lengths, what is no probability, and parameters out of bounds. */
  value(
    prediction: readonly number[],
    target: ClassTarget,
    parameters?: Parameters,
    weights?: readonly number[],
  ): number;
  /** ∂loss/∂prediction, one slope a class. Throws as `value` does. */
  gradient(
    prediction: readonly number[],
    target: ClassTarget,
    parameters?: Parameters,
    weights?: readonly number[],
  ): number[];
  readonly about: About | undefined;
}

export type ClassTarget = number | readonly number[];

/** How far the sum of K target probabilities may be from 1: thirds and sevenths do not add up exactly. */
const tolerance = 1e-6;

/** The target as K probabilities: an index becomes one-hot. Throws RangeError if it is neither. */
export function targetProbabilities(target: ClassTarget, classes: number): readonly number[] {
  if (classes === 0) throw new RangeError('A prediction over no classes has no loss.');
  if (typeof target === 'number') {
    if (!Number.isInteger(target) || target < 0 || target >= classes) {
      throw new RangeError(
        `There is no class ${target} among ${classes}: classes are counted from 0 to ${classes - 1}.`,
      );
    }
    return Array.from({ length: classes }, (_, k) => (k === target ? 1 : 0));
  }
  if (target.length !== classes)
    throw new RangeError(`${classes} predictions for ${target.length} target probabilities.`);
  for (const [k, share] of target.entries()) {
    if (!(share >= 0 && share <= 1))
      throw new RangeError(`The target probability of class ${k} is from 0 to 1, not ${share}.`);
  }
  const total = target.reduce((before, share) => before + share, 0);
  if (Math.abs(total - 1) > tolerance) throw new RangeError(`Target probabilities add up to 1, not to ${total}.`);
  return target;
}

/** The target as K probabilities, for a prediction of K probabilities. Throws RangeError if either is not made of probabilities. */
export function requireProbabilities(prediction: readonly number[], target: ClassTarget): readonly number[] {
  prediction.forEach((probability, k) => requireProbability(`The predicted probability of class ${k}`, probability));
  return targetProbabilities(target, prediction.length);
}
