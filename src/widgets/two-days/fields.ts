import { number } from '~/state/field.ts';
import { FIRST_LAST, TOTAL } from './model.ts';

export const fields = {
  last: number({
    label: 'minutes that fall on day B’s last delivery',
    default: FIRST_LAST,
    min: 5,
    max: TOTAL,
    step: 1,
    unit: ' minutes',
    samples: [14],
  }),
};
