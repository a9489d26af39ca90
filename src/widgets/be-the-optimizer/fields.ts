import { choice, flag, list, number } from '~/state/field.ts';
import { FIRST, MOVES, WEIGHTS } from './model.ts';

export const fields = {
  w: number({
    label: 'w, where the dart is aimed',
    default: 1.31,
    ...WEIGHTS,
    step: 0.01,
    samples: [0.6, 2.7],
  }),
  slopes: flag({ label: 'show the slope of each throw', default: true }),
  /** Where the reader, or the rule, threw after the first dart, which stands at 0. The rule’s throws lie between the places of a hand. */
  tries: list({
    label: 'throws',
    default: FIRST,
    ...WEIGHTS,
    maxLength: MOVES,
    samples: [[], [3], [3, 2.7], [1, 2, 3, 2.5, 2.8, 2.7], [6, 6, 6, 6, 6, 6]],
  }),
  set: choice({ label: 'hidden data', default: 'line', options: { line: 'on a line', A: 'A', B: 'B', C: 'C' } }),
};
