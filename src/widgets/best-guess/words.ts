import { capital } from '~/math/capital.ts';
import { formatNumber, hundredths, MINUS, numberWord, upToHundredths, upToTenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { BETS, type Price } from './model.ts';

export const picture =
  'Darts at the delivery times pull at one guess, each with one weight; above, what each guess costs';
export const costName = 'cost';
export const floorName = 'flat floor';
export const inMinutes = ({ guess }: Say<'guess'>): string => `${guess} min`;

export const goals = [
  {
    text: 'Drop the last one. Stop inside the flat part.',
    won: 'Flat ground!',
    hint: 'With an even number of deliveries it’s a draw anywhere between the two middle ones. Stop there, not on an edge.',
  },
  {
    text: 'With all five, find a way to rest at 22.',
    won: 'At rest!',
    hint: 'The best guess stands on the middle delivery. To make 22 the middle one, bring the last delivery over to its left.',
  },
];
export const situations = ['At 23', 'To 500', 'Without it'];
export const actions = ['Let go'];

/** A number of minutes: as many decimals as it needs, two at most. */
export const minutes = upToHundredths;
export const cost = hundredths;
const slope = (value: number): string => formatNumber(value, { digits: 1, signed: true });

export const wager = {
  question: 'Let go of the guess. Where does it come to rest?',
  options: BETS.map(minutes),
  answer: `It’s ${minutes(BETS[0])}.`,
  replies: [
    '',
    '42.8 is the mean: there the far dart would pull harder. Here every dart pulls equally hard, however far it is.',
    '70 is halfway between the ends. But there four darts pull left, and only one pulls right.',
  ],
};
export const yourBet = 'your bet';
export const betOff = (bet: number): string => `${minutes(bet - BETS[0])} off`;

/** One slope, or the two that meet in a kink. */
export const slopeText = ({ balance: { before, after } }: Price): string =>
  before === after ? slope(before) : `${slope(before)} | ${slope(after)}`;

/** The slope with its working: "(2 − 3) / 5 = −0.2". */
export function slopeWorking({ balance: { left, on, right, before, after }, times }: Price): string {
  if (on === 0) return `(${left} ${MINUS} ${right}) / ${times.length} = ${slope(before)}`;
  return `${slope(before)} before, ${slope(after)} after`;
}

/** The same for the picture: "(4 left − 1 right) ÷ 5 = 0.6". */
export function slopeSum({ balance: { left, on, right, before, after }, times }: Price): string {
  const plain = upToTenths;
  if (on === 0) return `(${left} left ${MINUS} ${right} right) ÷ ${times.length} = ${plain(before)}`;
  return `${plain(before)} before, ${plain(after)} after`;
}
export const notes = {
  slope: ({ balance: { on } }: Price): string =>
    on === 0 ? 'the slope: what one more minute costs' : 'the slope: it jumps at a delivery',
  axis: (): string => 'minutes each delivery took',
  fair: (): string => 'every weight is the same, near or far',
};

export const range = (low: number, high: number): string =>
  low === high ? minutes(low) : `${minutes(low)} to ${minutes(high)}`;

export function headline({ standing, balance: { left, right } }: Price): string {
  if (standing === 'best') return 'Nobody wins. It rests.';
  if (standing === 'floor') return 'Nobody wins. It rests anywhere here.';
  const many = numberWord(Math.max(left, right));
  return `${capital(many)} against ${numberWord(Math.min(left, right))}. It can’t rest here.`;
}

const sides = ({ balance: { left, on, right } }: Price): string => {
  const start = `{absolute|${left}} ${left === 1 ? 'delivery is' : 'deliveries are'} left of the guess`;
  return on === 0
    ? `${start} and {absolute|${right}} right of it.`
    : `${start}, {absolute|${right}} right of it, and it hits ${numberWord(on)} exactly.`;
};

const rate = (value: number): string => `{absolute|${minutes(Math.abs(value))}}`;

/** What the picture says, for every state. */
export function describe(guess: number, price: Price): string {
  const {
    standing,
    balance: { before, after },
    low,
    high,
  } = price;
  const at = `{prediction|${minutes(guess)}}`;
  const paid = `the MAE is {absolute|${cost(price.cost)}}`;
  switch (standing) {
    case 'best':
      return `${sides(price)} Nothing beats ${at}: ${paid}, and a step either way makes it worse.`;
    case 'floor': {
      const place = guess === low || guess === high ? 'This is an edge of the flat floor' : 'Nobody wins';
      return `${sides(price)} ${place}: every guess from ${range(low, high)} costs the same {absolute|${cost(price.lowest)}}.`;
    }
    case 'go-left':
      return `${sides(price)} At ${at} ${paid}, and moving left lowers it by ${rate(before)} a minute.`;
    case 'go-right':
      return `${sides(price)} At ${at} ${paid}, and moving right lowers it by ${rate(after)} a minute.`;
  }
}

const sideOf = (time: number, guess: number): string => (time < guess ? 'left' : time > guess ? 'right' : 'hit');

export function table(guess: number, { times, costs, average, cost: mae }: Price): Table {
  const error = (time: number, digits: number): string => formatNumber(guess - time, { digits, signed: true });
  return {
    columns: ['delivery', 'time (min)', 'error', 'absolute error', 'side of the guess'],
    rows: [
      ...times.map((time, i) => [
        `${i + 1}`,
        minutes(time),
        error(time, 1),
        formatNumber(costs[i] ?? 0, { digits: 1 }),
        sideOf(time, guess),
      ]),
      ['mean', minutes(average), error(average, 2), cost(mae), ''],
    ],
  };
}
