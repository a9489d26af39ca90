import { absolute, squared } from '~/losses/index.ts';
import { counted, formatNumber, tenths, whole, withNoun } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { TIMES } from '~/widgets/deliveries.ts';
import type { Judged } from './model.ts';

export { whole } from '~/math/format.ts';
export const signed = (value: number): string => formatNumber(value, { signed: true });
export const one = tenths;
export const signedOne = (value: number): string => formatNumber(value, { digits: 1, signed: true });
/** A term of a sum: nothing is added as "+0". */
export const term = (value: number): string => (value === 0 ? '+0' : signed(value));

export const picture =
  'Five guesses, too low on the left of the truth and too high on the right. A plank balances where the errors add up to 0';
export const goals = [
  {
    text: 'Level the plank, 20 minutes off on average.',
    won: '“Perfect”!',
    hint: 'Too high and too low have to add up to the same. They can be as large as you like.',
  },
  {
    text: 'Worse: level it, 60 minutes off on average.',
    won: 'Perfectly awful!',
    hint: 'Guess 0 for the last delivery and for two others. Make up for it with guesses far too high on the two that are left.',
  },
];
export const situations = ['All exact'];

export const names = {
  low: 'too low',
  right: 'spot on',
  high: 'too high',
  total: 'total',
  took: (time: number) => `took ${time}`,
  guess: (guess: number, short: boolean) => `${short ? 'say' : 'you say'} ${whole(guess)}`,
} as const;

export function headline({ under, over, total }: Judged): string {
  if (under + over === 0) return 'All five right. That’s perfect.';
  const sides = `${counted(under, 'minute')} too low, ${whole(over)} too high`;
  return total === 0 ? `“Perfect”: ${sides}.` : `${sides}.`;
}

export function sentence(say: Say<'total' | 'mae'>, { under, over, total }: Judged): string {
  if (under + over === 0)
    return 'Every guess is right: no error at all. This time a total of {error|0} really is perfect.';
  const off = `off by {absolute|${withNoun(say.mae, 'minute')}} on average`;
  return total === 0
    ? `Too low and too high cancel: the errors add up to {error|0}. Yet the guesses are ${off}.`
    : `With their signs, the errors add up to {error|${say.total}}. Without them, the guesses are ${off}.`;
}

export const table = ({ guesses, errors }: Judged): Table => ({
  columns: ['delivery', 'took (minutes)', 'guess', 'error', '|error|', 'error²'],
  rows: errors.map((error, i) => [
    `${i + 1}`,
    String(TIMES[i]),
    whole(guesses[i] ?? 0),
    signed(error),
    whole(absolute.value(error, 0)),
    whole(squared.value(error, 0)),
  ]),
});
