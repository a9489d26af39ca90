import { number } from '~/state/field.ts';

const place = (label: string, start: number) =>
  number({
    label,
    default: start,
    min: -5,
    max: 5,
    step: 0.5,
    unit: ' cm',
    style: { signed: true, digits: 1, trim: true },
  });

export const fields = {
  first: place('first dart, right of the bull', 3),
  second: place('second dart, right of the bull', -3),
};
