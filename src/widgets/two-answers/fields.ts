import { rows } from '/content/datasets/photo-beliefs.csv';
import { number } from '~/state/field.ts';
import type { Class } from '~/widgets/photos.ts';

const belief = (model: 'A' | 'B', name: Class) =>
  number({
    label: `${model}: ${name}`,
    default: rows.find((row) => row.model === model)?.[name] as number,
    min: 0,
    max: 100,
    step: 1,
    unit: '%',
    shareOf: model,
    samples: [47],
  });

/** Two models, each with 100 % to share out. The photo shows a dog. */
export const fields = {
  dogA: belief('A', 'dog'),
  catA: belief('A', 'cat'),
  fishA: belief('A', 'fish'),
  dogB: belief('B', 'dog'),
  catB: belief('B', 'cat'),
  fishB: belief('B', 'fish'),
};
