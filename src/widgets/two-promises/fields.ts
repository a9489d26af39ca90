import { number } from '~/state/field.ts';

const promise = (label: string, start: number, best: number) =>
  number({
    label,
    default: start,
    min: 17,
    max: 32,
    step: 0.5,
    unit: ' minutes',
    style: { digits: 1, trim: true },
    samples: [best],
  });

export const fields = {
  low: promise('the first promise', 22, 20),
  high: promise('the second promise', 26, 29),
};
