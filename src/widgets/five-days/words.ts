import { hundredths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import type { Day } from './fields.ts';
import { COIN, type Week } from './model.ts';

export const nats = hundredths;
/** As Python writes it. */
export const printed = (value: number): string => (value === Infinity ? 'inf' : nats(value));
export const chance = hundredths;

const full: Readonly<Record<Day, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
};
export const short: Readonly<Record<Day, string>> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
};
export const averageName = 'average';
export const week = 'this week, a day';
export const coin = 'a coin flip, a day';

export const picture =
  'Five days from Monday to Friday: for each the chance of rain that you gave it, what the weather was, and what that day costs';

export const goals = [
  {
    text: 'Get the average under 0.1.',
    won: 'Sharp!',
    hint: 'Every day counts. Move each dot towards the weather that came, Thursday first.',
  },
];
export const situations = ['A coin flip a day', 'Sure, and wrong once'];
export const wager = {
  question: 'Sure of five days, wrong on one. The average?',
  options: ['0.01', '0.2', '0.93'],
  answer: 'It’s 0.93.',
  replies: [
    '0.01 is what a right day costs. Thursday costs {cross-entropy|4.61}, and the average can’t forget that.',
    'One day in five is wrong, but nobody counts days here. That one day costs {cross-entropy|4.61}.',
    '',
  ],
  meanwhile:
    'Sure means 0.99. Each day has its own chance of rain, and its own bill. Drag a dot up for rain, down for dry. Tap the drop or the sun to change the weather.',
};

export function headline({ days, average, worst, outweighs }: Week): string {
  const day = full[worst.day];
  if (days.filter(({ price }) => price === Infinity).length > 1) return 'Any one of those days ruins the week.';
  if (average === Infinity) return `${day} alone ruins the week.`;
  if (outweighs && worst.price > COIN) return `${day} costs more than the other four.`;
  if (average < 0.1) return 'Sure, and right every day.';
  if (average === COIN) return 'A coin would say the same.';
  return average < COIN ? 'That beats a coin flip.' : 'A coin flip would be cheaper.';
}

const came = (wet: boolean): string => (wet ? 'it rained' : 'it stayed dry');

/** What the picture says, for every state. */
export function sentence({ average }: Say<'average'>, { worst }: Week): string {
  const { day, said, wet, price } = worst;
  return `The worst day is ${full[day]}: you said {prediction|${chance(said)}}, ${came(wet)}, that’s {cross-entropy|${nats(price)}}. On average a day costs {cross-entropy|${average}}.`;
}

export const table = ({ average }: Say<'average'>, { days }: Week): Table => ({
  columns: ['day', 'chance of rain', 'weather', 'price'],
  rows: [
    ...days.map(({ day, said, wet, price }) => [full[day], chance(said), wet ? 'rain' : 'dry', nats(price)]),
    ['average', '', '', average],
  ],
});
