import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Fit, fitOf, maeOf, mseOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, short, situations, table, term, two } from './words.ts';

const inMinutes = (of: (fit: Fit) => number) => ({ of, as: two });
const asTerm = (of: (fit: Fit) => number) => ({ of, as: term });
const placed = (field: 'which' | 'raised' | 'farX' | 'farY') => ({
  of: (_: Fit, state: Readonly<Record<typeof field, number>>) => state[field],
  as: short,
});

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    sentence,
    headline,
    table: (_, fit) => table(fit),
  },
  fields,
  handles: ['raised', 'farX', 'farY'],
  idle: ({ scene }) => [
    ...(scene === 'raised' ? [] : (['which', 'raised'] as const)),
    ...(scene === 'far' ? [] : (['farX', 'farY'] as const)),
  ],
  pairs: [['farX', 'farY']],
  model: fitOf,
  numbers: {
    mseOfMseLine: inMinutes(({ mse, points }) => mseOf(mse, points)),
    mseOfMaeLine: inMinutes(({ mae, points }) => mseOf(mae, points)),
    maeOfMseLine: inMinutes(({ mse, points }) => maeOf(mse, points)),
    maeOfMaeLine: inMinutes(({ mae, points }) => maeOf(mae, points)),
    mseSlope: inMinutes(({ mse }) => mse.slope),
    maeSlope: inMinutes(({ mae }) => mae.slope),
    mseIntercept: inMinutes(({ mse }) => mse.intercept),
    maeIntercept: inMinutes(({ mae }) => mae.intercept),
    mseTerm: asTerm(({ mse }) => mse.intercept),
    maeTerm: asTerm(({ mae }) => mae.intercept),
    which: placed('which'),
    raised: placed('raised'),
    farX: placed('farX'),
    farY: placed('farY'),
  },
  loudest: () => 115,
  Picture,
  quiet: 'top',
  formula:
    '\\squared{\\hat y = \\live{mseSlope}\\,x\\;\\live{mseTerm}} \\\\[3pt] \\absolute{\\hat y = \\live{maeSlope}\\,x\\;\\live{maeTerm}}',
  code: 'km = {{which}}\nmse_line = {{mseSlope}} * km + ({{mseIntercept}})\nmae_line = {{maeSlope}} * km + ({{maeIntercept}})',
  situations: [{ scene: 'clean' }, { scene: 'raised' }, { scene: 'far' }],
  reached: [({ scene, mse, mae }) => scene === 'far' && [mse, mae].every(({ slope }) => slope >= 1.9 && slope <= 2.1)],
  samples: [
    { scene: 'clean' },
    { scene: 'raised', raised: 0 },
    { scene: 'raised', raised: 50 },
    { scene: 'raised', which: 1, raised: 50 },
    { scene: 'raised', which: 4, raised: 0 },
    { scene: 'raised', which: 5, raised: 40 },
    { scene: 'raised', which: 8, raised: 50 },
    { scene: 'far' },
    { scene: 'far', farX: 12, farY: 65 },
    { scene: 'far', farX: 30, farY: 61 },
    { scene: 'far', farX: 31, farY: 0 },
  ],
});
