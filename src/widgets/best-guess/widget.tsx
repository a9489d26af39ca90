import type { State } from '~/state/field.ts';
import { defaults } from '~/state/record.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { BETS, downhill, type Price, priceOf, timesOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { places } from './tug.ts';
import {
  actions,
  cost,
  describe,
  goals,
  headline,
  minutes,
  picture,
  range,
  situations,
  slopeText,
  slopeWorking,
  table,
  wager,
} from './words.ts';

const inMinutes = (of: (price: Price, state: State<typeof fields>) => number) => ({ of, as: minutes });
const asCost = (of: (price: Price) => number) => ({ of, as: cost });
const asCount = (of: (price: Price) => number) => ({ of, as: (count: number) => `${count}` });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    wager,
    headline: (_, price) => headline(price),
    sentence: (_, price, { guess }) => describe(guess, price),
    table: (_, price, { guess }) => table(guess, price),
  },
  fields,
  handles: ['guess', 'last'],
  model: ({ guess, first, second, third, fourth, last, without }) =>
    priceOf(guess, timesOf(last, without, [first, second, third, fourth])),
  numbers: {
    mae: asCost((price) => price.cost),
    guess: inMinutes((_, { guess }) => guess),
    last: inMinutes((_, { last }) => last),
    first: inMinutes((_, { first }) => first),
    second: inMinutes((_, { second }) => second),
    third: inMinutes((_, { third }) => third),
    fourth: inMinutes((_, { fourth }) => fourth),
    slope: { of: slopeText },
    slopeWorking: { of: slopeWorking },
    left: asCount(({ balance }) => balance.left),
    on: asCount(({ balance }) => balance.on),
    right: asCount(({ balance }) => balance.right),
    sides: { of: ({ balance: { left, right } }) => `${left} | ${right}` },
    count: asCount(({ times }) => times.length),
    cost1: inMinutes(({ costs }) => costs[0] ?? 0),
    cost2: inMinutes(({ costs }) => costs[1] ?? 0),
    costs: { of: ({ costs }) => costs.map(minutes).join(' + ') },
    total: inMinutes((price) => price.cost * price.times.length),
    best: { of: ({ low, high }) => range(low, high) },
    median: inMinutes(({ low, high }) => (low + high) / 2),
    lowest: { of: ({ lowest }) => lowest, as: cost },
    average: { of: ({ average }) => average, as: minutes },
  },
  loudest: () => 110,
  parts: ['tug', 'valley'],
  Picture,
  quiet: 'right',
  formula:
    '\\absolute{\\text{MAE}} \\\\ {} = ({\\absolute{\\live{costs}}})\\,/\\,{\\live{count}} \\\\ {} = \\absolute{\\live{mae}} \\\\[4pt] \\text{slope} = \\live{slopeWorking}',
  code: 'times = [{{first}}, {{second}}, {{third}}, {{fourth}}, {{last}}][:{{count}}]\nmisses = [abs({{guess}} - t) for t in times]\nmae = sum(misses) / len(misses)  # {{mae}}',
  situations: [{ guess: 23 }, { guess: 25, last: 500 }, { guess: 30, without: true }],
  actions: [
    ({ guess }, { times }) => {
      const to = downhill(guess, times);
      return to === undefined ? undefined : { guess: to };
    },
  ],
  wager: {
    right: 0,
    at: BETS.map((bet) => [places.wide.x.at(bet), places.wide.betPx] as const),
    state: { ...defaults(fields), guess: BETS[0] },
    asked: ({ low, high }) => low === BETS[0] && high === BETS[0],
    seen: (_, { guess }) => guess <= BETS[0],
  },
  reached: [
    ({ low, high }, { guess, without }) => without && guess > low && guess < high,
    ({ standing }, { guess, without }) => !without && guess === 22 && standing === 'best',
  ],
  samples: [
    { guess: 23 },
    { guess: 25 },
    { guess: 26 },
    { guess: 25, last: 500 },
    { guess: 18, last: 500 },
    { guess: 45, last: 500 },
    { guess: 45, last: 18 },
    { guess: 22, last: 18 },
    { guess: 25, last: 25 },
    { guess: 30, third: 40 },
    { guess: 22, first: 22, third: 22, fourth: 22, last: 22 },
    { guess: 40, first: 45, second: 44, third: 38, fourth: 45, last: 500 },
    { guess: 20, first: 18, second: 18, third: 18, fourth: 18, without: true },
    { guess: 24, last: 46 },
    { guess: 24, last: 47 },
    { guess: 23.5, without: true },
    { guess: 22, without: true },
    { guess: 45, without: true },
    { guess: 18, without: true },
  ],
});
