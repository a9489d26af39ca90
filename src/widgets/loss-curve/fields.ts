import { number } from '~/state/field.ts';
import { STEPS } from './model.ts';

const height = (label: string, start: number, samples: readonly number[]) =>
  number({ label, default: start, min: 0, max: 30, step: 0.5, unit: ' minutes', style: { trim: true }, samples });

export const fields = {
  step: number({ label: 'step', default: 0, min: 0, max: STEPS, step: 1, samples: [1, 9, 40, 150] }),
  left: height('first line: height at 0 km', 2, [12, 15]),
  right: height('first line: height at 4.5 km', 8, [17.5, 15]),
};
