import { formatNumber } from '~/math/format.ts';
import { beliefText } from '~/widgets/beliefs.ts';
import type { Move } from './model.ts';

/** Two decimals, or three for what they would round away. */
const fine = (value: number): number => (value !== 0 && Math.abs(value) < 0.01 ? 3 : 2);
export const priceText = (price: number): string => formatNumber(price, { digits: fine(price) });
export const changeText = (change: number): string => formatNumber(change, { digits: fine(change), signed: true });
export const slopeText = (slope: number): string => formatNumber(slope, { digits: slope <= -100 ? 0 : 2 });

export const word = (right: boolean): string => (right ? 'right' : 'wrong');

export function describe({ before, after, lossChange, accuracyChange }: Move): string {
  const from = beliefText(before.belief);
  const to = beliefText(after.belief);
  const more = priceText(Math.abs(lossChange));
  if (lossChange === 0) {
    return `The dot stands still at ${to}: it counts as ${word(after.right)}, and it costs ${priceText(after.price)}. Drag it, and see who notices what.`;
  }
  const moved = `From ${from} to ${to}`;
  const way = lossChange > 0 ? 'more' : 'less';
  if (accuracyChange === 0) {
    return `${moved} accuracy notices nothing: ${word(before.right)} before, ${word(after.right)} after. The loss does: ${more} ${way}.`;
  }
  const news = after.right
    ? 'the wrong answer turns right: one mistake less for accuracy'
    : 'the right answer turns wrong: a whole mistake for accuracy';
  return `${moved} ${news}. The loss: ${Math.abs(lossChange) < 0.1 ? 'only ' : ''}${more} ${way}.`;
}
