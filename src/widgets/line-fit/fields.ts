import { choice, number } from '~/state/field.ts';

export const fields = {
  scene: choice({
    label: 'deliveries',
    default: 'raised',
    options: { clean: 'all ordinary', raised: 'one raised', far: 'one far out' },
  }),
  raised: number({
    label: 'duration of the 7 km delivery',
    default: 45,
    min: 0,
    max: 50,
    step: 0.1,
    unit: ' minutes',
    samples: [15.1],
  }),
  farX: number({
    label: 'distance of the far delivery',
    default: 30,
    min: 12,
    max: 31,
    step: 0.5,
    unit: ' km',
    samples: [20],
  }),
  farY: number({
    label: 'duration of the far delivery',
    default: 5,
    min: 0,
    max: 65,
    step: 0.5,
    unit: ' minutes',
    samples: [61],
  }),
};
