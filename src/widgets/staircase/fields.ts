import { number } from '~/state/field.ts';

export const fields = {
  line: number({
    label: 'where the line is',
    default: -2.5,
    min: -4,
    max: 4,
    step: 0.1,
    style: { digits: 1, trim: true },
    samples: [-1, 0, 1.2, 1.8],
  }),
};
