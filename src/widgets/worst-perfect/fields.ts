import { number, type State } from '~/state/field.ts';
import { TIMES } from '~/widgets/deliveries.ts';
import { MOST } from './model.ts';

const guess = (delivery: number, samples: readonly number[]) =>
  number({
    label: `guess for the ${TIMES[delivery]}-minute delivery`,
    default: 25,
    min: 0,
    max: MOST,
    step: 1,
    unit: ' minutes',
    samples,
  });

export const fields = {
  guess1: guess(0, [106]),
  guess2: guess(1, [108]),
  guess3: guess(2, [0]),
  guess4: guess(3, [0]),
  guess5: guess(4, [114]),
};

export const guessFields = ['guess1', 'guess2', 'guess3', 'guess4', 'guess5'] as const;

export const guessesOf = (state: State<typeof fields>): readonly number[] => guessFields.map((name) => state[name]);
