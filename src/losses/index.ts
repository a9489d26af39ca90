import { absolute } from './absolute.ts';
import { binaryCrossEntropyWithLogits } from './binary-cross-entropy-with-logits.ts';
import { binaryCrossEntropy } from './binary-cross-entropy.ts';
import type { ClassLoss } from './class-loss.ts';
import { crossEntropyWithLogits } from './cross-entropy-with-logits.ts';
import { crossEntropy } from './cross-entropy.ts';
import { epsilonInsensitive } from './epsilon-insensitive.ts';
import { focalWithLogits } from './focal-with-logits.ts';
import { focal } from './focal.ts';
import { gaussian } from './gaussian.ts';
import { hinge } from './hinge.ts';
import { huber } from './huber.ts';
import { klDivergence } from './kl-divergence.ts';
import { logCosh } from './log-cosh.ts';
import { logistic } from './logistic.ts';
import type { Loss } from './loss.ts';
import { meanAbsolutePercentage } from './mean-absolute-percentage.ts';
import { meanSquaredLogarithmic } from './mean-squared-logarithmic.ts';
import type { Measure } from './measure.ts';
import { poisson } from './poisson.ts';
import { power } from './power.ts';
import { quantile } from './quantile.ts';
import { rootMeanSquared } from './root-mean-squared.ts';
import { smoothL1 } from './smooth-l1.ts';
import { squaredHinge } from './squared-hinge.ts';
import { squared } from './squared.ts';
import { weightedBinaryCrossEntropy } from './weighted-binary-cross-entropy.ts';
import { weightedCrossEntropy } from './weighted-cross-entropy.ts';

/** The losses of one number that a model of the course may train on. Lessons, tests and pages read this list; a new loss is a file and a line here. */
export const losses: readonly Loss[] = [
  squared,
  absolute,
  power,
  huber,
  smoothL1,
  logCosh,
  quantile,
  epsilonInsensitive,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  focal,
  focalWithLogits,
  weightedBinaryCrossEntropy,
  logistic,
  hinge,
  squaredHinge,
];

/** Losses of one number that are the negative logarithm of how likely the truth was, for a prediction of another kind: no model here trains on them. */
const likelihoods: readonly Loss[] = [poisson, gaussian];

export const lossesOfOneNumber: readonly Loss[] = [...losses, ...likelihoods];

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
export const allLosses: readonly AnyLoss[] = [...lossesOfOneNumber, ...classLosses, ...measures];

/** The same loss in its other notations, in the order of the list; none where it has only one. */
export function notationsOf({ id, sameAs = id }: AnyLoss): readonly AnyLoss[] {
  return allLosses.filter((other) => other.id !== id && (other.sameAs ?? other.id) === sameAs);
}

export {
  absolute,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  crossEntropyWithLogits,
  epsilonInsensitive,
  focal,
  focalWithLogits,
  gaussian,
  hinge,
  huber,
  klDivergence,
  logCosh,
  logistic,
  meanAbsolutePercentage,
  meanSquaredLogarithmic,
  poisson,
  power,
  quantile,
  rootMeanSquared,
  smoothL1,
  squared,
  squaredHinge,
  weightedBinaryCrossEntropy,
  weightedCrossEntropy,
};
