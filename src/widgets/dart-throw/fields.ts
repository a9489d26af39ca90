import { list, number } from '~/state/field.ts';
import { DARTS } from './model.ts';

const bounds = { min: -20, max: 20, step: 0.5 };
const coordinate = (label: string, start: number) =>
  number({ label, default: start, ...bounds, unit: ' cm', samples: [3, -6] });

export const fields = {
  x: coordinate('right of the bull', 6),
  y: coordinate('above the bull', 8),
  throws: list({
    label: 'darts thrown before',
    default: [],
    ...bounds,
    maxLength: 2 * (DARTS - 1),
    samples: [
      [-12, 7.5],
      [-12, 7.5, 9, -3.5],
    ],
  }),
};
