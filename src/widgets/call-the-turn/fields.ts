import { choice, flag, number } from '~/state/field.ts';
import { STEPS } from './model.ts';

const bounds = { min: 0, max: STEPS.long, step: 1 } as const;

export const fields = {
  /** A run may end earlier: see `ends` of the widget. */
  step: number({ label: 'step', default: 600, ...bounds, samples: [3000, 5000] }),
  bend: choice({
    label: 'model',
    default: 'bendy',
    options: { straight: 'straight', swing: 'one swing', bendy: 'bendy' },
  }),
  length: choice({ label: 'steps of training', default: 'short', options: { short: '10,000', long: '200,000' } }),
  /** Where the reader said stop, once the validation curve is shown. */
  call: number({ label: 'your call', default: 0, ...bounds, samples: [3000, 7000] }),
  shown: flag({ label: 'show the validation curve', default: false }),
};
