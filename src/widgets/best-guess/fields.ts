import { mean } from '~/math/statistics.ts';
import { flag, number } from '~/state/field.ts';
import { LATE, TIMES } from '~/widgets/deliveries.ts';

export const fields = {
  guess: number({
    label: 'your guess',
    default: mean(TIMES),
    min: 18,
    max: 45,
    step: 0.1,
    unit: ' minutes',
    style: { digits: 1, trim: true },
    samples: [25, 23, 22],
  }),
  last: number({
    label: 'the last delivery',
    default: LATE,
    min: 18,
    max: 500,
    step: 1,
    unit: ' minutes',
    samples: [25, 22, 46],
  }),
  without: flag({ label: 'without the last delivery', default: false }),
};
