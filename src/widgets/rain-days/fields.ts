import { number } from '~/state/field.ts';

export const DAYS = 10;

export const fields = {
  said: number({
    label: 'chance of rain, said every day',
    default: 0.8,
    min: 0,
    max: 1,
    step: 0.01,
    style: { digits: 2, trim: true },
    samples: [0.3, 0.5],
  }),
  wet: number({
    label: 'rainy days out of ten',
    default: 3,
    min: 0,
    max: DAYS,
    step: 1,
    unit: ' days',
    samples: [5],
  }),
};
