/** Sum of the values; 0 for none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Arithmetic mean. Throws RangeError for an empty set: the mean of nothing is not 0. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('The mean of an empty set is not defined.');
  return sum(values) / values.length;
}

/**
 * Every median, as an interval [low, high]: for an odd count both ends are the middle value, for an even count every
 * number between the two middle values is a median. Throws RangeError for an empty set.
 */
export function medianInterval(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new RangeError('The median of an empty set is not defined.');
  return [low, high];
}

/** The customary median: the midpoint of {@link medianInterval}. */
export function median(values: readonly number[]): number {
  const [low, high] = medianInterval(values);
  return (low + high) / 2;
}
