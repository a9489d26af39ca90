import { formatNumber } from '~/math/format.ts';
import { number } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { FIRST_FOUR } from '~/widgets/deliveries.ts';
import { deliveries, LAST, meanAbsoluteError, meanSquaredError, valleysOf } from './model.ts';
import { Stage } from './Stage.tsx';

const tenths = (value: number): string => formatNumber(value, { digits: 1 });
const short = (value: number): string => formatNumber(value, { digits: 1, trim: true });
const hundredths = (value: number): string => formatNumber(value, { digits: 2 });

export default defineWidget({
  title: 'Drag the last delivery',
  fields: {
    last: number({
      label: 'last delivery (minutes)',
      default: LAST.start,
      min: LAST.min,
      max: LAST.far,
      step: 1,
      unit: ' minutes',
      samples: [60, 81],
    }),
  },
  parts: ['mean-flag', 'median-flag'],
  controls: () => ['last'],
  live: ({ last }) => {
    const { mean, median, mseAtMean, mseAtMedian, maeAtMean, maeAtMedian } = valleysOf(last);
    return {
      last: short(last),
      mean: tenths(mean),
      median: tenths(median),
      apart: tenths(mean - median),
      mseAtMean: tenths(mseAtMean),
      mseAtMedian: tenths(mseAtMedian),
      maeAtMean: hundredths(maeAtMean),
      maeAtMedian: hundredths(maeAtMedian),
    };
  },
  readouts: [
    { live: 'mean', label: 'best guess by MSE', tone: 'squared' },
    { live: 'mseAtMean', label: 'MSE there (min²)', tone: 'squared' },
    { live: 'median', label: 'best guess by MAE', tone: 'absolute' },
    { live: 'maeAtMedian', label: 'MAE there (min)', tone: 'absolute' },
  ],
  pitch: { live: ['mseAtMean'], most: () => 1500 },
  describe: ({ last }) => {
    const { mean, median } = valleysOf(last);
    const where =
      Math.abs(mean - median) < 0.05
        ? `both valleys are lowest at ${tenths(median)} minutes`
        : `MSE is lowest at ${tenths(mean)}, the mean; MAE stays lowest at ${tenths(median)}, the median`;
    return `Last delivery ${short(last)} minutes: ${where}.`;
  },
  table: ({ last }) => {
    const { mean, median } = valleysOf(last);
    const row = (name: string, guess: number): string[] => [
      name,
      tenths(guess),
      tenths(meanSquaredError(guess, last)),
      hundredths(meanAbsoluteError(guess, last)),
    ];
    return {
      columns: ['guess', 'minutes', 'MSE (min²)', 'MAE (min)'],
      rows: [
        row('the mean', mean),
        row('the median', median),
        ...deliveries(last).map((delivery, i) => row(`delivery ${i + 1}`, delivery)),
      ],
    };
  },
  formula: `\\squared{\\text{mean}} = \\frac{${FIRST_FOUR.join('{+}')}{+}\\prediction{\\live{last}}}{5} = \\squared{\\live{mean}} \\\\[4pt] \\absolute{\\text{median}} = \\absolute{\\live{median}}`,
  actions: [LAST.start, 60, LAST.far].map((last) => ({
    label: `Last one at ${last}`,
    run: (state: { last: number }) => (state.last === last ? undefined : { last }),
  })),
  goals: [
    {
      text: 'Pull the two flags exactly 10 minutes apart.',
      hint: 'Every minute more on the last delivery moves the mean by a fifth of a minute, and the median not at all.',
      reached: ({ last }) => Math.abs(valleysOf(last).mean - valleysOf(last).median - 10) < 1e-6,
    },
  ],
  samples: [{ last: 28 }, { last: 45 }, { last: 60 }, { last: 81 }, { last: LAST.far }],
  Stage,
});
