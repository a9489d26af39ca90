/**
 * What every loss of the course is, and the conventions that they share.
 *
 * prediction is what the model says (first argument), target is what is true (second), error = prediction − target.
 * A loss is the cost of ONE example; the training loss is the mean over a set. Squared error has no factor ½.
 * Logarithms are natural, so costs made of them are in nats. At a kink the gradient is the customary subgradient (0 for the absolute
 * loss, −target for the hinge at its margin, as in PyTorch), and the kink is listed.
 */
export type Parameters = Readonly<Record<string, number>>;

interface Parameter {
  readonly name: string;
  /** TeX of it in the formulas. */
  readonly symbol: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** What others call a loss, and how theirs differs: a sentence without its capital, names of code between backticks. */
export interface Elsewhere {
  readonly library: string;
  readonly name: string;
  readonly differs?: string;
}

/** What a library charges where a probability of 0 was given to what happened, and how it comes about, with names of code between backticks. */
export interface AtZero {
  readonly library: string;
  readonly cost: number;
  readonly how: string;
}

/**
 * What a loss is good for, in plain words. Names of code stand between backticks. Lists that only the pages of the losses show are written
 * `import.meta.env.SSR ? […] : []`, as are those of other libraries: a figure that computes a loss does not ship them.
 */
export interface Advice {
  /** Other names, by which somebody may look for it. */
  readonly alsoCalled: readonly string[];
  /** Where the mean loss of one guess for every example is lowest. `bestGuessOf` works it out. */
  readonly bestGuess: string;
  readonly useWhen: readonly string[];
  readonly notWhen: readonly string[];
}

export interface Loss extends Advice {
  readonly id: string;
  readonly name: string;
  /** The name of its mean over a set, if it has one of its own. */
  readonly setName: string;
  /** What kind of number the prediction is. */
  readonly scale: 'value' | 'probability' | 'logit' | 'score';
  readonly parameters: readonly Parameter[];
  /** TeX, in y (target) and the prediction: ŷ for a value or a probability, z for a logit, s for a score. */
  readonly formula: string;
  readonly gradientFormula: string;
  /**
   * Where the slope jumps, on the loss's own horizontal axis: the error for a value, the prediction for target 1 for a probability
   * or a logit, the margin (target · score) for a score.
   */
  readonly kinks: (parameters: Parameters) => readonly number[];
  /**
   * Cost of one example, in the unit of the error raised to the loss's power, or in nats. Overflow gives Infinity, never NaN, for finite
   * input. Throws RangeError for a prediction, target or parameter that the loss has no meaning for.
   */
  value(prediction: number, target: number, parameters?: Parameters): number;
  /** ∂loss/∂prediction. Throws as `value` does. */
  gradient(prediction: number, target: number, parameters?: Parameters): number;
  /** What a probability of 0 for what happens costs elsewhere; here it is Infinity. */
  readonly atZero?: readonly AtZero[];
  readonly elsewhere: readonly Elsewhere[];
}
