/** 1 / (1 + e^−x): from a logit (the natural logarithm of the odds) to a probability. Only e to a power below 0 is taken, so nothing overflows. */
export function sigmoid(x: number): number {
  const small = Math.exp(-Math.abs(x));
  return x < 0 ? small / (1 + small) : 1 / (1 + small);
}

/**
 * ln(1 + e^x), the smooth relative of max(0, x). With m = max(0, x) it is m + ln(e^−m + e^(x−m)), and one of the two powers is
 * always 1: hence m + ln(1 + e^−|x|), which neither overflows nor rounds a small cost away.
 */
export const softplus = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));

/** weight · amount, and 0 where the weight is 0, whatever the amount: the customary 0 · ln 0 = 0, the limit of t ln t at 0. */
export const weighted = (weight: number, amount: number): number => (weight === 0 ? 0 : weight * amount);
