import { flag, number } from '~/state/field.ts';
import { STEPS } from './model.ts';

export const fields = {
  step: number({ label: 'step', default: 600, min: 0, max: STEPS, step: 1, samples: [3000, 5000] }),
  /** Where the reader said stop, once the validation curve is shown. */
  call: number({ label: 'your call', default: 0, min: 0, max: STEPS, step: 1, samples: [3000, 7000] }),
  shown: flag({ label: 'show the validation curve', default: false }),
};
