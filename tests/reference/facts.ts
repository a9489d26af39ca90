import { expect } from 'vitest';
import reference from './facts.json';

/** The facts behind the prose of the lessons, computed by scikit-learn, PyTorch and SciPy, to be held against our own arithmetic. */
export const { facts } = reference;

/** Numbers in order, alike to twelve decimals. */
export function everyClose(got: readonly number[], want: readonly number[]): void {
  expect(got).toHaveLength(want.length);
  got.forEach((one, i) => expect(one).toBeCloseTo(want[i] as number, 12));
}
