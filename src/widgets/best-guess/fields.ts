import { mean } from '~/math/statistics.ts';
import { flag, number } from '~/state/field.ts';
import { FIRST_FOUR, LATE, TIMES } from '~/widgets/deliveries.ts';

/** One of the four that were about on time. */
const onTime = (which: string, i: number) =>
  number({
    label: `the ${which} delivery`,
    default: FIRST_FOUR[i] ?? 0,
    min: 18,
    max: 45,
    step: 1,
    unit: ' minutes',
    samples: [24],
  });

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
  first: onTime('first', 0),
  second: onTime('second', 1),
  third: onTime('third', 2),
  fourth: onTime('fourth', 3),
  without: flag({ label: 'without the last delivery', default: false }),
};
