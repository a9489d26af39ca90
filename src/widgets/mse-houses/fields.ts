import { choice, number, type State } from '~/state/field.ts';
import { FIRST_GUESSES } from './model.ts';

const guess = (house: 1 | 2 | 3 | 4 | 5, samples: readonly number[]) =>
  number({
    label: `guess for house ${house}`,
    default: FIRST_GUESSES[house - 1] as number,
    min: 100,
    max: 500,
    step: 5,
    unit: ' thousand dollars',
    samples,
  });

export const fields = {
  guess1: guess(1, [350]),
  guess2: guess(2, [200]),
  guess3: guess(3, [275]),
  guess4: guess(4, [410]),
  guess5: guess(5, [320]),
  unit: choice({
    label: 'count in',
    default: 'thousands',
    options: { thousands: 'thousands of dollars', dollars: 'dollars' },
  }),
};

export const GUESSES = ['guess1', 'guess2', 'guess3', 'guess4', 'guess5'] as const;

export const guessesOf = (state: State<typeof fields>): number[] => GUESSES.map((name) => state[name]);
