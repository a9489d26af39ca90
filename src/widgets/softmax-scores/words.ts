import { formatNumber, MINUS, thousandths, upToTenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { CLASSES } from '~/widgets/photos.ts';
import { spokenShare } from '~/widgets/shares.ts';
import { MORE, type Scored } from './model.ts';

export const score = upToTenths;
/** Two decimals; more for the small ones, and whole numbers from a hundred on. */
export const power = (value: number): string =>
  formatNumber(value, { digits: value >= 100 ? 0 : value >= 0.1 ? 2 : 4 });
export const nats = thousandths;

export const picture =
  'Three scores as bars, e to each of them, and a board whose wedges are as wide as their parts of the sum';
export const scoreName = 'score';
export const more = (added: number): string => `+${score(added)}`;
export const dividedBy = '÷\u00a0';
export const positive = 'all above 0';
export const theirSum = 'their sum';
/** What has no room on its wedge. */
export const thin = (name: string, share: string): string => `${name} ${share}`;
export const between = ', ';
export const yourBet = 'your bet';

export const goals = [
  {
    text: 'Give dog and cat the same wedge, fish less.',
    won: 'Dead heat!',
    hint: 'Which two numbers have to be equal for two wedges to be? Leave the fish behind.',
  },
  {
    text: 'Give dog 0.9, with every score below zero.',
    won: 'Only gaps count.',
    hint: 'What widens the dog’s wedge: how high its score is, or how far it is above the other two?',
  },
];
export const situations = ['All equal'];
export const actions = [`+${MORE} each`, `${MINUS}${MORE} each`];
export const wager = {
  question: `Add ${MORE} to every score. Dog’s wedge?`,
  options: ['grows', 'stays', 'shrinks'],
  answer: 'It stays.',
  replies: [
    'Dog got 5 more, and so did cat and fish. All three powers are about 148 times as large, so the shares stay.',
    '',
    'Nobody gained on dog: all three got the same 5. The shares stay.',
  ],
};

type Shown = Say<'dog' | 'cat' | 'fish' | 'pDog' | 'pCat' | 'pFish' | 'loss'>;

export function headline(_: unknown, { leaders, shift, shares }: Scored): string {
  if (shift !== 0) return `${shift > 0 ? 'More' : 'Less'} for everyone. {cross-entropy|Same shares.}`;
  const [first = '', second] = leaders;
  if (leaders.length === CLASSES.length) return 'Same scores, {cross-entropy|same wedges}.';
  if (second) return `Same score, {cross-entropy|same wedge}.`;
  const most = Math.max(...shares);
  if (most > 0.95) return `The {cross-entropy|${first}} takes nearly all.`;
  return `The {cross-entropy|${first}} gets the widest wedge.`;
}

const share = (text: string): string => `{cross-entropy|${spokenShare(text)}}`;

/** What the picture says, for every state. */
export function sentence(say: Shown, { leaders, shift, scores, loss }: Scored): string {
  const gave = `Scores {prediction|${say.dog}}, {prediction|${say.cat}} and {prediction|${say.fish}}`;
  if (shift !== 0) return `${gave}: dog still gets ${share(say.pDog)}, as with 2, 1 and 0.1. Only the gaps count.`;
  if (leaders.length === CLASSES.length)
    return `All three score {prediction|${say.dog}}, so each gets ${share(say.pDog)}, a third of the board. Any other number would do.`;
  const gives = `${gave} give dog ${share(say.pDog)} of the board, cat ${share(say.pCat)} and fish ${share(say.pFish)}.`;
  const least = Math.min(...scores);
  return least < 0
    ? `${gives} Even {prediction|${score(least)}} earns a wedge.`
    : `${gives} If it’s a dog, the loss is {cross-entropy|${loss < 0.0005 ? 'next to nothing' : say.loss}}.`;
}

export const table = (say: Readonly<Record<string, string>>, { scores, powers, shares }: Scored): Table => ({
  columns: ['class', 'score', 'e to the score', 'share'],
  rows: [
    ...CLASSES.map((name, k) => [
      name,
      score(scores[k] as number),
      power(powers[k] as number),
      formatNumber(shares[k] as number, { digits: 7 }),
    ]),
    ['sum', '', say.sum ?? '', '1'],
  ],
});
