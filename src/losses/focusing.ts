import type { Parameter, Parameters } from './loss.ts';

/** How fast the price of likely answers fades, in both forms of the focal loss; 0 is plain cross-entropy. */
export const gamma: Parameter = {
  name: 'gamma',
  symbol: '\\gamma',
  default: 2,
  min: 0,
  max: 5,
  unit: 'none',
  drawnAt: 2,
  examples: [0, 1, 2, 5],
};

/** Throws RangeError unless gamma is a finite number from 0 on. */
export function gammaOf(parameters: Parameters | undefined): number {
  const value = parameters?.['gamma'] ?? gamma.default;
  if (!(value >= 0 && value < Infinity))
    throw new RangeError(`The gamma of the focal loss is 0 or above, not ${value}.`);
  return value;
}
