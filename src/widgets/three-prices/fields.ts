import { number } from '~/state/field.ts';

export const fields = {
  margin: number({
    label: 'how far on its own side the dart is',
    default: 0.5,
    min: -3,
    max: 4,
    step: 0.1,
    style: { digits: 1, trim: true },
    samples: [-1, 0, 1, 2],
  }),
};
