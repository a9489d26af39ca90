import { sum } from '~/math/statistics.ts';
import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { optionsPx } from './layout.ts';
import { ASKED, hasMoved, LADDER, type Promised, promiseOf, RIGHT } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, places, sentence, short, table, times, wager } from './words.ts';

const written = (of: (promised: Promised) => number) => ({ of, as: short });

export default defineFigure({
  words: { picture, goals, wager, headline, sentence, table: (_, promised) => table(promised) },
  fields,
  handles: ['promise', 'late', 'early'],
  model: promiseOf,
  numbers: {
    ...fromModel(short, 'bill', 'lateBill', 'earlyBill', 'lowest', 'promise', 'late', 'early'),
    best: { of: ({ best }) => places(best) },
    quantile: { of: ({ quantile }) => quantile },
    ratio: { of: ({ ratio }) => ratio, as: times },
    lateOnes: { of: ({ lateOnes }) => `${lateOnes.length}` },
    earlyOnes: { of: ({ earlyOnes }) => `${earlyOnes.length}` },
    lateMinutes: written(({ lateOnes, promise }) => sum(lateOnes.map(({ minutes }) => minutes - promise))),
    earlyMinutes: written(({ earlyOnes, promise }) => sum(earlyOnes.map(({ minutes }) => promise - minutes))),
  },
  loudest: () => 400,
  parts: ['lamp', 'bills', 'darts', 'ladder'],
  Picture,
  quiet: 'top',
  formula:
    '\\text{bill} = \\live{late} \\cdot \\error{\\live{lateMinutes}} + \\live{early} \\cdot \\error{\\live{earlyMinutes}} = \\quantile{\\live{bill}}',
  code: `times = [{{promised-deliveries.csv:minutes}}]
promise, late, early = {{promise}}, {{late}}, {{early}}
def price(t):
    return late * (t - promise) if t > promise else early * (promise - t)
bill = sum(price(t) for t in times)  # {{bill}}`,
  wager: {
    right: RIGHT,
    at: optionsPx,
    state: { promise: LADDER[RIGHT].best, ...ASKED },
    seen: ({ isBest }) => isBest,
  },
  reached: [hasMoved],
  samples: [
    { promise: 27 },
    { promise: 29, late: 5 },
    { promise: 17 },
    { promise: 32 },
    { promise: 24, late: 1 },
    { promise: 21, late: 1, early: 3 },
    { promise: 24.5, late: 9, early: 9 },
    { promise: 17, late: 9, early: 9 },
    { promise: 32, late: 9, early: 9 },
    { promise: 26.5, late: 8, early: 3 },
    { promise: 22, late: 9 },
  ],
});
