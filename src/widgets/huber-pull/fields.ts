import { number } from '~/state/field.ts';
import { ASKED } from './model.ts';

export const fields = {
  miss: number({
    label: 'how far off the dart is',
    default: ASKED.from,
    min: 0,
    max: 25,
    step: 0.1,
    unit: ' minutes',
    style: { digits: 1, trim: true },
    samples: [3, 5, 20],
  }),
  delta: number({
    label: 'the ring',
    default: ASKED.ring,
    min: 0.5,
    max: 25,
    step: 0.1,
    unit: ' minutes',
    style: { digits: 1, trim: true },
    samples: [1, 8, 20],
  }),
};
