import { hundredths, thousandths, upToHundredths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { BETS, type Weather } from './model.ts';

export const nats = thousandths;
/** As Python writes it. */
export const printed = (value: number): string => (value === Infinity ? 'inf' : nats(value));
/** At the bars, where there is little room. */
export const shortNats = hundredths;
export const chance = upToHundredths;

export const picture =
  'A board with two wedges, rain and dry; ten days with what each costs; and the average price of every chance of rain that you could say';
export const names = {
  rain: 'rain',
  dry: 'dry',
  average: 'average price a day',
  said: 'chance that you say',
  shortSaid: 'you say',
  days: 'ten days, and what each costs',
  shortDays: 'what each day costs',
} as const;

export const goals = [
  {
    text: 'Pay as little as you can.',
    won: 'Honest is cheapest!',
    hint: 'How many of the ten days are rainy? Make the wedge as wide as that.',
  },
];
export const situations = ['Say 0', 'Say 0.5', 'Say 1'];
export const wager = {
  question: 'What’s the cheapest thing to say?',
  options: BETS.map(chance),
  answer: 'It’s 0.3.',
  replies: [
    'Seven days are free. Then it rains, you’d said never, and the bill has no end.',
    '',
    '0.5 costs {cross-entropy|0.693} every day. You know more than a coin does: 0.3 averages {cross-entropy|0.611}.',
    'That’s saying “always”. The first dry day costs {cross-entropy|infinity}.',
  ],
  meanwhile:
    'You say the same chance of rain every day. Each day then sends its bill. Drag the edge of the wedge, or the dot on the axis.',
};

const perTen = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export function headline({ said, share, wet, average }: Weather): string {
  if (said === share) return `${perTen[wet]} in ten? Say {prediction|${chance(said)}}. Honest is cheapest.`;
  if (average === Infinity) return said === 0 ? 'You said never. It rained.' : 'You said always. It stayed dry.';
  return said < share ? 'It rains more than you say.' : 'It rains less than you say.';
}

/** What the picture says, for every state. */
export function sentence(
  { wetPrice, dryPrice, average }: Say<'wetPrice' | 'dryPrice' | 'average'>,
  { said, wet, average: exact }: Weather,
): string {
  const every = `Say {prediction|${chance(said)}} every day:`;
  if (exact === Infinity)
    return said === 0
      ? `${every} the first wet day costs {cross-entropy|infinity}, and no dry one can pay for it.`
      : `${every} the first dry day costs {cross-entropy|infinity}, and no wet one can pay for it.`;
  if (wet === 0) return `${every} all ten stay dry, and each costs {cross-entropy|${dryPrice}}.`;
  if (wet === 10) return `${every} it rains on all ten, and each costs {cross-entropy|${wetPrice}}.`;
  return `${every} a wet day costs {cross-entropy|${wetPrice}}, a dry one {cross-entropy|${dryPrice}}. Average {cross-entropy|${average}}.`;
}

export const table = (
  { wetPrice, dryPrice, average }: Say<'wetPrice' | 'dryPrice' | 'average'>,
  { wet, said, rainy }: Weather,
): Table => ({
  columns: ['weather', 'days', 'chance it was given', 'price of one'],
  rows: [
    [names.rain, `${wet}`, chance(said), wetPrice],
    [names.dry, `${rainy.length - wet}`, chance(1 - said), dryPrice],
    ['average', `${rainy.length}`, '', average],
  ],
});
