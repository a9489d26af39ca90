import { number } from '~/state/field.ts';

export const fields = {
  miss: number({
    label: 'the big miss',
    default: 200,
    min: 1,
    max: 200,
    step: 1,
    unit: ' thousand dollars',
    samples: [10, 50],
  }),
};
