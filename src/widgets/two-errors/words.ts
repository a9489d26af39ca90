import { counted, formatNumber } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { BETS, type Bills } from './model.ts';

export const ratioText = (value: number | undefined): string =>
  value === undefined ? 'no ratio' : formatNumber(value, { digits: 2, trim: true });

export const picture =
  'Two darts beside the bull of a board seen from the side; over each a bar, what it costs, up to a V';
export const goals = [
  {
    text: 'Make one miss cost three times the other.',
    won: 'Three times!',
    hint: 'Twice the miss costs twice as much. What does that say about three times?',
  },
];
export const situations = ['5 and 10', '1 and 25'];
export const wager = {
  question: '10 minutes off costs 10. What does 25 minutes off cost?',
  options: BETS.map((bet) => formatNumber(bet, { digits: 1, trim: true })),
  answer: 'It’s 25.',
  replies: [
    '25 minutes is more than 10, and each of them costs {absolute|1}.',
    '',
    'A square would grow like that, 6.25 times. Absolute error goes minute by minute: {absolute|25}.',
  ],
  meanwhile: 'The bar over a dart is what its miss costs. Drag the first dart and watch its bar.',
};

export const names = { absolute: 'absolute', truth: 'on time', cost: 'cost', bet: 'your bet' } as const;
export const off = (error: number, short: boolean): string => (short ? `${error} min` : `${error} min off`);
export const step = '+1';
export const betOff = (bet: number): string =>
  `${formatNumber(Math.abs(bet - BETS[1]), { digits: 1, trim: true })} off`;

export function headline({ first, second, ratio }: Bills): string {
  if (first.error + second.error === 0) return 'No miss, no cost.';
  return ratio === 1 ? 'Same miss, same cost.' : 'One more minute costs 1 at both.';
}

export function sentence(say: Say<'ratio'>, { first, second, ratio }: Bills): string {
  const extra = 'One more minute costs {absolute|1} at both.';
  if (ratio === undefined) return `An error of {error|0} costs nothing. ${extra}`;
  if (ratio === 1) return `Same miss, same cost. ${extra}`;
  const large = Math.max(first.error, second.error);
  const small = Math.min(first.error, second.error);
  const times = ratio === 2 ? 'twice' : `{absolute|${say.ratio}} times`;
  return `{error|${counted(large, 'minute')}} off costs ${times} as much as {error|${small}}. ${extra}`;
}

export const table = ({ first, second }: Bills): Table => ({
  columns: ['error (minutes)', 'absolute loss', 'one more minute', 'squared loss', 'one more, squared'],
  rows: [first, second].map((bill) =>
    [bill.error, bill.absolute, `+${bill.absoluteNext}`, bill.squared, `+${bill.squaredNext}`].map(String),
  ),
});
