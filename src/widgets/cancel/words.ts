import { formatNumber, upToThousandths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import type { Pair, Verdict } from './model.ts';

export const picture =
  'The board from the side: two darts, a square on the string of each, and a ghost dart at their average';
export const boardName = 'the board, from the side';
export const goals = [
  {
    text: 'Average error 0, average square over 20.',
    won: 'Perfectly bad!',
    hint: 'Two errors of the same size on opposite sides cancel. Then go further out with both.',
  },
];
export const situations = ['+1 and −1', 'Both +3'];
export const wager = {
  question: 'Off by −3 and +3. Is this player perfect?',
  options: ['Yes', 'No', 'Can’t tell'],
  answer: 'Both missed: the squares say 9.',
  replies: [
    '−3 and +3 add up to 0, but neither dart hit. Square them first: 9 and 9.',
    '',
    'You can. Look at each dart by itself: both are 3 off, and their squares average 9.',
  ],
};

export const tidy = upToThousandths;
export const signed = (value: number): string => formatNumber(value, { digits: 2, trim: true, signed: true });
export const meanSquare = ({ mse }: Say<'mse'>): string => `average ${mse}`;

/** At the ghost dart, which nobody threw. */
export function ghost({ plain, meanSquare: squares }: Verdict): string {
  const average = `average ${signed(plain)}`;
  return plain === 0 && squares > 0 ? `${average}: a bull that nobody threw` : average;
}

/** What each error says of the other. */
export function headline({ first, second }: Pair, { plain, meanSquare: squares }: Verdict): string {
  if (squares === 0) return 'Two bulls. Now both averages are 0.';
  if (plain === 0) return 'The misses cancel. The squares don’t.';
  return first * second < 0 ? 'The misses cancel, in part. The squares don’t.' : 'Nothing cancels here.';
}

export function sentence(say: Say<'first' | 'second' | 'average' | 'mse'>, { meanSquare: squares }: Verdict): string {
  if (squares === 0) return 'Both darts are in the bull. Only now are both averages {squared|0}.';
  return `{error|${say.second}} and {error|${say.first}} average to {ink|${say.average}}. Their squares average to {squared|${say.mse}}.`;
}

export function table(say: Say<'first' | 'second' | 'average' | 'square1' | 'square2' | 'mse'>): Table {
  return {
    columns: ['dart', 'error (cm)', 'squared error (cm²)'],
    rows: [
      ['first', say.first, say.square1],
      ['second', say.second, say.square2],
      ['average', say.average, say.mse],
    ],
  };
}
