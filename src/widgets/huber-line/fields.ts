import { choice, number } from '~/state/field.ts';

export const fields = {
  delta: number({
    label: 'the ring round the line',
    default: 5,
    min: 0.01,
    max: 100,
    step: 0.01,
    style: { digits: 2, trim: true },
    samples: [0.1, 0.5, 1, 20, 50],
  }),
  unit: choice({
    label: 'count in',
    default: 'minutes',
    options: { minutes: 'minutes', seconds: 'seconds', hours: 'hours' },
  }),
};
