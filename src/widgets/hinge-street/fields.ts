import { number } from '~/state/field.ts';

const written = { digits: 1, trim: true } as const;

export const fields = {
  line: number({
    label: 'where the line is',
    default: 0,
    min: -3,
    max: 3,
    step: 0.1,
    style: written,
    samples: [-1.5, 1.5],
  }),
  street: number({
    label: 'how wide the street is, to either side of the line',
    default: 2,
    min: 0.5,
    max: 4,
    step: 0.1,
    style: written,
    samples: [1, 3],
  }),
  far: number({
    label: 'where the far dart is',
    default: 3,
    min: 1,
    max: 30,
    step: 0.5,
    style: written,
    samples: [6, 12],
  }),
};
