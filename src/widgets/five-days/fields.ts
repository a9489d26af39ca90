import { flag, number } from '~/state/field.ts';

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type Day = (typeof DAYS)[number];

const named = (day: Day): string => day.charAt(0).toUpperCase() + day.slice(1);

const said = (day: Day, start: number) =>
  number({
    label: `chance of rain for ${named(day)}`,
    default: start,
    min: 0,
    max: 1,
    step: 0.01,
    style: { digits: 2 },
    samples: [0.5],
  });

const wet = (day: Day, start: boolean) => flag({ label: `It rained on ${named(day)}`, default: start });

export const fields = {
  monday: said('monday', 0.8),
  tuesday: said('tuesday', 0.6),
  wednesday: said('wednesday', 0.3),
  thursday: said('thursday', 0.9),
  friday: said('friday', 0.2),
  mondayWet: wet('monday', true),
  tuesdayWet: wet('tuesday', true),
  wednesdayWet: wet('wednesday', false),
  thursdayWet: wet('thursday', false),
  fridayWet: wet('friday', false),
};
