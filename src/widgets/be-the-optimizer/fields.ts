import { choice, flag, list, number } from '~/state/field.ts';
import { MOVES, START, WEIGHTS } from './model.ts';

export const fields = {
  w: number({
    label: 'w, the one number of the model',
    default: START,
    ...WEIGHTS,
    style: { digits: 1 },
    samples: [2.7],
  }),
  slopes: flag({ label: 'show me the slope at each move', default: false }),
  tries: list({
    label: 'your moves',
    default: [],
    ...WEIGHTS,
    maxLength: MOVES,
    samples: [[3], [3, 2.7], [1, 2, 3, 2.5, 2.8, 2.7], [6, 6, 6, 6, 6, 6]],
  }),
  set: choice({ label: 'hidden data', default: 'A', options: { A: 'A', B: 'B', C: 'C' } }),
};
