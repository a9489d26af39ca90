import { number } from '~/state/field.ts';

/** The fifth delivery is the reader's to move. At 31 mean and median are the same. */
export const fields = {
  last: number({
    label: 'last delivery (minutes)',
    default: 31,
    min: 28,
    max: 135,
    step: 1,
    unit: ' minutes',
    samples: [60, 81],
  }),
};
