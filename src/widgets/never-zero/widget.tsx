import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Bill, type Bills, billsOf, EXACTLY_0 } from './model.ts';
import { Picture } from './Picture.tsx';
import {
  chance,
  goals,
  headline,
  nats,
  picture,
  pillShare,
  sentence,
  share,
  situations,
  table,
  wager,
} from './words.ts';

const priced = (of: (bills: Bills) => number) => ({ of, as: nats });
const elsewhere = (library: number, what: keyof Bill) =>
  priced((bills) => bills.elsewhere[library]?.[what] ?? Infinity);

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    wager,
    headline: (_, bills) => headline(bills),
    sentence: (_, bills) => sentence(bills),
    table: (_, bills) => table(bills),
  },
  fields,
  handles: ['zeros'],
  model: ({ zeros }) => billsOf(zeros),
  numbers: {
    one: priced(({ exact }) => exact.one),
    belief: { of: ({ zeros }) => zeros, as: chance },
    share: { of: ({ zeros }) => zeros, as: share },
    inPill: { of: ({ zeros }) => zeros, as: pillShare },
    good: { of: ({ good }) => good, as: nats },
    mean: priced(({ exact }) => exact.mean),
    pytorch: elsewhere(0, 'one'),
    pytorchMean: elsewhere(0, 'mean'),
    sklearn: elsewhere(1, 'one'),
    sklearnMean: elsewhere(1, 'mean'),
    keras: elsewhere(2, 'one'),
    kerasMean: elsewhere(2, 'mean'),
  },
  loudest: () => 115,
  Picture,
  quiet: 'right',
  situations: [{ zeros: 3 }, { zeros: 6 }],
  wager: { right: 2, state: { zeros: EXACTLY_0 }, seen: ({ exact }) => exact.one === Infinity },
  reached: [({ exact }) => exact.one < 5],
  samples: [
    { zeros: 0.5 },
    { zeros: 1 },
    { zeros: 2.15 },
    { zeros: 3 },
    { zeros: 8 },
    { zeros: 12.3 },
    { zeros: 16 },
    { zeros: 49 },
    { zeros: EXACTLY_0 },
  ],
});
