import { number } from '~/state/field.ts';
import { MOST, SMALL } from './model.ts';

export const fields = {
  miss: number({
    label: 'the big miss',
    default: SMALL,
    min: SMALL,
    max: MOST,
    step: 1,
    unit: ' thousand dollars',
    samples: [10, 50],
  }),
};
