import { number } from '~/state/field.ts';
import { LATE } from '~/widgets/deliveries.ts';

export const fields = {
  delta: number({
    label: 'the ring round the guess',
    default: 20,
    min: 0.5,
    max: 100,
    step: 0.1,
    unit: ' minutes',
    style: { digits: 1, trim: true },
    samples: [2, 5, 9.9, 50],
  }),
  last: number({
    label: 'the last dart',
    default: LATE,
    min: 18,
    max: LATE,
    step: 1,
    unit: ' minutes',
    samples: [25, 31, 60],
  }),
};
