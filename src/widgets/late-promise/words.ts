import { counted, formatNumber, numberWord, upToHundredths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { GOAL, LADDER, type Promised } from './model.ts';

/** Minutes, prices and bills: whole and half ones, and quarters where both are halves. */
export const short = upToHundredths;
/** How many times as much. */
export const times = (value: number): string => `×${formatNumber(value, { digits: 1, trim: true })}`;
/** One place, or all from one to another. */
export const places = ([low, high]: readonly [number, number]): string =>
  low === high ? short(low) : `${short(low)} to ${short(high)}`;

export const picture =
  'Eleven deliveries as darts along a line of minutes, a lamp at the promise, and over each dart what it pays for being early or late';
export const goals = [
  {
    text: `Move the best promise from 27 to ${GOAL}.`,
    won: 'Later it is!',
    hint: 'The lamp is yours to put, but the prices say which place is best. Make late cost more: pull its arm up.',
  },
];
export const wager = {
  question: 'Late ×3. Where does the best promise go?',
  options: LADDER.map(({ best }) => `${best}`),
  answer: 'It’s 27.',
  replies: [
    '24 is the middle, and best if late and early cost the same. Late costs three times as much, so promise later.',
    '26 is best if late costs twice as much. At ×3 it’s one further.',
    '',
    '29 is best at ×5. At ×3 you’d be too careful: most parcels come early, and early isn’t free.',
  ],
  meanwhile: 'A minute late costs three times a minute early. Drag the lamp: every dart sends its bill.',
};

export const names = {
  early: '← early',
  late: 'late →',
  ladder: 'best promise when late costs',
  shortLadder: 'best, when late costs',
} as const;
export const lampName = ({ promise }: Say<'promise'>): string => `${promise} min`;

/** How far off a bet was. */
export const off = (minutes: number): string => `${minutes} off`;

export function headline(
  { best, bill }: Say<'best' | 'bill'>,
  { isBest, late, early, promise, best: [low] }: Promised,
): string {
  if (!isBest) return `The bill is {quantile|${bill}}. ${promise < low ? 'Later' : 'Earlier'} costs less.`;
  if (late === early) return `Both cost the same: promise the middle, {quantile|${best}}.`;
  return late > early
    ? `Late costs {quantile|${times(late / early)}}. So promise later: {quantile|${best}}.`
    : `Early costs {quantile|${times(early / late)}}. So promise earlier: {quantile|${best}}.`;
}

export function sentence(
  { promise, lateBill, earlyBill, bill }: Say<'promise' | 'lateBill' | 'earlyBill' | 'bill'>,
  { lateOnes, earlyOnes, isBest }: Promised,
): string {
  const pays = (ones: readonly unknown[], word: string, paid: string): string =>
    ones.length === 0
      ? `no ${word} one`
      : `${numberWord(ones.length)} ${word} ${ones.length === 1 ? 'one pays' : 'ones pay'} {quantile|${paid}}`;
  const all = isBest ? `Nothing beats {quantile|${bill}}.` : `Together: {quantile|${bill}}.`;
  return `Promise {prediction|${promise}}: ${pays(lateOnes, 'late', lateBill)}, ${pays(earlyOnes, 'early', earlyBill)}. ${all}`;
}

export const table = ({ parcels, promise }: Promised): Table => ({
  columns: ['delivery', 'took', 'so it is', 'it pays'],
  rows: parcels.map(({ minutes, cost }, i) => [
    `${i + 1}`,
    counted(minutes, 'minute'),
    minutes > promise
      ? `${short(minutes - promise)} late`
      : minutes < promise
        ? `${short(promise - minutes)} early`
        : 'on time',
    short(cost),
  ]),
});
