import { number } from '~/state/field.ts';

export const fields = {
  last: number({
    label: 'minutes that fall on day B’s last delivery',
    default: 11,
    min: 5,
    max: 20,
    step: 1,
    unit: ' minutes',
    samples: [14],
  }),
};
