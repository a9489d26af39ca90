import { formatNumber, upToHundredths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { EASY_DARTS, HARD, HARD_DARTS, type Dimmed, isEven } from './model.ts';

export const short = upToHundredths;
export const percent = (share: number): string => formatNumber(100 * share);

export const picture =
  'Two curves over the share that the truth got: plain cross-entropy and focal loss; an easy dart and a hard one on them; and who pays the bill of 990 easy darts and ten hard ones';
export const names = {
  plain: 'plain',
  focal: 'focal',
  price: 'price',
  share: 'what the truth got',
  easy: 'easy',
  hard: 'hard',
  dial: 'γ',
  left: 'left of the price',
} as const;
export const easyName = (part: string): string => `${EASY_DARTS} easy: ${part}%`;
/** While it is asked. */
export const unknownName = [`${EASY_DARTS} easy: ?`, `${HARD_DARTS} hard: ?`] as const;
export const hardName = (part: string): string => `${HARD_DARTS} hard: ${part}%`;
export const times = (left: string): string => `×${left}`;
/** What is left of a price: three figures that count, without the zeros after them. */
export const brief = (value: number): string => formatNumber(Number(value.toPrecision(3)), { digits: 6, trim: true });

export const goals = [
  {
    text: 'Let both groups pay about half.',
    won: 'Fair shares!',
    hint: 'At γ = 0 the easy ones pay 82%, at γ = 2 they pay 5%. Turn the dial back, nearly to 0.',
  },
  {
    text: 'Turn focal loss into cross-entropy.',
    won: 'Plain again!',
    hint: 'Which power of a number is 1, whatever the number?',
  },
];
export const situations = ['γ = 0', 'γ = 1', 'γ = 5'];
export const wager = {
  question: '990 easy darts, 10 hard. Who pays most at γ = 2?',
  options: ['easy', 'even', 'hard'],
  answer: 'It’s the hard ones.',
  replies: [
    'They do without a dial: {cross-entropy|82}%. At γ = 2 each keeps only a hundredth of its price.',
    'For that the dial would have to be lower. At γ = 2 the easy ones are down to {focal|5}%.',
    '',
  ],
  meanwhile: 'Each easy dart costs little, but they’re many: with γ = 0 the 990 pay four fifths of the bill.',
};

export function headline({ easyPays }: Say<'easyPays'>, { gamma, focalEasy }: Dimmed): string {
  if (gamma === 0) return 'γ = 0: plain {cross-entropy|cross-entropy}.';
  if (isEven(focalEasy)) return 'Easy and hard pay {focal|alike}.';
  return focalEasy < 0.5
    ? `The easy 990 pay only {focal|${easyPays}%}.`
    : `The easy 990 still pay {focal|${easyPays}%}.`;
}

/** What the picture says, for every state. */
export function sentence(
  {
    share,
    gamma,
    plain,
    focal,
    factor: left,
    factorHard,
  }: Say<'share' | 'gamma' | 'plain' | 'focal' | 'factor' | 'factorHard'>,
  { gamma: power }: Dimmed,
): string {
  const seen = `A dart at {prediction|${share}} costs {cross-entropy|${plain}}`;
  return power === 0
    ? `${seen}, with γ = 0 as without it: anything to the power 0 is {ink|1}.`
    : `${seen}. Times {ink|${left}} it’s {focal|${focal === '0' ? 'next to nothing' : focal}}. A hard one, at 0.1, keeps {ink|${factorHard}} of its price at γ\u00a0=\u00a0${gamma}.`;
}

export const table = (
  {
    plain,
    focal,
    factor: left,
    plainHard,
    focalHard,
    factorHard,
    easyPaid,
    easyPays,
  }: Say<'plain' | 'focal' | 'factor' | 'plainHard' | 'focalHard' | 'factorHard' | 'easyPaid' | 'easyPays'>,
  { share, plainEasy, focalEasy }: Dimmed,
): Table => ({
  columns: [
    'darts',
    'truth got',
    'plain price',
    'factor',
    'focal price',
    'part of the plain bill',
    'part of the focal bill',
  ],
  rows: [
    [`${EASY_DARTS} ${names.easy}`, short(share), plain, left, focal, `${easyPaid}%`, `${easyPays}%`],
    [
      `${HARD_DARTS} ${names.hard}`,
      short(HARD),
      plainHard,
      factorHard,
      focalHard,
      `${percent(1 - plainEasy)}%`,
      `${percent(1 - focalEasy)}%`,
    ],
  ],
});
