import type { Parameters } from '~/losses/loss.ts';

/** One row of data: what the model is given, and what is true. */
export interface Example {
  readonly features: readonly number[];
  /** On the scale of the loss: a value, 0 or 1 for logits, −1 or +1 for scores. */
  readonly target: number;
}

/**
 * What turns features into a prediction. A constant looks at none. A line is w₁x₁ + w₂x₂ + … + b; `intercept: false` leaves b out, so
 * that it passes through the origin. `logistic` is that line, read as a logit or a score. A polynomial is w₁x + w₂x² + … + b.
 */
export type ModelSpec =
  | { readonly kind: 'constant' }
  | { readonly kind: 'line'; readonly intercept?: boolean }
  | { readonly kind: 'logistic'; readonly intercept?: boolean }
  | { readonly kind: 'polynomial'; readonly degree: number };

/** Left out: beta1 0.9, beta2 0.999, epsilon 1e-8, as in PyTorch. */
export type OptimizerSpec =
  | { readonly kind: 'gradient-descent'; readonly rate: number }
  | { readonly kind: 'momentum'; readonly rate: number; readonly momentum: number }
  | {
      readonly kind: 'adam';
      readonly rate: number;
      readonly beta1?: number;
      readonly beta2?: number;
      readonly epsilon?: number;
    };

/** strength · Σ w² over the weights, never the intercept; no factor ½. */
export interface Penalty {
  readonly kind: 'l2';
  readonly strength: number;
}

/** Everything about a training run that is decided before it begins. Plain data: it can be stored, sent, and compared as JSON. */
export interface Plan {
  readonly model: ModelSpec;
  /** Id of a loss of `~/losses`. */
  readonly loss: string;
  readonly lossParameters?: Parameters;
  readonly optimizer: OptimizerSpec;
  readonly penalty?: Penalty;
  /** The parameters at the start: the weights in order, then the intercept, if the model has one. */
  readonly start: readonly number[];
  readonly training: readonly Example[];
  /** Never trained on, only measured. */
  readonly validation?: readonly Example[];
  readonly steps: number;
  /** Ends the run at the first loss above this. Without it a run goes on past Infinity, until there is a NaN. */
  readonly stopAbove?: number;
  /** Each step learns from `size` examples, in an order that is shuffled for each epoch. Without it, every step sees all examples. */
  readonly batch?: { readonly size: number; readonly seed: number };
}

/** Longer runs are refused: their history would not fit a phone. */
export const MOST_STEPS = 200_000;
export const HIGHEST_DEGREE = 30;

const keys = new WeakMap<Plan, string>();
/** The same text for plans with the same content. Computed once for each plan, as a figure asks at every move. */
export function keyOf(plan: Plan): string {
  const known = keys.get(plan);
  if (known !== undefined) return known;
  const key = JSON.stringify(plan);
  keys.set(plan, key);
  return key;
}
