import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { billFor, timesAsLarge } from './model.ts';
import { Stage } from './Stage.tsx';

const ratioText = (value: number): string => formatNumber(value, { digits: 2, trim: true });

export default defineWidget({
  title: 'Drag the two errors',
  fields,
  live: ({ first, second }) => {
    const a = billFor(first);
    const b = billFor(second);
    const ratio = timesAsLarge(first, second);
    return {
      first: `${first}`,
      second: `${second}`,
      firstCost: `${a.absolute}`,
      secondCost: `${b.absolute}`,
      costs: `${a.absolute} | ${b.absolute}`,
      total: `${a.absolute + b.absolute}`,
      firstNext: `${a.absoluteNext}`,
      secondNext: `${b.absoluteNext}`,
      next: `${a.absoluteNext} | ${b.absoluteNext}`,
      firstSquared: `${a.squared}`,
      secondSquared: `${b.squared}`,
      squares: `${a.squared} | ${b.squared}`,
      squaresTotal: formatNumber(a.squared + b.squared),
      squaredNext: `${a.squaredNext} | ${b.squaredNext}`,
      firstSquaredNext: `${a.squaredNext}`,
      secondSquaredNext: `${b.squaredNext}`,
      ratio: ratio === undefined ? 'no ratio' : ratioText(ratio),
      squaresRatio: ratio === undefined ? 'no ratio' : ratioText(ratio * ratio),
    };
  },
  readouts: [
    { live: 'costs', label: 'absolute loss', tone: 'absolute' },
    { live: 'next', label: 'price of one more minute', tone: 'error' },
    { live: 'squares', label: 'squared loss', tone: 'squared' },
    { live: 'squaredNext', label: 'price of one more, squared', tone: 'squared' },
  ],
  pitch: { live: ['squaresTotal'], most: () => 1250 },
  describe: ({ first, second }) => {
    const a = billFor(first);
    const b = billFor(second);
    const ratio = timesAsLarge(first, second);
    const compared =
      ratio === undefined
        ? 'An error of 0 costs nothing, squared or not.'
        : ratio === 1
          ? 'Equal errors, equal costs.'
          : `${ratioText(ratio)} times the error, ${ratioText(ratio)} times the cost, and one more minute costs 1 on both.`;
    return `Errors of ${first} and ${second} cost ${a.absolute} and ${b.absolute}. ${compared} Squared they would cost ${a.squared} and ${b.squared}.`;
  },
  table: ({ first, second }) => ({
    columns: ['error (minutes)', 'absolute loss', 'one more minute', 'squared loss', 'one more, squared'],
    rows: [first, second]
      .map(billFor)
      .map((bill) =>
        [bill.error, bill.absolute, `+${bill.absoluteNext}`, bill.squared, `+${bill.squaredNext}`].map(String),
      ),
  }),
  formula:
    '\\absolute{\\lvert \\error{\\live{first}} \\rvert} = \\absolute{\\live{firstCost}} \\qquad \\absolute{\\lvert \\error{\\live{second}} \\rvert} = \\absolute{\\live{secondCost}} \\\\[3pt] ' +
    '\\squared{\\live{first}^2} = \\squared{\\live{firstSquared}} \\qquad \\squared{\\live{second}^2} = \\squared{\\live{secondSquared}}',
  code: 'abs({{first}}), abs({{second}})  # {{firstCost}}, {{secondCost}}',
  presets: [
    { label: '5 and 10', state: { first: 5, second: 10 } },
    { label: '1 and 25', state: { first: 1, second: 25 } },
  ],
  goals: [
    {
      text: 'Let the two errors cost 30 in all, and make their squares as small in all as you can.',
      hint: 'Keep the sum at 30 and move a minute from the larger error to the smaller: the squares shrink as long as one is larger.',
      reached: ({ first, second }) => first === 15 && second === 15,
    },
  ],
  samples: [
    { first: 0, second: 0 },
    { first: 22, second: 25 },
    { first: 0, second: 25 },
    { first: 25, second: 25 },
    { first: 15, second: 15 },
    { first: 1, second: 8 },
    { first: 9, second: 3 },
  ],
  Stage,
});
