import { number } from '~/state/field.ts';

const belief = (label: string, start: number, samples: readonly number[]) =>
  number({ label, default: start, min: 0.001, max: 0.999, step: 0.001, samples });

export const fields = {
  to: belief('probability of the truth, now', 0.49, [0.5, 0.501, 0.51]),
  from: belief('where the dart came from', 0.51, [0.49, 0.5]),
};
