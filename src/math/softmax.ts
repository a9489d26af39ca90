import { sum } from './statistics.ts';

/** The greatest value and where it first stands. Throws RangeError for none. NaN counts as the greatest. */
function greatest(values: readonly number[]): { at: number; max: number } {
  if (values.length === 0) throw new RangeError('The softmax of no values is not defined.');
  const max = Math.max(...values);
  return { at: Math.max(0, values.indexOf(max)), max };
}

/** ln of the sum of e^(value − greatest), one of which is e^0: the others go through log1p, so that small ones are not lost in 1 + small. */
function logOfRest(values: readonly number[], at: number, max: number): number {
  return Math.log1p(sum(values.map((value, i) => (i === at ? 0 : Math.exp(value - max)))));
}

/**
 * Probabilities from scores: e^(value/T) over the sum of all of them. Adding one number to every score changes nothing, and that
 * is why the greatest may be taken off first, which keeps every power at or below e^0. `temperature` is above 0: 1 is
 * the plain softmax, a small one is surer, a great one more even. Scores are finite, or −Infinity for a class that
 * is ruled out. Throws RangeError for an empty list or another temperature.
 */
export function softmax(values: readonly number[], temperature = 1): number[] {
  if (!(temperature > 0)) throw new RangeError(`A temperature is above 0, not ${temperature}.`);
  const { max } = greatest(values);
  const powers = values.map((value) => Math.exp((value - max) / temperature));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

/**
 * ln softmax(values), without ever taking the logarithm of a probability that has rounded to 0: value − ln Σ e^value, where the greatest value
 * is taken out of the sum, ln Σ e^v = g + ln Σ e^(v−g) (Blanchard, Higham and Higham, 2021, “Accurately computing the log-sum-exp and softmax
 * functions”). Throws RangeError for an empty list.
 */
export function logSoftmax(values: readonly number[]): number[] {
  const { at, max } = greatest(values);
  const rest = logOfRest(values, at, max);
  return values.map((value) => value - max - rest);
}
