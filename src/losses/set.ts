import { mean } from '~/math/statistics.ts';
import type { Loss, Parameters } from './loss.ts';

/** A loss of one number or over classes, as far as a set of examples asks it. */
interface Cost<Prediction, Target> {
  value(prediction: Prediction, target: Target, parameters?: Parameters): number;
}

/** Throws RangeError when a prediction has no target or a target no prediction, and when there are none of either. */
export function requirePaired(predictions: readonly unknown[], targets: readonly unknown[]): void {
  if (predictions.length !== targets.length) {
    throw new RangeError(`${predictions.length} predictions for ${targets.length} targets.`);
  }
  if (predictions.length === 0) throw new RangeError('The mean loss of an empty set is not defined.');
}

/** The loss of each example, in order. Throws RangeError when the two lists differ in length or are empty. */
export function lossesOf<Prediction, Target>(
  loss: Cost<Prediction, Target>,
  predictions: readonly Prediction[],
  targets: readonly Target[],
  parameters?: Parameters,
): number[] {
  requirePaired(predictions, targets);
  return predictions.map((prediction, i) => loss.value(prediction, targets[i] as Target, parameters));
}

/** The training loss: the mean over the set. Throws as {@link lossesOf} does. */
export const meanLoss = <Prediction, Target>(
  loss: Cost<Prediction, Target>,
  predictions: readonly Prediction[],
  targets: readonly Target[],
  parameters?: Parameters,
): number => mean(lossesOf(loss, predictions, targets, parameters));

/** The mean loss of one guess for every target: the height of the valley at that guess. */
export const singleGuessLoss = (
  loss: Loss,
  guess: number,
  targets: readonly number[],
  parameters?: Parameters,
): number =>
  meanLoss(
    loss,
    targets.map(() => guess),
    targets,
    parameters,
  );

/** The slope of that valley at the guess. */
export const singleGuessSlope = (
  loss: Loss,
  guess: number,
  targets: readonly number[],
  parameters?: Parameters,
): number => mean(targets.map((target) => loss.gradient(guess, target, parameters)));
