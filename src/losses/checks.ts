/** What a loss accepts. Each throws RangeError with the number and the likely mistake; NaN is refused wherever a range is asked for. */

export function requireProbability(what: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new RangeError(`${what} is from 0 to 1, not ${value}. Raw scores (logits) belong to the loss “with logits”.`);
}

export function requireTargetProbability(target: number): void {
  if (target >= 0 && target <= 1) return;
  throw new RangeError(
    `A target here is from 0 to 1, not ${target}.${target === -1 ? ' Labels −1 and +1 belong to the hinge and the logistic loss.' : ''}`,
  );
}

export function requireSign(target: number): void {
  if (target === -1 || target === 1) return;
  throw new RangeError(
    `A target here is −1 or +1, not ${target}.${target === 0 ? ' Labels 0 and 1 become −1 and +1 by 2 · label − 1.' : ''}`,
  );
}
