import { formatNumber, thousandths } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { NEXT, SO_FAR, WORDS } from '~/widgets/next-words.ts';
import { CHIPS } from './fields.ts';
import type { Bet } from './model.ts';

export const nats = thousandths;
export const share = (chips: number): string => formatNumber(chips / CHIPS, { digits: 2 });
/** Two decimals where one would hide that it’s more than 1. */
export const amongWords = (value: number): string => formatNumber(value, { digits: value < 2 ? 2 : 1, trim: true });
/** What is not told before the word is out. */
export const secret = '?';

export const picture = 'Eight words, a stack of chips on each, and the bill for the word that comes next';
export const billName = 'the bill';
export const nothingName = 'no idea: ';

export const goals = [
  {
    text: 'Pay less than 0.5.',
    won: 'Mat! Well bet.',
    hint: 'Only the chips on the word that comes next count. Half of all chips still costs 0.693.',
  },
  {
    text: 'Be as unsure as among four words.',
    won: 'One in four!',
    hint: 'If four words share all the chips, how many does each have? The next word needs as many.',
  },
];
export const actions = ['Done', 'All equal', 'All on moon'];

export const headline = ({ done }: Bet): string => `${SO_FAR}${done ? ` {truth|${NEXT}}.` : '\u00a0…'}`;

const chips = (count: number): string => `{prediction|${count}} chip${count === 1 ? '' : 's'}`;

/** What the picture says, for every state. */
export function sentence(
  { loss, perplexity }: Say<'loss' | 'perplexity'>,
  { done, onNext, most, favourite }: Bet,
): string {
  if (!done) {
    if (favourite === undefined)
      return `You have ${chips(CHIPS)}. Stack them on what may come next. “Done” brings the bill.`;
    return most === CHIPS
      ? `All ${chips(CHIPS)} on ${favourite}. If any other word comes next, the bill has no end.`
      : `Your favourite is ${favourite}, with ${chips(most)}. Happy with all eight? “Done” brings the bill.`;
  }
  if (onNext === 0)
    return `No chip on {truth|${NEXT}}: the bill is {cross-entropy|infinite}. A single chip would have kept it finite. Never say never.`;
  if (onNext === CHIPS)
    return `All ${chips(CHIPS)} on {truth|${NEXT}}: you pay {cross-entropy|nothing}. Any other word would have cost infinity.`;
  return `${chips(onNext)} on {truth|${NEXT}}: you pay {cross-entropy|${loss}}. You were as unsure as among {ink|${perplexity}} equally likely words.`;
}

export const table = (_: unknown, { chips: stacks, bills }: Bet): Table => ({
  columns: ['word', 'chips', 'the bill if it comes next'],
  rows: WORDS.map((word, k) => [word, `${stacks[k]}`, nats(bills[k] as number)]),
});
