import { choice, flag, number } from '~/state/field.ts';

export const fields = {
  score: number({ label: 'dog’s score', default: 6, min: 0, max: 9, step: 0.1, samples: [1, 3] }),
  classes: choice({ label: 'Classes', default: '3', options: { 2: '2', 3: '3', 10: '10' } }),
  twice: flag({ label: 'Line 2: p = softmax(scores)', default: true }),
};
