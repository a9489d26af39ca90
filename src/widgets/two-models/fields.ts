import { number } from '~/state/field.ts';

const belief = (model: 'A' | 'B', count: 90 | 10, start: number, samples: readonly number[]) =>
  number({
    label: `model ${model}: probability that its group of ${count} gave to the truth`,
    default: start,
    min: 0.01,
    max: 0.99,
    step: 0.01,
    samples: [0.5, 0.51, ...samples],
  });

export const fields = {
  rightA: belief('A', 90, 0.95, [0.55]),
  wrongA: belief('A', 10, 0.4, [0.95]),
  rightB: belief('B', 90, 0.55, [0.95]),
  wrongB: belief('B', 10, 0.02, [0.4]),
};
