import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Band, bandOf, isSettled } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, short, table, wager } from './words.ts';

const written = (of: (band: Band) => number) => ({ of, as: short });

export default defineFigure({
  words: { picture, goals, wager, headline, sentence, table: (_, band) => table(band) },
  fields,
  handles: ['low', 'high'],
  model: bandOf,
  numbers: {
    lowBill: written(({ low }) => low.bill),
    highBill: written(({ high }) => high.bill),
    low: written(({ low }) => low.promise),
    high: written(({ high }) => high.promise),
    lowBest: written(({ low }) => low.best),
    highBest: written(({ high }) => high.best),
    caught: { of: ({ caught }) => `${caught}` },
    early: { of: ({ early }) => `${early}` },
    late: { of: ({ late }) => `${late}` },
    all: { of: ({ all }) => `${all}` },
  },
  heard: ['lowBill', 'highBill'],
  loudest: () => 400,
  parts: ['lamps', 'bills', 'darts', 'band'],
  Picture,
  quiet: 'top',
  wager: {
    right: 1,
    at: [
      [176, 216],
      [176, 288],
    ],
    state: {},
    seen: () => true,
  },
  reached: [isSettled],
  samples: [
    { low: 20, high: 29 },
    { low: 17, high: 32 },
    { low: 24, high: 24 },
    { low: 17, high: 17 },
    { low: 32, high: 32 },
    { low: 26, high: 22 },
    { low: 32, high: 17 },
    { low: 29, high: 17 },
    { low: 32, high: 27 },
    { low: 20, high: 24.5 },
    { low: 23, high: 29 },
  ],
});
