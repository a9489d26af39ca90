import { number, type NumberField } from '~/state/field.ts';
import { STOPS, stopAt } from './model.ts';

const index = number({
  label: 'power of the penalty',
  default: 3,
  min: 0,
  max: STOPS.length - 1,
  step: 1,
  samples: [1, 2],
});

/**
 * The dial counts its stops, but links, lessons and voices say what stands there: "p2", "max", "power 2". It also reads the bare
 * count, which is what its range input gives.
 */
const dial: NumberField = {
  ...index,
  named: true,
  format: (value) => stopAt(value).id,
  parse: (text) => {
    const named = STOPS.findIndex(({ id }) => id === text.trim());
    return named >= 0 ? named : index.parse(text);
  },
  words: (value) => {
    const { power, label } = stopAt(value);
    return power === 'signed'
      ? 'signed, no power'
      : power === Infinity
        ? 'power infinity, only the largest miss'
        : `power ${label}`;
  },
  legal: STOPS.map(({ id }) => id).join(', '),
};

export const fields = {
  power: dial,
  guess: number({
    label: 'your guess for every delivery',
    default: 30,
    min: 0,
    max: 140,
    step: 0.1,
    unit: ' minutes',
    samples: [25, 42.8, 70],
  }),
};
