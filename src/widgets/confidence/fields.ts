import { choice, number } from '~/state/field.ts';

const belief = (label: string, start: number) =>
  number({ label, default: start, min: 0, max: 100, step: 1, unit: '%', shareOf: 'belief', samples: [34, 90] });

/** Three shares of 100 %: when one is moved, the other two give way. */
export const fields = {
  dog: belief('dog', 70),
  cat: belief('cat', 20),
  fish: belief('fish', 10),
  truth: choice({ label: 'It really is a', default: 'dog', options: { dog: 'dog', cat: 'cat', fish: 'fish' } }),
};
