import { formatNumber } from '~/math/format.ts';
import { number } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { deliveries, LAST, meanAbsoluteError, meanSquaredError, PARKED, valleysOf } from './model.ts';
import { Stage } from './Stage.tsx';

const tenths = (value: number): string => formatNumber(value, { digits: 1 });
const short = (value: number): string => formatNumber(value, { digits: 1, trim: true });
const hundredths = (value: number): string => formatNumber(value, { digits: 2 });

const marker = (label: string) =>
  number({ label, default: PARKED, min: PARKED, max: LAST.far, step: 0.5, unit: ' minutes', samples: [25, 42.5] });

/** "exactly right", "4 too high": how a marker compares with where the flag went. */
function verdict(mark: number, flag: number): string {
  const off = Math.round((mark - flag) * 10) / 10;
  return Math.abs(off) <= 0.5 ? 'spot on' : `${short(Math.abs(off))} too ${off > 0 ? 'high' : 'low'}`;
}

/** What the reader's markers have to do with it: nothing before they are placed, everything once the delivery is far out. */
function markerWords(last: number, meanMark: number, medianMark: number): string {
  const { mean, median } = valleysOf(last);
  const placed: [string, number, number][] = [];
  if (meanMark !== PARKED) placed.push(['MSE', meanMark, mean]);
  if (medianMark !== PARKED) placed.push(['MAE', medianMark, median]);
  if (placed.length === 0) return last === LAST.start ? ' Place your two blue markers, then move the last delivery.' : '';
  return last === LAST.far
    ? ` You said ${placed.map(([name, mark, flag]) => `${short(mark)} for ${name} (${verdict(mark, flag)})`).join(' and ')}.`
    : ` Your ${placed.length === 1 ? 'marker waits' : 'markers wait'} at ${placed.map(([name, mark]) => `${short(mark)} (${name})`).join(' and ')}.`;
}

export default defineWidget({
  title: 'Drag the last delivery',
  fields: {
    last: number({ label: 'last delivery (minutes)', default: LAST.start, min: LAST.min, max: LAST.far, step: 1, unit: ' minutes', samples: [60, 81] }),
    meanMark: marker('your marker: lowest point of MSE'),
    medianMark: marker('your marker: lowest point of MAE'),
  },
  parts: ['mean-flag', 'median-flag'],
  controls: () => ['last'],
  hidden: () => ['meanMark', 'medianMark'],
  live: ({ last, meanMark, medianMark }) => {
    const { mean, median, mseAtMean, mseAtMedian, maeAtMean, maeAtMedian } = valleysOf(last);
    return {
      last: short(last), mean: tenths(mean), median: tenths(median), apart: tenths(mean - median),
      mseAtMean: tenths(mseAtMean), mseAtMedian: tenths(mseAtMedian), maeAtMean: hundredths(maeAtMean), maeAtMedian: hundredths(maeAtMedian),
      meanMark: short(meanMark), medianMark: short(medianMark),
    };
  },
  readouts: [
    { live: 'mean', label: 'best guess by MSE', tone: 'squared' },
    { live: 'mseAtMean', label: 'MSE there (min²)', tone: 'squared' },
    { live: 'median', label: 'best guess by MAE', tone: 'absolute' },
    { live: 'maeAtMedian', label: 'MAE there (min)', tone: 'absolute' },
  ],
  pitch: { live: ['mseAtMean'], most: () => 1500 },
  describe: ({ last, meanMark, medianMark }) => {
    const { mean, median } = valleysOf(last);
    const where = Math.abs(mean - median) < 0.05
      ? `both valleys are lowest at ${tenths(median)} minutes`
      : `MSE is lowest at ${tenths(mean)}, the mean; MAE stays lowest at ${tenths(median)}, the median`;
    return `Last delivery ${short(last)} minutes: ${where}.${markerWords(last, meanMark, medianMark)}`;
  },
  table: ({ last, meanMark, medianMark }) => {
    const { mean, median } = valleysOf(last);
    const row = (name: string, guess: number): string[] =>
      [name, tenths(guess), tenths(meanSquaredError(guess, last)), hundredths(meanAbsoluteError(guess, last))];
    return {
      columns: ['guess', 'minutes', 'MSE (min²)', 'MAE (min)'],
      rows: [
        row('the mean', mean), row('the median', median),
        ...(meanMark === PARKED ? [] : [row('your marker for MSE', meanMark)]),
        ...(medianMark === PARKED ? [] : [row('your marker for MAE', medianMark)]),
        ...deliveries(last).map((delivery, i) => row(`delivery ${i + 1}`, delivery)),
      ],
    };
  },
  formula: '\\squared{\\text{mean}} = \\frac{20{+}22{+}25{+}27{+}\\prediction{\\live{last}}}{5} = \\squared{\\live{mean}} \\\\[4pt] \\absolute{\\text{median}} = \\absolute{\\live{median}}',
  actions: [LAST.start, 60, LAST.far].map((last) => ({
    label: `Last one at ${last}`, glide: true, run: (state: { last: number }) => (state.last === last ? undefined : { last }),
  })),
  goals: [
    { text: 'Pull the two flags exactly 10 minutes apart.', hint: 'Every minute more on the last delivery moves the mean by a fifth of a minute, and the median not at all.', reached: ({ last }) => Math.abs(valleysOf(last).mean - valleysOf(last).median - 10) < 1e-6 },
  ],
  samples: [
    { last: 60 }, { last: 120 }, { last: 120, meanMark: 60, medianMark: 40 }, { last: 28, meanMark: 43, medianMark: 25 },
    { last: 81, meanMark: 120 }, { last: 31, meanMark: 25, medianMark: 120 },
  ],
  Stage,
});
