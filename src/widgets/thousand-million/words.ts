import { formatNumber, whole } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { MOST, SMALL, squareTimes, type Times } from './model.ts';

export const picture = 'One small square under a lens, and a large square with as many of it as fit';
export const goals = [
  {
    text: 'Fit ten thousand small squares.',
    won: 'Ten thousand!',
    hint: 'Which number, times itself, is ten thousand?',
  },
];
export const situations = ['Twice', 'Ten times', '200 times'];
export const wager = {
  question: '200 times as far off: how many small squares?',
  options: ['400', '4,000', '40,000'],
  answer: 'It’s 40,000.',
  replies: [
    '400 is just 200 and 200. A square has 200 rows of 200.',
    'Count rows: there are 200, with 200 small squares each. That’s 40,000.',
    '',
  ],
};

export { whole } from '~/math/format.ts';
export const dollars = (thousands: number): string => formatNumber(thousands * 1000);
export const one = whole(squareTimes(SMALL));
export const off = (thousands: number): string => `${dollars(thousands)} dollars off`;
export const times = ({ errorTimes }: Say<'errorTimes'>): string =>
  errorTimes === '1' ? 'just as far' : `${errorTimes} times`;
export const counted = (miss: number): string =>
  miss === SMALL ? 'small square so far' : miss < MOST ? 'small squares so far' : 'small squares';
export const yourBet = (option: string): string => `your bet: ${option}`;

type Told = Say<'errorTimes' | 'squareTimes'>;

export const headline = ({ errorTimes, squareTimes: squares }: Told, { error }: Times): string =>
  error === 1 ? 'One small square. Pull it open.' : `${errorTimes} times as far off. ${squares} times the square.`;

export const sentence = ({ errorTimes, squareTimes: squares }: Told, { error }: Times): string =>
  error === 1
    ? `A miss of {error|1,000 dollars} is one small square: {squared|${squares}}.`
    : `{error|${errorTimes}} across, {error|${errorTimes}} up: {squared|${squares}} small squares. That’s what squaring does.`;

export const table = (say: Say<'miss' | 'squareTimes'>): Table => ({
  columns: ['miss', 'error ($)', 'squared error (thousand dollars, squared)'],
  rows: [
    ['small', dollars(SMALL), one],
    ['big', say.miss, say.squareTimes],
  ],
});
