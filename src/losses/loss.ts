/**
 * What every loss of the course is, and the conventions that they share.
 *
 * prediction is what the model says (first argument), target is what is true (second), error = prediction − target.
 * A loss is the cost of ONE example; the training loss is the mean over a set. Squared error has no factor ½. At a kink
 * the gradient is the customary subgradient (0 for the absolute loss, as in PyTorch), and the kink is listed.
 */
export type Parameters = Readonly<Record<string, number>>;

export interface Parameter {
  readonly name: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export interface Loss {
  readonly id: string;
  readonly name: string;
  /** The name of its mean over a set, if it has one of its own. */
  readonly setName: string;
  /** What kind of number the prediction is. */
  readonly scale: 'value' | 'probability' | 'logit' | 'score';
  readonly parameters: readonly Parameter[];
  /** TeX, in ŷ (prediction) and y (target). */
  readonly formula: string;
  readonly gradientFormula: string;
  /** Errors at which the slope jumps. */
  readonly kinks: (parameters: Parameters) => readonly number[];
  /** Cost of one example, in the unit of the error raised to the loss's power. Overflow gives Infinity, never NaN, for finite input. */
  value(prediction: number, target: number, parameters?: Parameters): number;
  /** ∂loss/∂prediction. */
  gradient(prediction: number, target: number, parameters?: Parameters): number;
  /** What others call it, and how theirs differs. */
  readonly elsewhere: readonly { readonly library: string; readonly name: string; readonly differs?: string }[];
}
