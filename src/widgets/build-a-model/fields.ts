import { number } from '~/state/field.ts';
import { beliefText } from '~/widgets/beliefs.ts';
import { FOUR_MODELS } from '~/widgets/four-models.ts';
import { beliefWhenWrong } from './model.ts';

const wrong = number({
  label: 'probability of the truth when it is wrong',
  default: FOUR_MODELS.A.wrong,
  min: 0,
  max: 0.5,
  step: 0.001,
  samples: [0.001, 0.02, 0.45],
});

export const fields = {
  right: number({
    label: 'right answers out of 100',
    default: FOUR_MODELS.A.right,
    min: 0,
    max: 100,
    step: 1,
    samples: [51, 80, 95],
  }),
  sure: number({
    label: 'probability of the truth when it is right',
    default: FOUR_MODELS.A.sure,
    min: 0.501,
    max: 0.999,
    step: 0.001,
    samples: [0.55, 0.9, 0.99],
  }),
  /** Its lowest value stands for a millionth, and says so. */
  wrong: {
    ...wrong,
    words: (value: number): string => beliefText(beliefWhenWrong(value)),
    named: true as const,
    legal: `${wrong.legal}, where 0 stands for a millionth`,
  },
};
