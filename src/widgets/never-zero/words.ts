import { formatNumber, thousandths } from '~/math/format.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { beliefAt, type Bills, EXACTLY_0 } from './model.ts';

export const nats = thousandths;
const raised = (value: number): string => [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

/** Three digits that count. */
const short = (value: number): string =>
  formatNumber(value, { digits: Math.max(0, 1 - Math.floor(Math.log10(value) + 1e-9)), trim: true });

/** 0.1, 0.0071, 0.001, and from there on 10⁻⁴ or 4.5·10⁻⁵. */
export function chance(zeros: number): string {
  if (zeros >= EXACTLY_0) return 'exactly 0';
  if (zeros <= 3) return short(beliefAt(zeros));
  const power = Math.ceil(zeros - 1e-9);
  const ten = `10⁻${raised(power)}`;
  return power - zeros < 1e-9 ? ten : `${formatNumber(10 ** (power - zeros), { digits: 1 })}·${ten}`;
}

/** The same in the picture: 10%, 0.71%, one in a million, 10⁻⁷, 0%. */
export const share = (zeros: number): string =>
  zeros >= EXACTLY_0 ? '0%' : zeros <= 4 ? `${short(100 * beliefAt(zeros))}%` : zeros === 6 ? millionth : chance(zeros);
const millionth = 'one in a million';
/** The same on the cat's pill, where there's less room. */
export const pillShare = (zeros: number): string => (zeros === 6 ? '0.0001%' : share(zeros));
/** What is left for the others, in whole per cent. */
export const rest = (part: number): string => `${formatNumber(100 * part, { digits: 0 })}%`;

export const picture = 'A board on which the cat’s wedge can be shut, and a bar as high as the bill if it’s a cat';
export const axisName = 'chance given to the cat';

export const goals = [
  {
    text: 'Bring the bill back under 5.',
    won: 'A crumb!',
    hint: 'Open the red wedge again. It needs less than you think: not even one dart in a hundred.',
  },
];
export const situations = ['0.1%', 'One in a million'];
export const wager = {
  question: 'A chance of one in a million costs 13.8. And 0%?',
  options: ['the same', '27.6', 'no end'],
  answer: 'It has no end.',
  replies: [
    'One in a million can happen, so it has a price. 0% says never, and it happened: no price is high enough.',
    '27.6 is what a millionth of a millionth costs. 0% is beyond all of those.',
    '',
  ],
};

export function headline({ exact }: Bills): string {
  if (exact.one === Infinity) return '0% can’t be hit. Or\u00a0paid\u00a0for.';
  return exact.one < 5 ? 'A crumb of belief is\u00a0enough.' : 'The rarer, the more it costs.';
}

/** What the picture says, for every state. */
export function sentence({ zeros, exact }: Bills): string {
  const gave = `You gave the {truth|cat} {prediction|${share(zeros)}}, and it’s a {truth|cat}.`;
  return exact.one === Infinity
    ? `${gave} The bill is {cross-entropy|infinite}, and so is every average with it.`
    : `${gave} The bill is {cross-entropy|${nats(exact.one)}}.`;
}

export const table = ({ exact, elsewhere }: Bills): Table => ({
  columns: ['charged by', 'this one', 'mean of 1,000'],
  rows: [{ name: 'the loss itself', ...exact }, ...elsewhere].map(({ name, one, mean }) => [
    name,
    nats(one),
    nats(mean),
  ]),
});
