import { formatNumber, thousandths, upToTenths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { SO_FAR } from '~/widgets/next-words.ts';
import { shareText, spokenShare } from '~/widgets/shares.ts';
import { before, type Dialled, PLAIN, RANKED, SCORES } from './model.ts';

export const share = (value: number): string => shareText(value, 2);
export const score = upToTenths;
export const dial = (value: number): string => (value === 0.5 ? '½' : score(value));
export const nats = thousandths;

export const picture =
  'Eight words that may come next, a bar for the share of each, a board of the same wedges, and a dial';
export const soFar = `${SO_FAR}\u00a0…`;
export const dialName = 'temperature';
export const ends = ['cold', 'hot'] as const;
export const madeUp = 'Scores made up by hand.';
export const dashed = 'Dashed: share at 1.';
export const off = (value: number): string => `${formatNumber(value, { digits: 2 })} off`;

export const goals = [
  {
    text: 'Let “moon” come up 1 time in 20.',
    won: 'To the moon!',
    hint: 'One in 20 is 0.05. Which way makes unlikely words likelier: colder, or hotter?',
  },
  {
    text: 'Let “mat” come up over 19 times in 20.',
    won: 'Safe as mats.',
    hint: 'That leaves 0.05 for the seven other words together. Go nearly as cold as the dial goes.',
  },
];
export const situations = ['Cold: ½', 'Back to 1', 'Hot: 4'];
export const wager = {
  question: 'Dial to ½. What happens to mat?',
  options: ['grows', 'stays', 'shrinks'],
  answer: 'It grows.',
  replies: [
    '',
    'Half the dial doubles every score, so the gaps double, too. Who leads gets more.',
    'A hotter dial would do that. A colder one stretches the gaps, and who leads gets more.',
  ],
};

export function headline(_: unknown, { temperature }: Dialled): string {
  if (temperature === PLAIN) return 'Eight scores, {cross-entropy|eight shares}.';
  if (temperature < PLAIN) return 'Colder dial, {cross-entropy|safer word}.';
  return 'Hotter dial, {cross-entropy|wilder words}.';
}

/** What the picture says, for every state. */
export function sentence(
  { temperature, pMat, pMoon }: Say<'temperature' | 'pMat' | 'pMoon'>,
  { temperature: at }: Dialled,
): string {
  const mat = `{cross-entropy|${spokenShare(pMat)}}`;
  const moon = `{cross-entropy|${spokenShare(pMoon)}}`;
  const start = share(before[0] ?? 0);
  if (at === PLAIN)
    return `Eight made-up scores. At {prediction|${temperature}}, mat gets ${mat} of the board and moon ${moon}.`;
  return at < PLAIN
    ? `Dial at {prediction|${temperature}}: mat gets ${mat} of the board, up from ${start}. The made-up scores never changed.`
    : `Dial at {prediction|${temperature}}: mat is down from ${start} to ${mat}, and moon comes up to ${moon}.`;
}

export const table = (_: unknown, { shares }: Dialled): Table => ({
  columns: ['word', 'made-up score', 'share at this temperature', 'share at 1'],
  rows: RANKED.map((word, k) => [
    word,
    score(SCORES[word]),
    formatNumber(shares[k] ?? 0, { digits: 4 }),
    formatNumber(before[k] ?? 0, { digits: 4 }),
  ]),
});
