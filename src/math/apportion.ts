/**
 * Whole numbers that add up to `total`, as nearly in proportion to the weights as whole numbers can be (largest remainders; of equal ones the
 * earlier wins). Equal weights where all are 0: there is no proportion to keep. Throws RangeError for a total that is no count, or for no weights.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (!Number.isInteger(total) || total < 0)
    throw new RangeError(`Only a whole number of parts can be handed out, not ${total}.`);
  if (weights.length === 0) throw new RangeError('There is nobody to hand parts to.');
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const fair = weights.map((weight) => (sum > 0 ? (weight / sum) * total : total / weights.length));
  // A millionth of a part is dust of the division, not a claim.
  const whole = fair.map((part) => Math.floor(part + 1e-6));
  const left = total - whole.reduce((before, part) => before + part, 0);
  const claims = fair
    .map((part, i) => ({ i, claim: part - (whole[i] as number) }))
    .sort((a, b) => b.claim - a.claim || a.i - b.i);
  const lucky = new Set(claims.slice(0, left).map(({ i }) => i));
  return whole.map((part, i) => part + (lucky.has(i) ? 1 : 0));
}
