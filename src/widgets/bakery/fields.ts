import { choice, number } from '~/state/field.ts';

const price = (label: string, start: number, samples: readonly number[]) =>
  number({ label, default: start, min: 1, max: 20, step: 1, unit: '$', samples });

export const fields = {
  baked: number({
    label: 'how many are ready each day',
    default: 49,
    min: 34,
    max: 70,
    step: 1,
    samples: [47, 58, 60],
  }),
  leftOver: price('what one too many costs', 1, [8]),
  sentAway: price('what one too few costs', 4, [5, 9]),
  story: choice({
    label: 'where',
    default: 'bakery',
    options: { bakery: 'Bakery', umbrellas: 'Umbrellas', surgery: 'Surgery' },
  }),
};
export type Story = (typeof fields)['story']['default'];
