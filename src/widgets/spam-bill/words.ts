import { formatNumber, hundredths, thousandths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import type { Bill } from './model.ts';

export const nats = thousandths;
export const chance = hundredths;
/** How much dearer than a coin flip; with a minus, how much cheaper. */
export const against = (value: number): string => `${size(value)} ${value < 0 ? 'less' : 'more'}`;
/** Without its sign, which words say. */
export const size = (value: number): string => nats(Math.abs(value));
/** As Python writes it. */
export const printed = (value: number): string => (value === Infinity ? 'inf' : nats(value));

export const picture =
  'Two curves over the chance of spam that you say: the price if the mail is spam, and the price if it is fine';
export const names = {
  spam: 'if it’s spam',
  fine: 'if it’s fine',
  coin: 'coin flip',
  price: 'price',
  said: 'chance of spam that you say',
} as const;
/** One half of the formula, worked out: "1·ln 0.70 = −0.357". */
export const half = (factor: number, probability: number): string =>
  `${factor}·ln ${chance(probability)} = ${factor === 0 ? '0' : formatNumber(Math.log(probability), { digits: 3 })}`;

export const goals = [
  {
    text: 'Save 0.6 on a coin flip.',
    won: 'Sure, and right.',
    hint: 'Say a chance near certainty, on the side of what the mail really is.',
  },
  {
    text: 'Lose five times what you could win.',
    won: 'Sure, and wrong.',
    hint: 'Be as sure as you can without saying “certain”, about a mail that is the other kind.',
  },
];
export const actions = ['It’s spam', 'It’s fine'];
export const wager = {
  question: 'Say 0.9, not 0.5. Bigger win or bigger loss?',
  options: ['The win', 'They’re equal', 'The loss'],
  answer: 'It’s the loss.',
  replies: [
    'There’s {error|0.588} to win. If the mail is fine, you lose {error|1.609}.',
    'It looks fair, but it isn’t: {error|0.588} to win, {error|1.609} to lose.',
    '',
  ],
};

export function headline({ saved }: Say<'saved'>, { loss, saved: sign, said: exact }: Bill): string {
  if (loss === Infinity) return 'You were certain. It was the other.';
  if (loss === 0) return 'Certain, and right. It’s free.';
  if (exact === 0.5) return 'A coin flip, whatever it is.';
  return `Against a coin flip, you ${sign > 0 ? 'win' : 'lose'} {error|${saved}}.`;
}

/** What the picture says, for every state. */
export function sentence(
  { said, loss, saved }: Say<'said' | 'loss' | 'saved'>,
  { truth, loss: exact, saved: sign, said: chanceSaid }: Bill,
): string {
  const seen = `You said {prediction|${said}} for spam, and the mail is {truth|${truth}}.`;
  if (exact === Infinity) return `${seen} You called that impossible, so the price is {cross-entropy|infinite}.`;
  if (chanceSaid === 0.5)
    return `${seen} You pay {cross-entropy|${loss}}, and it would be the same the other way round.`;
  return `${seen} You pay {cross-entropy|${loss}}: {error|${saved}} ${sign > 0 ? 'less' : 'more'} than a coin flip.`;
}

export const table = ({ said, ifSpam, ifFine }: Say<'said' | 'ifSpam' | 'ifFine'>, { said: p }: Bill): Table => ({
  columns: ['if the mail is', 'chance that it was given', 'price'],
  rows: [
    ['spam', said, ifSpam],
    ['fine', chance(1 - p), ifFine],
  ],
});
