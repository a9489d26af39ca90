import { upToHundredths, upToTenths } from '~/math/format.ts';
import { squared } from '~/losses/index.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { type Days, dayOne, FIRST_DAY_TWO, TOTAL } from './model.ts';

export const picture = 'Two days of four late deliveries, a square on each delay';
export const inAll = (day: string): string => `${day}: ${TOTAL} minutes late in all`;
export const dayNames = ['day one', 'day two'] as const;
export const averageWord = 'average';
export const averageNames = { wide: 'the average', phone: 'average' } as const;

export const goals = [
  {
    text: 'Make day two’s squares average 50.',
    won: 'Fifty!',
    hint: 'Four squares that average 50 add up to 200. Which two are enough?',
  },
];
export const situations = ['0, 5, 5, 10', '2, 4, 6, 8', '1, 1, 1, 17'];
export const wager = {
  question: 'Which day has the larger average square?',
  options: ['Day one', 'Day two', 'The same'],
  answer: 'It’s day two.',
  replies: [
    'Day one shares the minutes out. Day two puts all on one customer, and one big square beats four small ones.',
    '',
    'The minutes are the same. But one big square has four times the area of the small ones together.',
  ],
};

export const minutes = upToTenths;
export const factor = upToHundredths;

export function headline(_: unknown, { mseOne, mseTwo }: Days): string {
  if (mseTwo === mseOne) return 'Just as even as day one.';
  if (mseTwo === 4 * mseOne) return 'Same total. Four times the area.';
  return mseTwo === 2 * mseOne ? 'Same total. Twice the area.' : 'Same total. More area.';
}

export function sentence({ mseA, mseB }: Say<'mseA' | 'mseB'>, { minutes: late }: Days): string {
  const same = `Both days: {error|${TOTAL} minutes} late.`;
  // There a bet is asked for: the answer stands in the picture, once it is settled.
  return late.every((value, i) => value === FIRST_DAY_TWO[i])
    ? `${same} On day two one customer gets all of it.`
    : `${same} Squared, day one averages {squared|${mseA}}, day two {squared|${mseB}}.`;
}

export function table(say: Say<'maeA' | 'mseA' | 'maeB' | 'mseB'>, { minutes: late }: Days): Table {
  const paid = (value: number): string[] => [minutes(value), minutes(squared.value(value, 0))];
  return {
    columns: ['delivery', 'day one (min)', 'day one squared', 'day two (min)', 'day two squared'],
    rows: [
      ...dayOne.map((value, i) => [`${i + 1}`, ...paid(value), ...paid(late[i] ?? 0)]),
      ['average', say.maeA, say.mseA, say.maeB, say.mseB],
    ],
  };
}
