import { isNotationOf } from './about.ts';
import { crossEntropyWithLogits } from './cross-entropy-with-logits.ts';
import { crossEntropy } from './cross-entropy.ts';
import { gaussian } from './gaussian.ts';
import { klDivergence } from './kl-divergence.ts';
import { meanAbsolutePercentage } from './mean-absolute-percentage.ts';
import { meanSquaredLogarithmic } from './mean-squared-logarithmic.ts';
import { poisson } from './poisson.ts';
import { rootMeanSquared } from './root-mean-squared.ts';
import { weightedCrossEntropy } from './weighted-cross-entropy.ts';
import type { ClassLoss } from './class-loss.ts';
import type { Loss } from './loss.ts';
import type { Measure } from './measure.ts';
import { losses } from './trainable.ts';

// To put lists together is marked pure: a figure with one loss goes without the others.

/** Losses of one number that are the negative logarithm of how likely the truth was, for a prediction of another kind: no model here trains on them. */
const likelihoods: readonly Loss[] = [poisson, gaussian];

export const lossesOfOneNumber: readonly Loss[] = /* @__PURE__ */ losses.concat(likelihoods);

/** The losses over several classes. */
export const classLosses: readonly ClassLoss[] = [
  crossEntropy,
  crossEntropyWithLogits,
  weightedCrossEntropy,
  klDivergence,
];

/** Measures of a whole set. */
export const measures: readonly Measure[] = [rootMeanSquared, meanAbsolutePercentage, meanSquaredLogarithmic];

export type AnyLoss = Loss | ClassLoss | Measure;

/** Every loss that has a page and that a lesson may name. */
export const allLosses: readonly AnyLoss[] = /* @__PURE__ */ [lossesOfOneNumber, classLosses, measures].flat();

/** The same loss in its other notations, in the order of the list; none where it has only one. */
export const notationsOf = (loss: AnyLoss): readonly AnyLoss[] =>
  allLosses.filter((other) => isNotationOf(loss, other));
