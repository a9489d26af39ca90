import { formatNumber, thousandths } from '~/math/format.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { CLASSES } from '~/widgets/photos.ts';
import type { Photo } from './model.ts';

/** As a price is written, and as Python prints it. */
export const nats = thousandths;
export const printed = (value: number): string => (value === Infinity ? 'inf' : nats(value));
export const probability = (percent: number): string => formatNumber(percent / 100, { digits: 2 });

export const picture =
  'A board of three wedges, dog, cat and fish, as wide as the model believes, and a curve of what the right wedge costs';
export const axisName = 'chance given to the right answer';
export const costName = 'price';

export const goals = [
  {
    text: 'Pay less than 0.1.',
    won: 'Sure thing.',
    hint: 'Which wedge has to be hit? Drag its borders apart, nearly all the way round.',
  },
  {
    text: 'Get a right answer that costs more than 1.',
    hint: 'The red wedge has to be the widest, but only just: give the other two nearly as much each.',
  },
  {
    text: 'Get a wrong answer for less than 0.75.',
    hint: 'Let the red wedge lose by a hair: almost half the board, a little more for one rival, nothing for the other.',
  },
];
export const actions = [...CLASSES];
export const wager = {
  question: 'What if it were a cat? How many times the price?',
  options: ['×2', '×3½', '×4½'],
  answer: 'It’s ×4½.',
  replies: [
    'More than that: dog cost {cross-entropy|0.357}, and cat costs {cross-entropy|1.609}.',
    'Dog has 3½ times cat’s share. But prices aren’t shares: it’s {cross-entropy|0.357} against {cross-entropy|1.609}.',
    '',
  ],
};

export function headline({ name, percent }: Photo): string {
  if (percent === 0) return `No dart can hit the ${name}.`;
  if (percent === 100) return 'Every dart hits. It’s free.';
  return `${percent} of 100 blind darts hit the ${name}.`;
}

/** What the picture says, for every state. */
export function sentence({ name, percent, price, reference, verdict }: Photo): string {
  const seen = `It’s a {truth|${name}}, and you gave it {prediction|${percent}%}: ${verdict}.`;
  if (price === Infinity) return `${seen} You ruled it out, so the price is {cross-entropy|infinite}.`;
  if (price === 0) return `${seen} There’s {cross-entropy|nothing} to pay.`;
  return `${seen} You pay {cross-entropy|${nats(price)}}. Knowing nothing costs {ink|${nats(reference)}}.`;
}

export function table({ percents, truth, prices }: Photo): Table {
  return {
    columns: ['class', 'truth t', 'probability p', 'price of p', 't × price'],
    rows: [
      ...CLASSES.map((name, k) => [
        name,
        k === truth ? '1' : '0',
        probability(percents[k] ?? 0),
        nats(prices[k] ?? 0),
        k === truth ? nats(prices[k] ?? 0) : '0',
      ]),
      ['sum', '1', formatNumber(1, { digits: 2 }), '', nats(prices[truth] ?? 0)],
    ],
  };
}
