import { formatNumber, tenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { beliefText, isRight, lossText, priceOf, type Score } from '~/widgets/beliefs.ts';
import { type Both, type Model, MODELS } from './model.ts';

export const timesText = tenths;
export const averageText = ({ averageBelief }: Score): string => formatNumber(averageBelief, { digits: 2 });
export const percentText = ({ accuracy }: Score): string => formatNumber(accuracy * 100);

export const picture =
  'Two boards of 100 darts, one for each model. Across: the chance the right answer got. Beside each: how many are right, and the loss';
export const each = 'is one X-ray';
export const lossNote = 'loss: the average of −ln x';
export const axisNote = ['x: the chance given', 'to the right answer'] as const;
export const rightText = (accuracy: string): string => `${accuracy} right`;

export const goals = [
  {
    text: 'Get B’s loss under 0.7. Keep its 90.',
    won: '90, and cheaper.',
    hint: 'A mistake can be cheap. What does one cost if it’s just short of the middle?',
  },
  {
    text: 'Get all of A right. Let it pay more than B.',
    won: 'Right, at a price.',
    hint: 'Right by a hair costs nearly as much as wrong by a hair. Put both of A’s heaps just over the middle, and make B cheaper.',
  },
];
export const wager = {
  question: 'Which one should read your X-ray?',
  options: ['A', 'B', 'Either'],
  answer: 'It’s A: unsure when it’s wrong.',
  replies: [
    '',
    'B is right just as often. But when it’s wrong, it’s sure.',
    'Both get 90 of 100 right. But B is sure when it’s wrong, and you’d believe it.',
  ],
  meanwhile: 'Each dart is one X-ray. The further right, the surer the model was of the right answer.',
};

/** Losses that are written alike are called alike. */
const alike = ({ scores: { A, B } }: Both): boolean => lossText(A.loss) === lossText(B.loss);

export function headline(both: Both): string {
  const { scores, worse, better } = both;
  const { A, B } = scores;
  if (A.right !== B.right) {
    const sharp: Model = A.right > B.right ? 'A' : 'B';
    return `${sharp} is right more often, and pays ${alike(both) ? 'the same' : sharp === worse ? 'more' : 'less'}.`;
  }
  if (alike(both)) return `${A.right} right, twice. Same price, too.`;
  const times = scores[worse].loss / scores[better].loss;
  return `${A.right} right, twice. ${worse} pays ${times < 1.25 ? 'a bit more' : `${timesText(times)} times as much`}.`;
}

/** What can make a loss high: unsure answers that are right, sure ones that are wrong. */
function suspects({ groups, worse }: Both): string {
  const unsure = groups[worse].some(({ belief }) => isRight(belief) && belief <= 0.7);
  const sure = groups[worse].some(({ belief }) => belief <= 0.2);
  const named = [...(unsure ? ['unsure when right'] : []), ...(sure ? ['sure when wrong'] : [])];
  return named.length > 0 ? `: ${named.join(', ')}.` : '.';
}

export function sentence(say: Say<'accuracyA' | 'accuracyB' | 'lossA' | 'lossB'>, both: Both): string {
  const { scores, worse, better } = both;
  const count = (model: Model): string => `{ink|${say[`accuracy${model}`]}}`;
  const price = (model: Model): string => `{cross-entropy|${say[`loss${model}`]}}`;
  const counted =
    scores.A.right === scores.B.right
      ? `Both get ${count('A')} of 100 right.`
      : `A gets ${count('A')} of 100 right, B ${count('B')}.`;
  return alike(both)
    ? `${counted} Both pay ${price('A')}.`
    : `${counted} ${better} pays ${price(better)}, ${worse} ${price(worse)}${suspects(both)}`;
}

export const table = ({ groups }: Both): Table => ({
  columns: ['group', 'examples', 'chance given to the right answer', 'loss of each', 'loss of all'],
  rows: MODELS.flatMap((model) =>
    groups[model].map(({ count, belief }) => [
      `${model}, group of ${count}`,
      `${count}`,
      beliefText(belief),
      lossText(priceOf(belief)),
      lossText(count * priceOf(belief)),
    ]),
  ),
});
