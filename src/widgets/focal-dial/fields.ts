import { number } from '~/state/field.ts';

export const fields = {
  gamma: number({ label: 'gamma', default: 2, min: 0, max: 5, step: 0.1, style: { trim: true }, samples: [0.5, 1, 3] }),
  share: number({
    label: 'what the truth got, easy darts',
    default: 0.9,
    min: 0.01,
    max: 0.99,
    step: 0.01,
    style: { digits: 2, trim: true },
    samples: [0.5, 0.1],
  }),
};
