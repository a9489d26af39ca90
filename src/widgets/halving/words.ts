import { formatNumber } from '~/math/format.ts';
import { type Ladder, samePrice } from './model.ts';

/** Four digits that count, so that a belief and its price agree: 0.8, 0.0125, 0.0007813. */
export const belief = (value: number): string =>
  formatNumber(value, { digits: Math.max(3, 3 - Math.floor(Math.log10(value))), trim: true });
export const price = (value: number): string => formatNumber(value, { digits: 3 });

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** What the picture says, for every state. */
export function describe({ start, times: count, full, classes, unit, first, last, reference, inUnit }: Ladder): string {
  const bill =
    count === 0
      ? `A belief of ${belief(start)} in the truth costs ${price(inUnit(last.price))} ${unit}.`
      : `${belief(start)}, halved ${times(count)}${full ? ' (the picture holds no more)' : ''}, is ${belief(last.belief)}. It cost ${price(inUnit(first.price))}; ${count === 1 ? 'the halving' : 'each halving'} added ${price(inUnit(Math.LN2))}, which makes ${price(inUnit(last.price))} ${unit}.`;
  const beside = samePrice(last.price, reference) ? 'exactly what' : last.price < reference ? 'less than' : 'more than';
  return `${bill} That is ${beside} knowing nothing about ${classes} classes costs${beside === 'exactly what' ? '' : ` (${price(inUnit(reference))})`}.`;
}
