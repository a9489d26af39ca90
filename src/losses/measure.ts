import type { About, Named } from './about.ts';

/**
 * A measure of a whole SET of predictions: one number that is no mean of losses of one example, or is read rather than trained on. Both lists are
 * as long as each other, prediction first. Lower is better, 0 is perfect.
 */
export interface Measure extends Named {
  readonly scale: 'set';
  readonly parameters: readonly [];
  /** Throws RangeError for no examples, lists of different lengths, and numbers that it has no meaning for. */
  value(predictions: readonly number[], targets: readonly number[]): number;
  /** ∂measure/∂prediction, one slope an example. Throws as `value` does. */
  gradient(predictions: readonly number[], targets: readonly number[]): number[];
  /** Where a slope jumps and what counts as the slope there, as a sentence; left out for a smooth one. */
  readonly jumps?: string;
  readonly about: About | undefined;
}
