import { number } from '~/state/field.ts';
import type { Class } from '~/widgets/photos.ts';

const score = (name: Class, start: number, samples: readonly number[] = []) =>
  number({ label: `score for ${name}`, default: start, min: -5, max: 10, step: 0.1, style: { trim: true }, samples });

export const fields = {
  dog: score('dog', 2, [1, 2.1, 6]),
  cat: score('cat', 1, [2, -2]),
  fish: score('fish', 0.1, [0, 1]),
};
