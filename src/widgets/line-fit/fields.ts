import { choice, number } from '~/state/field.ts';
import { CLEAN, RAISED_KM } from '~/widgets/delivery-lines.ts';

export const fields = {
  scene: choice({
    label: 'deliveries',
    default: 'raised',
    options: { clean: 'all ordinary', raised: 'one raised', far: 'one far out' },
  }),
  which: number({
    label: 'which delivery is raised',
    default: RAISED_KM,
    min: 1,
    max: CLEAN.length,
    step: 1,
    unit: ' km',
    samples: [1, 4],
  }),
  raised: number({
    label: 'duration of the raised delivery',
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
