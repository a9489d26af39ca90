import { number } from '~/state/field.ts';
import { FOUR_MODELS } from '~/widgets/four-models.ts';

const belief = (model: 'A' | 'B', count: number, start: number, samples: readonly number[]) =>
  number({
    label: `model ${model}: probability that its group of ${count} gave to the truth`,
    default: start,
    min: 0.01,
    max: 0.99,
    step: 0.01,
    samples: [0.5, 0.51, ...samples],
  });

const { A, B } = FOUR_MODELS;

export const fields = {
  rightA: belief('A', A.right, A.sure, [B.sure]),
  wrongA: belief('A', 100 - A.right, A.wrong, [0.95]),
  rightB: belief('B', B.right, B.sure, [A.sure]),
  wrongB: belief('B', 100 - B.right, B.wrong, [A.wrong]),
};
