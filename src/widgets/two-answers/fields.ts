import { number } from '~/state/field.ts';

const belief = (model: string, name: string, start: number) =>
  number({
    label: `${model}: ${name}`,
    default: start,
    min: 0,
    max: 100,
    step: 1,
    unit: '%',
    shareOf: model,
    samples: [47],
  });

/** Two models, each with 100 % to share out. The photo shows a dog. */
export const fields = {
  dogA: belief('A', 'dog', 34),
  catA: belief('A', 'cat', 33),
  fishA: belief('A', 'fish', 33),
  dogB: belief('B', 'dog', 47),
  catB: belief('B', 'cat', 48),
  fishB: belief('B', 'fish', 5),
};
