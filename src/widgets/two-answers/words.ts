import { thousandths } from '~/math/format.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { CLASSES } from '~/widgets/photos.ts';
import { type Answer, type Answers, type Side, SIDES, TRUTH } from './model.ts';

export const nats = thousandths;

export const picture = 'Two boards, what two models believe of a photo of a dog, and two bars, what each model pays';
export const verdicts = { right: 'right', wrong: 'wrong', tied: 'torn' } as const;
export const signs = { right: '✓', wrong: '✗', tied: '=' } as const;

export const goals = [
  {
    text: 'Same price for both: A right, B wrong.',
    won: 'Dead level.',
    hint: 'Both pay for their red wedge only. Make those equal, and let one rival in B be wider than it.',
  },
];
export const situations = ['B too sure', 'Both right', 'B says 0%'];

export function headline({ A, B }: Answers): string {
  if (A.price === B.price) {
    if (A.price === Infinity) return 'Both ruled out the dog.';
    return A.answer === B.answer ? 'Same red wedge, same price.' : 'Right or wrong, same price.';
  }
  const [cheap, costly] = A.price < B.price ? (['A', 'B'] as const) : (['B', 'A'] as const);
  const both = { A, B };
  if (both[costly].price === Infinity) return `${costly} ruled out the dog. Infinite bill.`;
  if (both[cheap].answer === 'wrong' && both[costly].answer === 'right') return 'The wrong answer is cheaper.';
  return `${cheap} believed more, and pays less.`;
}

const is = { right: 'is right', wrong: 'is wrong', tied: 'can’t decide' } as const;
const bill = (side: Side, { percents, answer, price }: Answer): string =>
  `${side} ${is[answer]}, gave the dog {truth|${percents[TRUTH]}%} and pays {cross-entropy|${nats(price)}}.`;

/** What the picture says, for every state. */
export const sentence = ({ A, B }: Answers): string => `${bill('A', A)} ${bill('B', B)}`;

export const table = (answers: Answers): Table => ({
  columns: ['model', ...CLASSES, 'answer', 'loss'],
  rows: SIDES.map((side) => {
    const { percents, answer, price } = answers[side];
    return [side, ...percents.map((percent) => `${percent}%`), answer, nats(price)];
  }),
});
