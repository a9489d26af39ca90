import { formatNumber } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { beliefText, lossText, priceOf, type Score, shareTexts } from '~/widgets/beliefs.ts';
import { type Built, COIN } from './model.ts';

export const picture =
  'A strip of 100 emails, cut where the wrong answers end. Below: two heaps of darts, at the chance the right answer got. Above: the loss';
export const axisName = 'chance given to the right answer';
export const lossNote = 'loss: the average of −ln of that chance';
export const coinName = ({ coin }: Say<'coin'>): string => `a coin pays ${coin}`;
export const rightText = ({ right }: Say<'right'>): string => `${right} right`;

export const goals = [
  {
    text: 'All 100 right, and a loss of 0.69.',
    won: 'Right by a hair!',
    hint: 'What does an answer cost when it’s only just right?',
  },
  {
    text: '51 right, and a loss under 0.75.',
    won: 'Modest and cheap!',
    hint: 'Make the right ones sure and the wrong ones unsure. A mistake just short of one half is cheap.',
  },
];
export const situations = ['Model B', 'Model C', 'Model D'];

/** Two decimals, or two digits that count where those would read 0.00. */
export const averageText = ({ averageBelief: belief }: Score): string =>
  belief < 0.01
    ? formatNumber(belief, { digits: 1 - Math.floor(Math.log10(belief)), trim: true })
    : formatNumber(belief, { digits: 2 });

/** What is written alike is called alike. */
const beside = (loss: number, [less, same, more]: readonly [string, string, string]): string =>
  lossText(loss) === lossText(COIN) ? same : loss < COIN ? less : more;

export const headline = ({ score: { right, loss } }: Built): string =>
  `${right} right, ${beside(loss, ['cheaper than a coin', 'same price as a coin', 'costs more than a coin'])}.`;

const source = (score: Score): string => {
  const wrong = score.count - score.right;
  if (wrong === 0) return 'all of it from right answers that aren’t certain';
  if (score.right === 0) return 'all of it from wrong answers';
  return `${shareTexts(score).wrong}% of it from the ${wrong === 1 ? 'one wrong answer' : `${wrong} wrong answers`}`;
};

export const sentence = ({ right, loss }: Say<'right' | 'loss'>, { score }: Built): string =>
  `{ink|${right}} of 100 right, and a loss of {cross-entropy|${loss}}: ${source(score)}.`;

export const table = ({ groups }: Built): Table => ({
  columns: ['group', 'examples', 'chance given to the right answer', 'loss of each', 'loss of all'],
  rows: groups.map(({ count, belief }, i) => [
    i === 0 ? 'right' : 'wrong',
    `${count}`,
    beliefText(belief),
    lossText(priceOf(belief)),
    lossText(count * priceOf(belief)),
  ]),
});
