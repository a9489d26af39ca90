import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { pricesOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, short, situations, table, three, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table: (_, prices) => table(prices) },
  fields,
  handles: ['margin'],
  model: pricesOf,
  numbers: {
    ...fromModel(short, 'hinge', 'squared', 'margin'),
    logistic: { of: ({ logistic }) => logistic, as: three },
    mistakes: { of: ({ mistakes }) => `${mistakes}` },
  },
  loudest: () => 4,
  parts: ['prices', 'stairs'],
  Picture,
  quiet: 'right',
  // What comes out stands in the picture, and is bet on there.
  code: `from math import exp, log
m = {{margin}}  # on its own side: above 0
hinge = max(0, 1 - m)
logistic = log(1 + exp(-m))
squared = (1 - m)**2`,
  situations: [{ margin: 4 }, { margin: -1 }],
  wager: { right: 1, state: {}, seen: () => true },
  reached: [({ margin }) => margin === 1],
  samples: [
    { margin: -1 },
    { margin: 0 },
    { margin: 1 },
    { margin: 2 },
    { margin: 4 },
    { margin: -3 },
    { margin: 0.1 },
    { margin: 2.5 },
    { margin: -0.5 },
    { margin: 1.5 },
    { margin: -1.9 },
  ],
});
