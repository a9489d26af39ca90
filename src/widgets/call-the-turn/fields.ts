import { choice, flag, number } from '~/state/field.ts';
import { KNOWN, STEPS } from './model.ts';

const bounds = { min: 0, max: STEPS.long, step: 1 } as const;

export const fields = {
  /** The model that the second still shows; before the flag is planted, how far the curves are drawn. A run may end earlier: see `ends` of the widget. */
  step: number({ label: 'step', default: KNOWN, ...bounds, samples: [3000, 5000] }),
  bend: choice({
    label: 'model',
    default: 'bendy',
    options: { straight: 'straight', swing: 'one swing', bendy: 'bendy' },
  }),
  length: choice({ label: 'steps of training', default: 'short', options: { short: '10,000', long: '200,000' } }),
  /** Where the flag stands. */
  call: number({ label: 'your flag, at step', default: 1500, ...bounds, samples: [3000, 7000] }),
  /** The flag is planted: the curves go on to their end. */
  shown: flag({ label: 'plant the flag', default: false }),
};
