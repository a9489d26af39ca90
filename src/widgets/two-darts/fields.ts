import { number } from '~/state/field.ts';

const coordinate = (label: string, start: number) =>
  number({ label, default: start, min: -20, max: 20, step: 0.5, unit: ' cm' });

export const fields = {
  ax: coordinate('dart A, right of the bull', -6),
  ay: coordinate('dart A, above the bull', 8),
  bx: coordinate('dart B, right of the bull', 3),
  by: coordinate('dart B, above the bull', 4),
};
