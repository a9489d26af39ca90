import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { stairsOf, stepped } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, picture, sentence, short, signed, situations, table, wager } from './words.ts';

export default defineFigure({
  words: { picture, goals, situations, actions, wager, headline, sentence, table: (_, stairs) => table(stairs) },
  fields,
  handles: ['line'],
  model: stairsOf,
  numbers: {
    ...fromModel(short, 'hinge', 'line'),
    mistakes: { of: ({ mistakes }) => `${mistakes}` },
    slope: { of: ({ slope }) => slope, as: signed },
  },
  loudest: () => 1.3,
  quietest: 0.3,
  parts: ['stairs', 'hinge', 'darts'],
  Picture,
  quiet: 'middle',
  situations: [{ line: 1.8 }],
  actions: [(_, stairs) => (stairs.slope === 0 ? undefined : { line: stepped(stairs) })],
  wager: { right: 1, state: { line: -2.1 }, seen: (_, { line }) => line !== fields.line.default },
  reached: [({ line }) => line === 0],
  samples: [
    { line: -4 },
    { line: -2.1 },
    { line: -1 },
    { line: 0 },
    { line: 0.3 },
    { line: 1 },
    { line: 1.2 },
    { line: 1.8 },
    { line: 2.5 },
    { line: 4 },
  ],
});
