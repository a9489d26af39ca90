import type { Penalty } from './plan.ts';

/** strength · Σ w² over the first `weights` parameters. scikit-learn's Ridge(alpha) is n times this; torch's weight_decay is 2 · strength. */
export function penaltyOf(penalty: Penalty | undefined, parameters: readonly number[], weights: number): number {
  if (penalty === undefined) return 0;
  let squares = 0;
  for (let j = 0; j < weights; j++) squares += (parameters[j] as number) ** 2;
  return penalty.strength * squares;
}

/** Adds its slope, 2 · strength · w, to the parameter gradient. */
export function addPenaltyGradient(
  penalty: Penalty | undefined,
  into: number[],
  parameters: readonly number[],
  weights: number,
): void {
  if (penalty === undefined) return;
  for (let j = 0; j < weights; j++) into[j] = (into[j] as number) + 2 * penalty.strength * (parameters[j] as number);
}
