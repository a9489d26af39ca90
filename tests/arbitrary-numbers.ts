/** What fast-check draws for predictions, targets, probabilities and labels. */
import fc from 'fast-check';

export const value = fc.double({ min: -100, max: 100, noNaN: true });
export const pair = fc.tuple(value, value);
export const any = fc.double({ noNaN: true, noDefaultInfinity: true });
export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const sign = fc.constantFrom(-1, 1);
