import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { bricksIn, type Ladder, ladderOf, mostHalvings, samePrice } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  actions,
  belief,
  goals,
  halved,
  headline,
  percent,
  picture,
  price,
  sentence,
  situations,
  table,
  wager,
} from './words.ts';

const priced = (of: (ladder: Ladder) => number) => ({ of, as: price });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    wager,
    headline: (_, ladder) => headline(ladder),
    sentence: (_, ladder) => sentence(ladder),
    table: (_, ladder) => table(ladder),
  },
  fields,
  handles: ['halvings'],
  model: ladderOf,
  numbers: {
    nats: priced(({ last }) => last.price),
    start: { of: ({ start }) => start, as: belief },
    halvings: { of: ({ times }) => times, as: halved },
    classes: { of: ({ classes }) => `${classes}` },
    belief: { of: ({ last }) => last.belief, as: belief },
    percent: { of: ({ last }) => last.belief, as: percent },
    unit: { of: ({ unit }) => unit },
    loss: priced(({ last, inUnit }) => inUnit(last.price)),
    bits: priced(({ last }) => bricksIn(last.price)),
    step: priced(({ inUnit }) => inUnit(Math.LN2)),
    nothing: priced(({ reference, inUnit }) => inUnit(reference)),
    priced: { of: ({ last, inUnit, unit }) => `${price(inUnit(last.price))} ${unit}` },
  },
  loudest: () => 8,
  parts: ['bricks'],
  Picture,
  quiet: 'left',
  formula:
    '\\crossentropy{-\\ln \\prediction{\\live{belief}}} = \\crossentropy{\\live{nats}}\\ \\text{nats} \\\\ \\crossentropy{-\\log_2 \\prediction{\\live{belief}}} = \\crossentropy{\\live{bits}}\\ \\text{bits}',
  ends: ({ start }) => ({ halvings: mostHalvings(start) }),
  situations: [
    { start: 0.02, halvings: 1 },
    { halvings: 3, classes: 10 },
  ],
  actions: [
    ({ start }, { times }) =>
      Math.floor(times) < mostHalvings(start) ? { halvings: Math.floor(times) + 1 } : undefined,
  ],
  wager: { right: 1, state: { halvings: 4 }, seen: ({ times }) => times >= 4 },
  reached: [
    ({ times }) => times >= 5,
    ({ last, reference, times }, { start }) => start === 1 && times >= 2 && samePrice(last.price, reference),
  ],
  samples: [
    { halvings: 0 },
    { halvings: 10 },
    { halvings: 3, classes: 8 },
    { halvings: 3, classes: 10 },
    { halvings: 0, start: 0.1, classes: 10 },
    { halvings: 2.4 },
    { halvings: 0.3 },
    { start: 0.8, halvings: 2 },
    { start: 0.001, halvings: 10 },
    { start: 0.001, halvings: 0, unit: 'bits' },
    { start: 0.45, halvings: 1, classes: 2 },
    { start: 0.2, halvings: 0, classes: 10, unit: 'bits' },
    { start: 0.997, halvings: 10, unit: 'bits' },
  ],
});
