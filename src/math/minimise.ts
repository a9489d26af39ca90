const ratio = (Math.sqrt(5) - 1) / 2;

/**
 * Where a function with a single valley on [low, high] is lowest, to within `tolerance`: golden-section search
 * (Kiefer, 1953), one call of the function a round. On a flat floor it returns some point of the floor.
 */
export function minimise(f: (x: number) => number, low: number, high: number, tolerance = 1e-9): number {
  let a = low;
  let b = high;
  let left = b - ratio * (b - a);
  let right = a + ratio * (b - a);
  let atLeft = f(left);
  let atRight = f(right);
  // Counted, not measured: far from 0 neighbouring numbers lie further apart than the tolerance.
  const rounds = b - a > tolerance ? Math.ceil(Math.log(tolerance / (b - a)) / Math.log(ratio)) : 0;
  for (let round = 0; round < rounds; round++) {
    if (atLeft <= atRight) {
      b = right;
      right = left;
      atRight = atLeft;
      left = b - ratio * (b - a);
      atLeft = f(left);
    } else {
      [a, left, atLeft] = [left, right, atRight];
      right = a + ratio * (b - a);
      atRight = f(right);
    }
  }
  return (a + b) / 2;
}
