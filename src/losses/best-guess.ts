import { minimise } from '~/math/minimise.ts';
import type { ClassLoss } from './class-loss.ts';
import type { Loss, Parameters } from './loss.ts';
import type { Measure } from './measure.ts';
import { meanLoss, singleGuessLoss } from './set.ts';

export interface BestGuess {
  /** One number, or one a class. */
  readonly guess: readonly number[];
  /** Its mean loss over the set. */
  readonly cost: number;
}

/** The one guess for all targets that costs least, found by search on the loss itself. Where a floor is flat, some guess on it. */
export function bestGuessOf(loss: Loss, targets: readonly number[], parameters?: Parameters): BestGuess {
  const [low, high] =
    loss.scale === 'value' || loss.scale === 'centre' || loss.scale === 'rate'
      ? [Math.min(...targets), Math.max(...targets)]
      : loss.scale === 'probability'
        ? [0, 1]
        : [-20, 20];
  const guess = minimise((at) => singleGuessLoss(loss, at, targets, parameters), low, high);
  return { guess: [guess], cost: singleGuessLoss(loss, guess, targets, parameters) };
}

/** The one guess for all targets at which a measure of the set is lowest, found by search on the measure itself. */
export function bestMeasuredGuess(measure: Measure, targets: readonly number[]): BestGuess {
  const at = (guess: number): number =>
    measure.value(
      targets.map(() => guess),
      targets,
    );
  const guess = minimise(at, Math.min(...targets), Math.max(...targets));
  return { guess: [guess], cost: at(guess) };
}

/** The same over classes: their shares, smoothed where labels are, or the logarithms of these. A test compares them with everything near by. */
export function bestClassGuess(loss: ClassLoss, targets: readonly number[], parameters?: Parameters): BestGuess {
  const classes = Math.max(...targets) + 1;
  const smoothing = parameters?.['smoothing'] ?? 0;
  const shares = Array.from(
    { length: classes },
    (_, k) =>
      (1 - smoothing) * (targets.filter((target) => target === k).length / targets.length) + smoothing / classes,
  );
  const guess = loss.scale === 'logits' ? shares.map(Math.log) : shares;
  return {
    guess,
    cost: meanLoss(
      loss,
      targets.map(() => guess),
      targets,
      parameters,
    ),
  };
}
