import { thousandths, upToTenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { shareText, spokenShare } from '~/widgets/shares.ts';
import type { Model } from './model.ts';

export const three = thousandths;
export const scoreText = upToTenths;

export const picture =
  'Three lines of code, what each gives, and what the answer dog costs as its score grows: with the softmax of line 2 the cost stops at a floor';
export const axisName = 'dog’s score, others 0';
export const costName = 'cost when it’s a dog';
export const names = {
  once: 'once',
  twice: { wide: 'softmax twice', phone: 'twice' },
  floor: (floor: string) => `floor ${floor}`,
} as const;
export const boards = {
  first: (twice: boolean) => (twice ? 'line 2 gives' : 'in line 3'),
  second: 'in line 3',
} as const;
export const atMost = (best: string): string => `limit ${best}`;
export const marks = { guilty: 'guilty', deleted: 'deleted', bet: 'bet', unknown: '?' } as const;
export const inside = { before: 'in here: its own ', code: 'softmax', after: ', then −log' } as const;
/** The program; with line 2 gone, the scores go straight to the loss. */
export const lines = (twice: boolean): readonly [string, string, string] => [
  'scores = model(photo)',
  'p = softmax(scores)',
  `loss = cross_entropy(${twice ? 'p' : 'scores'}, dog)`,
];
/** The first three of them. */
export const listed = (values: readonly number[], as: (value: number) => string): string =>
  `${values.slice(0, 3).map(as).join(', ')}${values.length > 3 ? ', …' : ''}`;

export const goals = [
  {
    // Two softmaxes over two classes come down to 0.313, and so to less than 0.5.
    text: 'Get the cost under 0.3.',
    won: 'Bug squashed!',
    hint: 'No score does it while two softmaxes run. Which line can go?',
  },
];
export const situations = ['2 classes', '10 classes'];
export const actions = ['Delete line 2'];
export const wager = {
  question: 'The cost gets stuck. Which line did it?',
  options: ['Line 1', 'Line 2', 'Line 3'],
  answer: 'It’s line 2.',
  replies: [
    'Line 1 only gives scores. Line 2 turns them into shares, {cross-entropy|0.995} for dog. Line 3 does softmax again: {ink|0.574}.',
    '',
    'Line 3 wants scores: its own softmax belongs there. Line 2 hands it shares, so {cross-entropy|0.995} shrinks to {ink|0.574}.',
  ],
  meanwhile: 'It’s a dog, and the model is sure of it. Still the cost won’t get under 0.551.',
};

export function headline({ floor }: Say<'floor'>, { count, twice, scores: [score] }: Model): string {
  if (!twice) return 'One softmax. No more {truth|floor}.';
  if (score === 0) return 'All scores equal: both know nothing.';
  return count === 3
    ? 'One\u00a0softmax too\u00a0many. It\u00a0can’t\u00a0be {cross-entropy|sure}.'
    : `With ${count} classes it’s stuck above {truth|${floor}}.`;
}

/** A smaller price would be written as 0. */
const LEAST = 0.0005;

export function sentence(
  { score, twiceP, costOnce: single, costTwice: double }: Say<'score' | 'twiceP' | 'costOnce' | 'costTwice'>,
  { twice, scores, once, costs }: Model,
): string {
  const sure = spokenShare(shareText(once[0] as number, 3));
  const says = `Score {prediction|${score}}: one softmax says {cross-entropy|${sure}}`;
  if (twice)
    return `${says}, the second ${scores[0] === 0 ? 'the same' : `only {ink|${twiceP}}`}. So it pays {ink|${double}}.`;
  const price = costs.once < LEAST ? 'next to nothing' : `{cross-entropy|${single}}`;
  return `${says}, and so it pays ${price}. With line 2 it paid {ink|${double}}.`;
}

export function table({ scores, once, again, costs }: Model): Table {
  const row = (name: string, values: readonly number[], as: (value: number) => string, cost: string): string[] => [
    name,
    as(values[0] as number),
    as(values[1] as number),
    cost,
  ];
  return {
    columns: ['what the loss works with', 'dog', 'each of the others', 'cost'],
    rows: [
      row('the scores', scores, scoreText, ''),
      row('softmax once', once, three, three(costs.once)),
      row('softmax twice', again, three, three(costs.twice)),
    ],
  };
}
