import { formatNumber, hundredths, numberWord, upToTenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { largest, type Model, TRUTHS, type Unit } from './model.ts';

export const picture =
  'Five houses over the ground they sold for: each rises or sinks by its miss, with a square on the gap';
export const truthName = 'what each house sold for';
export const averageNames = { wide: 'the average', phone: 'average' } as const;
export const side = (rmse: string): string => `side ${rmse}`;
export const betName = 'your bet';
export const yourBet = (option: string): string => `${betName}: ${option.toLowerCase()}`;

export const goals = [
  {
    text: 'Get the average under 70 with one move.',
    won: 'Under 70!',
    hint: 'One square holds most of it. Bring that house home and leave the others alone.',
  },
  {
    text: 'Make five equal squares, none of them 0.',
    won: 'All alike!',
    hint: 'All five have to miss by the same amount. Too high or too low doesn’t matter.',
  },
];
export const situations = ['Fix the rest'];
export const actions = ['Swap unit', 'Double all'];
export const wager = {
  question: 'How much of all five squares belongs to house one?',
  options: ['Half', 'Two thirds', 'Nearly 90%'],
  answer: 'It’s 88.5%.',
  replies: [
    'House one is 50 off, and that’s 2,500 squared. The other four come to 325 together.',
    'More than that. It’s 2,500 of 2,825, because 50 gets multiplied by 50.',
    '',
  ],
};

export const unitName = (unit: Unit): string => (unit === 'dollars' ? 'dollars' : 'thousand dollars');
export { whole } from '~/math/format.ts';
export const error = (value: number): string => formatNumber(value, { signed: true });
export const cents = hundredths;
export const half = upToTenths;

/** Squares of dollars are long numbers: a thousand dollars squared is a million square dollars. */
export function short(thousandsSquared: number, unit: Unit): string {
  if (unit === 'thousands' || thousandsSquared === 0) return formatNumber(thousandsSquared);
  return thousandsSquared >= 1000
    ? `${formatNumber(thousandsSquared / 1000, { digits: thousandsSquared >= 10_000 ? 1 : 2, trim: true })}bn`
    : `${formatNumber(thousandsSquared)}M`;
}
export const shortError = (thousands: number, unit: Unit): string =>
  error(thousands) + (unit === 'dollars' && thousands !== 0 ? 'k' : '');

/** What house one wears. */
export function off(thousands: number, unit: Unit): string {
  if (thousands === 0) return 'spot on';
  const miss = formatNumber(Math.abs(thousands)) + (unit === 'dollars' ? 'k' : '');
  return `${miss} too ${thousands < 0 ? 'low' : 'high'}`;
}

/** A share in per cent. Never "100.0" while another pays too, nor "0.0" for one that pays a little. */
export function percent(share: number): string {
  if (share > 0.9995 && share < 1) return 'over 99.9';
  return share > 0 && share < 0.0005 ? 'under 0.1' : formatNumber(share * 100, { digits: 1 });
}

const listed = (numbers: readonly number[]): string =>
  [numbers.slice(0, -1).join(', '), String(numbers.at(-1))].filter(Boolean).join(' and ');

export function headline({ inThousands }: Model): string {
  const worst = largest(inThousands);
  const [first = 1] = worst;
  const share = inThousands.shares[first - 1] ?? 0;
  if (worst.length === 0) return 'Every house is spot on.';
  if (worst.length === 5) return 'Five equal squares. Nobody stands out.';
  if (worst.length > 1) return `Houses ${listed(worst)} pay most: ${percent(share)}% each.`;
  const house = `House ${numberWord(first)}`;
  return share === 1 ? `${house} runs up the whole bill.` : `${house} runs up ${percent(share)}% of the bill.`;
}

export function sentence({ mse, rmse, unit }: Say<'mse' | 'rmse' | 'unit'>, { inThousands }: Model): string {
  if (inThousands.mse === 0) return 'Every guess is exactly right: no squares, and an average of {squared|0}.';
  const alike = largest(inThousands).length === 5;
  return alike
    ? `Five squares of {squared|${mse}}, so that’s their average, too. Every guess is {error|${rmse}} ${unit} off.`
    : `Five squares average {squared|${mse}}. That’s like being {error|${rmse}} ${unit} off every time.`;
}

export function table(say: Readonly<Record<string, string>>, { inThousands: { shares } }: Model): Table {
  const cell = (name: string): string => say[name] ?? '';
  return {
    columns: ['house', 'guess', 'truth', 'error', 'squared error', 'share (%)'],
    rows: [
      ...TRUTHS.map((_, i) => [
        `${i + 1}`,
        ...['guess', 'truth', 'error', 'square'].map((name) => cell(`${name}${i + 1}`)),
        percent(shares[i] ?? 0),
      ]),
      ['average', '', '', '', cell('mse'), ''],
    ],
  };
}
