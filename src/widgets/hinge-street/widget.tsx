import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ASKED, streetOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, hundredths, picture, sentence, short, situations, table, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table: (_, street) => table(street) },
  fields,
  handles: ['line', 'street', 'far'],
  model: streetOf,
  numbers: {
    ...fromModel(short, 'total', 'farCost', 'line', 'street', 'far'),
    paying: { of: ({ paying }) => `${paying}` },
    ...fromModel(hundredths, 'hingeLine', 'logisticLine', 'squaredLine'),
    missed: { of: ({ missed }) => `${missed.length}` },
  },
  loudest: () => 6,
  parts: ['street', 'darts', 'lines'],
  Picture,
  quiet: 'right',
  situations: [{ far: 3 }, { far: 30 }, { street: 4 }],
  wager: { right: 2, state: { far: ASKED }, seen: (_, { far }) => far >= 6 },
  reached: [({ paying }) => paying === 0],
  samples: [
    { far: 12 },
    { far: 30 },
    { far: 1 },
    { line: 3, street: 0.5 },
    { line: 1 },
    { far: 3, street: 1 },
    { far: 12, street: 1 },
    { line: 1.5, far: 12 },
    { line: 3, street: 4, far: 7 },
    { line: -3, street: 0.5 },
    { line: 3, street: 0.5, far: 30 },
    { street: 4 },
  ],
});
