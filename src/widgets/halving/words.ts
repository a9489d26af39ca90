import { capital } from '~/math/capital.ts';
import { formatNumber, numberWord, thousandths, upToHundredths } from '~/math/format.ts';
import type { Table } from '~/widgets/define-widget.ts';
import { bricksIn, type Ladder, samePrice } from './model.ts';

const digits = (value: number): number => Math.max(3, 3 - Math.floor(Math.log10(value)));
/** Four digits that count, so that a belief and its price agree: 0.8, 0.0125, 0.0007813. */
export const belief = (value: number): string => formatNumber(value, { digits: digits(value), trim: true });
/** The same for per cent: 12.5%, 3.125%, 0.7813%. */
export const percent = (value: number): string =>
  `${formatNumber(100 * value, { digits: Math.max(0, digits(value) - 2), trim: true })}%`;
export const price = thousandths;
export const halved = upToHundredths;

export const picture =
  'Boards whose wedge is halved again and again, and over each the pile of bricks that it costs: one more each time';
export const dividedBy = '÷ 2';
export const nothingName = ({ classes, reference, inUnit }: Ladder): string =>
  `knowing nothing, 1 in ${classes}: ${price(inUnit(reference))}`;

export const goals = [
  {
    text: 'Stack five bricks.',
    won: 'Five high.',
    hint: 'Each halving lays one. Press “Halve it”, or drag the border of the wedge.',
  },
  {
    text: 'Land exactly on the line of knowing nothing.',
    hint: 'Two halvings leave a quarter. Among how many classes is a quarter an even share? Set exact values.',
  },
];
export const situations = ['2% to 1%', '1 in 10'];
export const actions = ['Halve it'];
export const wager = {
  question: 'Halve the chance again: how many more bricks?',
  options: ['half', 'one', 'two'],
  answer: 'It’s one.',
  replies: [
    'Bricks don’t get thinner. Each halving costs the same {cross-entropy|0.693}, however little is left.',
    '',
    'You halved once, so one brick comes on top. Each is {cross-entropy|0.693} high.',
  ],
};

export function headline({ times }: Ladder): string {
  if (times === 0) return 'Now halve the chance.';
  return Number.isInteger(times)
    ? 'Half the chance. One\u00a0more\u00a0brick.'
    : 'Part of a halving. Part\u00a0of\u00a0a\u00a0brick.';
}

const counted = (count: number, noun: string): string =>
  `${Number.isInteger(count) ? numberWord(count) : halved(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What the picture says, for every state. */
export function sentence({ start, times, full, unit, last, reference, inUnit }: Ladder): string {
  const from = start === 1 ? '' : `From ${percent(start)}, `;
  const way = `${from}${counted(times, 'halving')}, ${counted(times, start === 1 ? 'brick' : 'more brick')}`;
  const costs = `{prediction|${percent(last.belief)}} costs {cross-entropy|${price(inUnit(last.price))}} ${unit}`;
  const bill = times === 0 ? `${costs}.` : `${capital(way)}: ${costs}.`;
  const beside = samePrice(last.price, reference)
    ? 'exactly what knowing nothing costs'
    : `${last.price < reference ? 'less' : 'more'} than knowing nothing: {ink|${price(inUnit(reference))}}`;
  return `${bill} That’s ${beside}.${full ? ' The picture is full.' : ''}`;
}

export function table({ rungs }: Ladder): Table {
  return {
    columns: ['halved', 'belief', 'nats', 'bits', 'nats more'],
    rows: rungs.map((rung, k) => [
      halved(rung.halved),
      belief(rung.belief),
      price(rung.price),
      price(bricksIn(rung.price)),
      k === 0 ? '' : price(rung.price - (rungs[k - 1]?.price ?? 0)),
    ]),
  };
}
