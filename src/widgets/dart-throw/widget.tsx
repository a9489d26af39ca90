import { upToTenths } from '~/math/format.ts';
import { cm } from '~/widgets/boards.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { anywhere, feedback, type Throws, throwsOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, picture, sentence, table, wager } from './words.ts';

const trimmed = upToTenths;

export default defineFigure({
  words: {
    picture,
    goals,
    actions,
    wager,
    headline: (_, throws) => headline(throws),
    sentence: (_, throws) => sentence(throws),
    table: (_, throws) => table(throws),
  },
  fields,
  pairs: [['x', 'y']],
  handles: ['x', 'y'],
  model: throwsOf,
  numbers: {
    distance: { of: ({ distance }: Throws) => distance, as: cm },
    x: { of: (_, { x }) => x, as: trimmed },
    y: { of: (_, { y }) => y, as: trimmed },
    feedback: { of: (_, { x, y }) => feedback(x, y) },
  },
  loudest: () => 29,
  parts: ['board', 'ring', 'dart'],
  Picture,
  quiet: 'low',
  formula:
    '\\text{loss} = \\sqrt{(\\prediction{\\live{x}})^2 + (\\prediction{\\live{y}})^2} = \\error{\\live{distance}}\\ \\text{cm}',
  actions: [(_, throws) => anywhere(throws)],
  wager: {
    right: 2,
    at: [
      [528, 474],
      [950, 474],
      [740, 484],
    ],
    asked: ({ ring }) => ring,
    seen: () => false,
  },
  reached: [({ distance }) => distance === 0],
  samples: [
    { x: 3, y: 4 },
    { x: -6, y: 8, throws: [-12, 7.5, 9, 8] },
    { x: 0, y: -20, throws: [-12, 7.5, 9, 8] },
    { x: 20, y: 20, throws: [-20, -20] },
    { x: -20, y: 20 },
    { x: 1, y: 0 },
    { x: 0, y: 5 },
    { x: 0, y: 0, throws: [-12, 7.5, 9, 8] },
  ],
});
