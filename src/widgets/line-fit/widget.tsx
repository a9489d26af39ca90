import { formatNumber, MINUS, withNoun } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { CLEAN, deliveries, leastAbsolute, leastSquares, type Line, maeOf, mseOf, predict } from './model.ts';
import { Stage } from './Stage.tsx';

const two = (value: number): string => formatNumber(value, { digits: 2 });
const short = (value: number): string => formatNumber(value, { digits: 1, trim: true });
const inMinutes = (value: number): string => withNoun(short(value), 'minute');
/** "+ 1.00" or "− 2.15": a term of a sum. */
const term = (value: number): string =>
  two(value).startsWith(MINUS) ? `${MINUS} ${two(value).slice(1)}` : `+ ${two(value)}`;

const linesOf = (
  state: State<typeof fields>,
): { points: ReturnType<typeof deliveries>; mseLine: Line; maeLine: Line } => {
  const points = deliveries(state);
  return { points, mseLine: leastSquares(points), maeLine: leastAbsolute(points) };
};

/** The slopes without the odd delivery. */
const usual = { mse: leastSquares(CLEAN).slope, mae: leastAbsolute(CLEAN).slope };
const fate = (before: string, after: string): string =>
  before === after ? `stays at ${after}` : `goes from ${before} to ${after}`;

export default defineWidget({
  title: 'Drag the odd delivery',
  fields,
  pairs: [['farX', 'farY']],
  controls: ({ scene }) =>
    scene === 'raised' ? ['scene', 'raised'] : scene === 'far' ? ['scene', 'farX', 'farY'] : ['scene'],
  live: (state) => {
    const { points, mseLine, maeLine } = linesOf(state);
    return {
      mseSlope: two(mseLine.slope),
      maeSlope: two(maeLine.slope),
      mseIntercept: two(mseLine.intercept),
      maeIntercept: two(maeLine.intercept),
      mseTerm: term(mseLine.intercept),
      maeTerm: term(maeLine.intercept),
      mseOfMseLine: two(mseOf(mseLine, points)),
      mseOfMaeLine: two(mseOf(maeLine, points)),
      maeOfMseLine: two(maeOf(mseLine, points)),
      maeOfMaeLine: two(maeOf(maeLine, points)),
      raised: short(state.raised),
      farX: short(state.farX),
      farY: short(state.farY),
    };
  },
  readouts: [
    { live: 'mseSlope', label: 'MSE line, minutes per km', tone: 'squared' },
    { live: 'maeSlope', label: 'MAE line, minutes per km', tone: 'absolute' },
  ],
  pitch: { live: ['mseOfMseLine'], most: () => 115 },
  describe: (state) => {
    const { mseLine, maeLine } = linesOf(state);
    const mse = two(mseLine.slope);
    const mae = two(maeLine.slope);
    const story = `the slope of the MSE line ${fate(two(usual.mse), mse)}, that of the MAE line ${fate(two(usual.mae), mae)}.`;
    if (state.scene === 'clean')
      return `Eight ordinary deliveries: the MSE line climbs ${mse} minutes per km and the MAE line ${mae}. They nearly agree.`;
    if (state.scene === 'raised') return `The 7 km delivery took ${inMinutes(state.raised)}: ${story}`;
    const fooled = Math.abs(mseLine.slope - usual.mse) > 0.5 && Math.abs(maeLine.slope - usual.mae) > 0.5;
    return `One delivery far out, ${short(state.farX)} km in ${inMinutes(state.farY)}: ${story}${fooled ? ' So far out, one point pulls both lines.' : ''}`;
  },
  table: (state) => {
    const { points, mseLine, maeLine } = linesOf(state);
    return {
      columns: ['delivery', 'km', 'minutes', 'MSE line says', 'MAE line says'],
      rows: points.map(([km, minutes], i) => [
        `${i + 1}`,
        short(km),
        short(minutes),
        two(predict(mseLine, km)),
        two(predict(maeLine, km)),
      ]),
    };
  },
  formula:
    '\\squared{\\hat y = \\live{mseSlope}\\,x\\;\\live{mseTerm}} \\\\[3pt] \\absolute{\\hat y = \\live{maeSlope}\\,x\\;\\live{maeTerm}}',
  code: 'km = 7\nmse_line = {{mseSlope}} * km + ({{mseIntercept}})\nmae_line = {{maeSlope}} * km + ({{maeIntercept}})',
  goals: [
    {
      text: 'Take the far delivery and let it pull neither line: both slopes between 1.9 and 2.1.',
      hint: 'Being far out does no harm by itself. Put the delivery where the lines of the others would have led anyway.',
      reached: (state) => {
        const { mseLine, maeLine } = linesOf(state);
        return state.scene === 'far' && [mseLine, maeLine].every(({ slope }) => slope >= 1.9 && slope <= 2.1);
      },
    },
  ],
  samples: [
    { scene: 'clean' },
    { scene: 'raised', raised: 0 },
    { scene: 'raised', raised: 50 },
    { scene: 'far' },
    { scene: 'far', farX: 12, farY: 65 },
    { scene: 'far', farX: 30, farY: 61 },
    { scene: 'far', farX: 31, farY: 0 },
  ],
  Stage,
});
