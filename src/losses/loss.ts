import type { About, KinkedTwin, Named } from './about.ts';

/**
 * What every loss of one number is, and the conventions that all losses of the course share.
 *
 * prediction is what the model says (first argument), target is what is true (second), error = prediction − target.
 * A loss is the cost of ONE example; the training loss is the mean over a set. Squared error has no factor ½.
 * Logarithms are natural, so costs made of them are in nats. At a kink the gradient is the customary subgradient (0 for the absolute
 * loss, −target for the hinge at its margin, as in PyTorch), and the kink is listed.
 */
export type Parameters = Readonly<Record<string, number>>;

export interface Parameter {
  readonly name: string;
  /** TeX of it in the formulas. */
  readonly symbol: string;
  readonly default: number;
  /** The loss has a meaning from `min` to `max`, both included. */
  readonly min: number;
  readonly max: number;
  /** In the unit of the error (minutes, where the errors are minutes), or a plain number. */
  readonly unit: 'error' | 'none';
  /** The value for which the loss is drawn. Not always the default, where another loss has the same curve then. */
  readonly drawnAt: number;
  /** Values that are worth a row in a table, in order. */
  readonly examples: readonly number[];
}

interface LossOfOneNumber extends Named {
  /** What kind of number the prediction is. A rate is for counts, a centre is that of a bell, whose cost may be below 0 and need not be 0 for a hit. */
  readonly scale: 'value' | 'probability' | 'logit' | 'score' | 'rate' | 'centre';
  readonly parameters: readonly Parameter[];
  /**
   * Cost of one example, in `about.unit`. Overflow gives Infinity, never NaN, for finite input. Throws RangeError for a
   * prediction, target or parameter that the loss has no meaning for.
   */
  value(prediction: number, target: number, parameters?: Parameters): number;
  /** ∂loss/∂prediction. Throws as `value` does. */
  gradient(prediction: number, target: number, parameters?: Parameters): number;
}

/** A loss whose slope never jumps, whatever its parameters. */
export interface SmoothLoss extends LossOfOneNumber {
  readonly kinks?: undefined;
  readonly about: About | undefined;
}

/** A loss whose slope jumps, if only for some parameters. It also says what the libraries make of that. */
export interface KinkedLoss extends LossOfOneNumber {
  /**
   * Where the slope jumps, on the loss's own horizontal axis: the error for a value, the prediction for target 1 for a probability
   * or a logit, the margin (target · score) for a score.
   */
  readonly kinks: (parameters: Parameters) => readonly number[];
  readonly about: About<KinkedTwin> | undefined;
}

export type Loss = SmoothLoss | KinkedLoss;

/** Where the slope jumps for these parameters; nowhere, for a smooth loss. */
export const kinksOf = ({ kinks }: Loss, parameters: Parameters): readonly number[] => kinks?.(parameters) ?? [];

interface WithParameters {
  readonly parameters: readonly Parameter[];
}

const each = (loss: WithParameters, of: (parameter: Parameter) => number): Parameters =>
  Object.fromEntries(loss.parameters.map((parameter) => [parameter.name, of(parameter)]));

/** Every parameter at its default, and at the value for which the loss is drawn. */
export const usualParameters = (loss: WithParameters): Parameters => each(loss, (parameter) => parameter.default);
export const drawnParameters = (loss: WithParameters): Parameters => each(loss, ({ drawnAt }) => drawnAt);
