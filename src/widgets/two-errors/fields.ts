import { number } from '~/state/field.ts';

export const MAX_ERROR = 25;
const error = (label: string, start: number) =>
  number({ label, default: start, min: 0, max: MAX_ERROR, step: 1, unit: ' minutes', samples: [1, 8, 15] });

export const fields = { first: error('first error', 10), second: error('second error', 20) };
