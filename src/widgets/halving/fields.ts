import { choice, number } from '~/state/field.ts';

export const fields = {
  start: number({
    label: 'belief to begin with',
    default: 1,
    min: 0.001,
    max: 1,
    step: 0.001,
    style: { digits: 3, trim: true },
    samples: [0.5, 0.1],
  }),
  halvings: number({
    label: 'times halved',
    default: 3,
    min: 0,
    max: 10,
    step: 0.05,
    style: { digits: 2, trim: true },
    samples: [1, 2.4, 5],
  }),
  classes: number({ label: 'classes to choose from', default: 3, min: 2, max: 10, step: 1, samples: [8] }),
  unit: choice({ label: 'Count the loss in', default: 'nats', options: { nats: 'nats', bits: 'bits' } }),
};
