import { formatNumber } from '~/math/format.ts';
import type { Answer } from './model.ts';

export const nats = (value: number): string => formatNumber(value, { digits: 3 });
const verdicts = { right: 'is right', wrong: 'is wrong', tied: 'cannot decide' } as const;
const bill = ({ side, percents, answer, price }: Answer): string =>
  `${side} gives dog ${percents[0]}%, ${verdicts[answer]} and pays ${nats(price)}.`;

/** What the picture says, for every state. */
export function describe([a, b]: readonly [Answer, Answer]): string {
  const bills = `${bill(a)} ${bill(b)}`;
  if (a.price === b.price) {
    return a.answer === b.answer
      ? `${bills} The same belief in the truth, the same price.`
      : `${bills} One answer is better, the price is the same: both believed in dog equally.`;
  }
  const [cheap, dear] = a.price < b.price ? [a, b] : [b, a];
  if (cheap.answer === 'wrong' && dear.answer === 'right')
    return `${bills} The wrong answer is the cheaper one: it believed more in the truth.`;
  return `${bills} ${cheap.side} is cheaper, because it believed more in the truth.`;
}
