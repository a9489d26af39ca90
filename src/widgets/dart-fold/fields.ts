import { number } from '~/state/field.ts';

export const fields = {
  guess: number({
    label: 'guess for the house',
    default: 300,
    min: 250,
    max: 450,
    step: 5,
    unit: ' thousand dollars',
    samples: [350, 400],
  }),
  fold: number({
    label: 'fold, from board to line',
    default: 0,
    min: 0,
    max: 100,
    step: 1,
    unit: ' %',
    samples: [25, 50, 75],
  }),
};
