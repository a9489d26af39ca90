import { number } from '~/state/field.ts';

export const fields = {
  temperature: number({
    label: 'temperature',
    default: 1,
    min: 0.1,
    max: 5,
    step: 0.1,
    style: { trim: true },
    samples: [0.2, 0.5, 2, 3.2, 4],
  }),
};
