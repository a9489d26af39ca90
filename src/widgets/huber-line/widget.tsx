import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ENDS, type Fit, fitOf, FLAT, HALF, PER_MINUTE, START } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, short, situations, table, two, wager } from './words.ts';

const asSlope = (of: (fit: Fit) => number) => ({ of, as: two });
const inUnit = (of: (fit: Fit) => number) => ({ of, as: short });

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table: (_, fit) => table(fit) },
  fields,
  handles: ['delta'],
  model: fitOf,
  numbers: {
    cost: { of: ({ cost }) => cost, as: two },
    slope: asSlope(({ line }) => line.slope),
    slopeInUnit: inUnit(({ line, unit }) => line.slope * PER_MINUTE[unit]),
    intercept: asSlope(({ line }) => line.intercept),
    squaredSlope: asSlope(() => ENDS.squared.slope),
    absoluteSlope: asSlope(() => ENDS.absolute.slope),
    delta: { of: ({ delta }) => delta, as: short },
    deltaInMinutes: inUnit(({ ring }) => ring),
    unit: { of: ({ unit }) => unit },
    inside: { of: ({ inside }) => `${inside}` },
  },
  loudest: () => 60,
  parts: ['band', 'dial'],
  Picture,
  quiet: 'left',
  situations: [{}, { unit: 'seconds' }, { unit: 'hours' }],
  wager: { right: 2, state: { unit: 'seconds', delta: START }, seen: (_, { unit }) => unit !== 'minutes' },
  reached: [({ inside }) => inside === HALF, ({ line }, { unit }) => unit === 'hours' && line.slope < FLAT],
  samples: [
    { delta: 0.01 },
    { delta: 0.5 },
    { delta: 1 },
    { delta: 0.22 },
    { delta: 43 },
    { delta: 50 },
    { unit: 'seconds' },
    { unit: 'seconds', delta: 100 },
    { unit: 'hours' },
    { unit: 'hours', delta: 0.02 },
  ],
});
