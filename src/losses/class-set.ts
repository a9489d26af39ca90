import { mean } from '~/math/statistics.ts';
import type { ClassLoss, ClassTarget } from './class-loss.ts';
import { requirePaired } from './set.ts';

type Predictions = readonly (readonly number[])[];

/** The loss of each example, in order. Throws RangeError when the two lists differ in length or are empty. */
export function classLossesOf(loss: ClassLoss, predictions: Predictions, targets: readonly ClassTarget[]): number[] {
  requirePaired(predictions, targets);
  return predictions.map((prediction, i) => loss.value(prediction, targets[i] as ClassTarget));
}

/** The training loss: the mean over the set. Throws as {@link classLossesOf} does. */
export const meanClassLoss = (loss: ClassLoss, predictions: Predictions, targets: readonly ClassTarget[]): number =>
  mean(classLossesOf(loss, predictions, targets));

/** ∂(mean loss)/∂prediction of each example, one slope a class: its own gradient over n. */
export function meanClassLossGradient(loss: ClassLoss, predictions: Predictions, targets: readonly ClassTarget[]): number[][] {
  requirePaired(predictions, targets);
  return predictions.map((prediction, i) => loss.gradient(prediction, targets[i] as ClassTarget).map((slope) => slope / predictions.length));
}
