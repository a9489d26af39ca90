import { formatNumber } from '~/math/format.ts';
import { CLASSES } from '~/widgets/photos.ts';
import type { Photo } from './model.ts';

export const nats = (value: number): string => formatNumber(value, { digits: 3 });
export const probability = (percent: number): string => formatNumber(percent / 100, { digits: 2 });

/** What the picture says, for every state. */
export function describe({ name, percent, percents, price, reference, verdict }: Photo): string {
  const seen = `It is a ${name}, and the model gave ${name} ${percent}%: ${verdict}.`;
  if (price === Infinity)
    return `${seen} It had ruled the truth out: the curve leaves the frame, and the loss is infinite.`;
  if (price === 0) return `${seen} The loss is 0: all the belief was in the right place, and there is nothing to pay.`;
  const bill = `The loss is ${nats(price)}`;
  if (Math.max(...percents) - Math.min(...percents) <= 1)
    return `${seen} ${bill}, about what knowing nothing about ${CLASSES.length} animals costs: ${nats(reference)}.`;
  return `${seen} ${bill}, ${price < reference ? 'less' : 'more'} than the ${nats(reference)} that knowing nothing costs.`;
}
