import { counted, formatNumber, MINUS } from '~/math/format.ts';
import type { Price } from './model.ts';

/** A number of minutes: as many decimals as it needs, two at most. */
export const minutes = (value: number): string => formatNumber(value, { digits: 2, trim: true });
export const cost = (value: number): string => formatNumber(value, { digits: 2 });
const slope = (value: number): string => formatNumber(value, { digits: 1, signed: true });

/** One slope, or the two that meet in a kink. */
export const slopeText = ({ balance: { before, after } }: Price): string =>
  before === after ? slope(before) : `${slope(before)} | ${slope(after)}`;

/** The slope with its working: "(2 − 3) / 5 = −0.2". */
export function slopeWorking({ balance: { left, on, right, before, after }, times }: Price): string {
  if (on === 0) return `(${left} ${MINUS} ${right}) / ${times.length} = ${slope(before)}`;
  return `${slope(before)} before, ${slope(after)} after`;
}

const sides = ({ balance: { left, on, right } }: Price): string => {
  const start = `${counted(left, 'delivery is', 'deliveries are')} left of the guess`;
  return on === 0
    ? `${start} and ${right} right of it.`
    : `${start}, ${right} right of it, and it hits ${on === 1 ? 'one' : 'two'} exactly.`;
};

const rate = (value: number): string => minutes(Math.abs(value));

/** What the picture says, for every state. */
export function describe(guess: number, price: Price): string {
  const {
    standing,
    balance: { before, after },
    low,
    high,
  } = price;
  const paid = `the MAE is ${cost(price.cost)}`;
  switch (standing) {
    case 'best':
      return `${sides(price)} Nothing beats ${minutes(guess)}: ${paid}, and a step either way makes it worse.`;
    case 'floor': {
      const place = guess === low || guess === high ? 'This is an edge of the flat floor' : 'The see-saw is level';
      return `${sides(price)} ${place}: every guess from ${minutes(low)} to ${minutes(high)} costs the same ${cost(price.lowest)}.`;
    }
    case 'go-left':
      return `${sides(price)} At ${minutes(guess)} ${paid}, and moving left lowers it by ${rate(before)} a minute.`;
    case 'go-right':
      return `${sides(price)} At ${minutes(guess)} ${paid}, and moving right lowers it by ${rate(after)} a minute.`;
  }
}
