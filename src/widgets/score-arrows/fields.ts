import { choice, number } from '~/state/field.ts';
import { CLASSES } from '~/widgets/photos.ts';

/** Steps of a hundredth: what a step along the slopes asks for has more decimals than a hand. */
const score = (name: string, start: number) =>
  number({
    label: `${name}’s score`,
    default: start,
    min: -2,
    max: 5,
    step: 0.01,
    style: { digits: 2, trim: true },
    samples: [4],
  });

export const fields = {
  dog: score('dog', 2),
  cat: score('cat', 1),
  fish: score('fish', 0.1),
  truth: choice({
    label: 'The photo shows a',
    default: CLASSES[0],
    options: { dog: 'dog', cat: 'cat', fish: 'fish' },
  }),
};
