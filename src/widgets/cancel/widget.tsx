import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { judge, type Pair, type Verdict } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, signed, situations, table, tidy, wager } from './words.ts';

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    wager,
    sentence,
    table,
    headline: (_, verdict, state) => headline(state, verdict),
  },
  fields,
  handles: ['first', 'second'],
  model: judge,
  numbers: {
    mse: { of: ({ meanSquare }: Verdict) => meanSquare, as: tidy },
    first: { of: (_: Verdict, { first }: Pair) => first, as: signed },
    second: { of: (_: Verdict, { second }: Pair) => second, as: signed },
    average: { of: ({ plain }: Verdict) => plain, as: signed },
    square1: { of: ({ squares }: Verdict) => squares[0], as: tidy },
    square2: { of: ({ squares }: Verdict) => squares[1], as: tidy },
    mae: { of: ({ meanAbsolute }: Verdict) => meanAbsolute, as: tidy },
  },
  loudest: () => 25,
  Picture,
  quiet: 'left',
  formula:
    '\\text{plain average} = \\frac{(\\error{\\live{first}}) + (\\error{\\live{second}})}{2} = {\\live{average}} \\\\[10pt] ' +
    '\\text{of the squares} = \\frac{(\\error{\\live{first}})^2 + (\\error{\\live{second}})^2}{2} = \\squared{\\live{mse}}',
  situations: [
    { first: 1, second: -1 },
    { first: 3, second: 3 },
  ],
  wager: { right: 1, state: {}, seen: () => true },
  reached: [({ plain, meanSquare }) => plain === 0 && meanSquare > 20],
  samples: [
    { first: 5, second: -5 },
    { first: 0, second: 0 },
    { first: 5, second: 5 },
    { first: -5, second: -4.5 },
    { first: -5, second: -3 },
    { first: 5, second: 4 },
    { first: 3, second: 3 },
    { first: 0.5, second: -0.5 },
    { first: 5, second: -1 },
  ],
});
