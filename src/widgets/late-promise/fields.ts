import { number } from '~/state/field.ts';

const price = (label: string, start: number, samples: readonly number[]) =>
  number({ label, default: start, min: 1, max: 9, step: 0.5, style: { digits: 1, trim: true }, samples });

export const fields = {
  promise: number({
    label: 'the promise',
    default: 24,
    min: 17,
    max: 32,
    step: 0.5,
    unit: ' minutes',
    style: { digits: 1, trim: true },
    samples: [20.5, 26, 27, 29],
  }),
  late: price('what a late minute costs', 3, [2, 5]),
  early: price('what an early minute costs', 1, [2, 3]),
};
