import { choice, number } from '~/state/field.ts';

export const fields = {
  line: number({ label: 'the line', default: 3.09, min: -4, max: 4, step: 0.01, samples: [1.08, 2.5] }),
  missPrice: number({
    label: 'price of a missed fraud',
    default: 50,
    min: 1,
    max: 200,
    step: 1,
    unit: '$',
    samples: [20],
  }),
  alarmPrice: number({
    label: 'price of a false alarm',
    default: 1,
    min: 1,
    max: 20,
    step: 1,
    unit: '$',
    samples: [5],
  }),
  by: choice({ label: 'What you set', default: 'line', options: { line: 'the line', weight: 'a weight' } }),
  weight: number({
    label: 'each fraud counts',
    default: 1,
    min: 1,
    max: 99,
    step: 1,
    unit: ' times',
    samples: [5, 10],
  }),
};
