import { number } from '~/state/field.ts';

export const fields = {
  weight: number({
    label: 'each fraud counts',
    default: 1,
    min: 1,
    max: 99,
    step: 1,
    unit: ' times',
    samples: [2, 3, 5, 10, 40],
  }),
};
