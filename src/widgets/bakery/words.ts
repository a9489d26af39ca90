import { numberWord, whole } from '~/math/format.ts';
import type { Form } from '~/plot/form.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import type { Story } from './fields.ts';
import { DAYS, type Days } from './model.ts';

export const count = whole;
export const dollars = (value: number): string => `$${count(value)}`;
/** One place, or all from one to another. */
export const places = ([low, high]: readonly [number, number]): string =>
  low === high ? `${low}` : `${low} to ${high}`;

/** What the same bill is called in each place. */
interface Coat {
  /** What is asked for, and what is done to have it ready. */
  readonly asked: string;
  readonly axis: string;
  readonly ready: (many: string) => string;
  readonly left: (many: string) => string;
  readonly missing: (many: string) => string;
  /** What happens on a day that has too few. */
  readonly short: (days: string) => string;
  readonly more: string;
  readonly fewer: string;
  /** In the picture, short. */
  readonly names: { readonly left: string; readonly missing: string };
}
export const coats: Readonly<Record<Story, Coat>> = {
  bakery: {
    asked: 'loaves asked for',
    axis: 'loaves baked',
    ready: (many) => `Bake ${many} loaves a day`,
    left: (many) => `${many} left over`,
    missing: (many) => `${many} sent away`,
    short: (days) => `Bread runs out on ${days}.`,
    more: 'Bake more, and it costs less.',
    fewer: 'Bake fewer, and it costs less.',
    names: { left: 'left over', missing: 'sent away' },
  },
  umbrellas: {
    asked: 'umbrellas asked for',
    axis: 'umbrellas brought',
    ready: (many) => `Bring ${many} umbrellas a day`,
    left: (many) => `${many} carried home`,
    missing: (many) => `${many} not sold`,
    short: (days) => `Someone gets wet on ${days}.`,
    more: 'Bring more, and it costs less.',
    fewer: 'Bring fewer, and it costs less.',
    names: { left: 'carried home', missing: 'not sold' },
  },
  surgery: {
    asked: 'minutes needed',
    axis: 'minutes booked',
    ready: (many) => `Book ${many} minutes a day`,
    left: (many) => `${many} idle`,
    missing: (many) => `${many} overtime`,
    short: (days) => `The team stays late on ${days}.`,
    more: 'Book more, and it costs less.',
    fewer: 'Book fewer, and it costs less.',
    names: { left: 'idle', missing: 'overtime' },
  },
};

export const picture =
  'How many were asked for on eleven days, as columns from the quietest to the busiest; a line at how many are ready; and the bill for every such line';
export const goals = [
  {
    text: 'Find the lowest bill.',
    won: 'Cheapest!',
    hint: 'In the bakery one too few costs four times one too many. On how many of the eleven days may it be too few?',
  },
  {
    text: 'Find the lowest bill for umbrellas.',
    won: 'Dry and cheap!',
    hint: 'One too few costs nine times one too many here. On how many of the eleven days may it be too few?',
  },
];
export const situations = ['Bakery', 'Umbrellas', 'Surgery'];
export const wager = {
  question: 'At the lowest bill, how often does bread run out?',
  options: ['Never', '2 days', '5 days'],
  answer: 'On 2 of 11.',
  replies: [
    'Then you’d bake for the busiest day, and throw bread away on the ten others.',
    '',
    '5 would be about right if both mistakes cost the same. Sending someone away costs four times as much, so bake more.',
  ],
  meanwhile:
    'A loaf left over costs $1, a customer sent away $4. You bake the same number every day. Drag the line up or down.',
};

export const names = {
  quiet: 'quietest day',
  busy: 'busiest day',
  bill: 'bill for all eleven days',
} as const;
/** What is under the columns: how many, and what that comes to. */
export const times = (many: number, name: string, price: number): string =>
  `${count(many)} ${name} × ${dollars(price)} = ${dollars(many * price)}`;
export const shareName = ({ share }: Say<'share'>, form: Form): string =>
  `${share} of ${form === 'wide' ? 'the days' : 'days'}`;

const daysOf = (short: number): string => `${numberWord(short)} of ${numberWord(DAYS.length)} days`;

export function headline(_: unknown, { story, isBest, short, baked, best: [low] }: Days): string {
  const coat = coats[story];
  if (isBest) return `${coat.short(daysOf(short))} That’s cheapest.`;
  return baked < low ? coat.more : coat.fewer;
}

export function sentence(
  { baked, bill, leftBill, missingBill }: Say<'baked' | 'bill' | 'leftBill' | 'missingBill'>,
  { story, left, missing, isBest }: Days,
): string {
  const coat = coats[story];
  const costs = (many: number): string => (many === 1 ? 'costs' : 'cost');
  const all = isBest ? `Nothing beats {quantile|$${bill}}.` : `Together: {quantile|$${bill}}.`;
  return `${coat.ready(`{prediction|${baked}}`)}: ${coat.left(`${left}`)} ${costs(left)} {quantile|$${leftBill}}, ${coat.missing(`${missing}`)} ${costs(missing)} {quantile|$${missingBill}}. ${all}`;
}

export const table = ({ story, baked, prices }: Days): Table => {
  const coat = coats[story];
  return {
    columns: ['day', coat.asked, 'ready', coat.names.left, coat.names.missing, 'costs'],
    rows: DAYS.map((asked, i) => [
      `${i + 1}`,
      `${asked}`,
      `${baked}`,
      `${Math.max(0, baked - asked)}`,
      `${Math.max(0, asked - baked)}`,
      dollars(Math.max(0, baked - asked) * prices.tooHigh + Math.max(0, asked - baked) * prices.tooLow),
    ]),
  };
};
