import { choice, number } from '~/state/field.ts';
import { ASKED } from './model.ts';

export const fields = {
  error: number({
    label: 'error (minutes)',
    default: ASKED.from,
    min: -60,
    max: 60,
    step: 0.1,
    unit: ' minutes',
    samples: [2.4, 1, -0.5, 0, 10, 20, 30],
  }),
  axis: choice({
    label: 'Show errors up to',
    default: 'near',
    options: { near: '4.5 minutes', far: '30 minutes', hours: '1 hour' },
  }),
};
