import { counted, formatNumber, withNoun } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { ASKED, costsOf, costlier, type Model, type View } from './model.ts';

type Unit = View['unit'];

/** Hours are small numbers, and their squares smaller: they need more decimals to be told from nothing. */
export const written = (value: number, unit: Unit, signed = false): string =>
  formatNumber(value, { digits: unit === 'minutes' ? 2 : Math.abs(value) < 0.001 ? 6 : 4, trim: true, signed });

const inWords = (value: number, unit: Unit): string =>
  unit === 'minutes' && Number.isInteger(value)
    ? counted(value, 'minute')
    : withNoun(written(value, unit), unit.slice(0, -1));

export const picture = 'What an error costs: a parabola for squared error, a V for absolute error';
export const axisName = (unit: Unit): string => `error (${unit})`;
export const costName = 'cost';
export const names = { squared: 'squared', absolute: 'absolute' } as const;
export const sameCost = 'same cost';
export const off = ({ size, unit }: Say<'size' | 'unit'>): string => `${withNoun(size, unit.slice(0, -1))} off`;

export const goals = [
  { text: 'Find a miss that costs the same both ways.', hint: 'Which number, besides 0, is its own square?' },
  {
    text: 'Count in hours and find it again.',
    hint: 'The curves cross at 1 in every unit. How many minutes make 1 hour?',
  },
];
export const situations = ['10 off', '20 off', '30 off, in hours'];
export const wager = {
  question: 'Twice as far: what does squared error cost?',
  options: ASKED.bets.map(String),
  answer: `It’s ${ASKED.bets[2]}.`,
  replies: [
    '8 is twice the cost of before. But both sides of the square double, so it’s four times: {squared|16}.',
    '12 is three times. Both sides of the square double, so it’s four times: {squared|16}.',
    '',
  ],
};
export const yourBet = 'your bet';
export const betOff = (bet: number): string => `${ASKED.bets[2] - bet} off`;

export function headline({ costs }: Model): string {
  if (costs.error === 0) return 'No miss, no cost.';
  const who = costlier(costs);
  return who === 'neither'
    ? 'Same price, both ways.'
    : who === 'squared'
      ? 'Squared error shouts.'
      : 'Squared error whispers.';
}

export function sentence({ view: { unit }, costs }: Model, minutes: number): string {
  if (minutes === 0)
    return 'No error, no cost. The parabola is flat here; the V has its kink, where its slope counts as 0.';
  const error =
    unit === 'hours'
      ? `{error|${inWords(Math.abs(minutes), 'minutes')}} off is {error|${inWords(Math.abs(costs.error), unit)}}.`
      : `The dart is {error|${inWords(Math.abs(minutes), unit)}} off.`;
  const absolute = written(costs.absolute.cost, unit);
  const squared = written(costs.squared.cost, unit);
  const who = costlier(costs);
  if (who === 'neither')
    return `${error} Both losses charge exactly {ink|${absolute}}: here the curves cross, in this unit.`;
  const one = unit === 'hours' ? '1 hour' : '1 minute';
  // Two units: the numbers can be put in order, but one price is not so many times the other.
  const charged = `Absolute error charges {absolute|${absolute}} ${unit}, squared error {squared|${squared}} squared ${unit}.`;
  return who === 'squared'
    ? `${error} ${charged} Beyond ${one} the square is the larger number.`
    : `${error} ${charged} Inside ${one} the square is the smaller number.`;
}

export function table(minutes: number): Table {
  const inMinutes = costsOf(minutes, 'minutes');
  const inHours = costsOf(minutes, 'hours');
  const row = (name: string, of: (costs: typeof inMinutes) => number, signed: boolean): string[] => [
    name,
    written(of(inMinutes), 'minutes', signed),
    written(of(inHours), 'hours', signed),
  ];
  return {
    columns: ['the same miss', 'in minutes', 'in hours'],
    rows: [
      row('error', (costs) => costs.error, true),
      row('absolute error', (costs) => costs.absolute.cost, false),
      row('squared error', (costs) => costs.squared.cost, false),
      row('slope, absolute', (costs) => costs.absolute.slope, true),
      row('slope, squared', (costs) => costs.squared.slope, true),
    ],
  };
}
