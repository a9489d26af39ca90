const ratio = (Math.sqrt(5) - 1) / 2;

/**
 * Where a function with a single valley on [low, high] is lowest, to within `tolerance`: golden-section search
 * (Kiefer, 1953). On a flat floor it returns some point of the floor.
 */
export function minimise(f: (x: number) => number, low: number, high: number, tolerance = 1e-9): number {
  let [a, b] = [low, high];
  let left = b - ratio * (b - a);
  let right = a + ratio * (b - a);
  while (b - a > tolerance) {
    if (f(left) <= f(right)) b = right;
    else a = left;
    left = b - ratio * (b - a);
    right = a + ratio * (b - a);
  }
  return (a + b) / 2;
}
