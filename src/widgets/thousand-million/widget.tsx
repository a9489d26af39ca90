import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { errorTimes, squareTimes } from './model.ts';
import { Stage } from './Stage.tsx';

const dollars = (thousands: number): string => `$${formatNumber(thousands * 1000)}`;

export default defineWidget({
  title: 'Drag the corner of the big miss',
  fields,
  live: ({ miss }) => ({
    miss: formatNumber(miss * 1000),
    errorTimes: formatNumber(errorTimes(miss)),
    squareTimes: formatNumber(squareTimes(miss)),
  }),
  readouts: [
    { live: 'errorTimes', label: 'times the error', tone: 'error' },
    { live: 'squareTimes', label: 'times the square', tone: 'squared' },
  ],
  pitch: { live: ['squareTimes'], most: () => 40_000, least: 1 },
  controls: () => [],
  hidden: () => ['miss'],
  describe: ({ miss }) =>
    miss === 1
      ? 'Both misses are $1,000: the same error, the same square, one speck each.'
      : `A miss of ${dollars(miss)} is ${formatNumber(errorTimes(miss))} times as long as one of $1,000. ${formatNumber(squareTimes(miss))} of the small squares would fit into its square.`,
  table: ({ miss }) => ({
    columns: ['miss', 'error ($)', 'squared error (thousand dollars, squared)'],
    rows: [
      ['small', '1,000', '1'],
      ['big', formatNumber(miss * 1000), formatNumber(squareTimes(miss))],
    ],
  }),
  presets: [
    { label: '$10,000', state: { miss: 10 } },
    { label: '$50,000', state: { miss: 50 } },
    { label: '$200,000', state: { miss: 200 } },
  ],
  samples: [{ miss: 1 }, { miss: 10 }, { miss: 100 }],
  Stage,
});
