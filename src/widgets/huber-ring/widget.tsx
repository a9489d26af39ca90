import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { isWidest, type Ring, ringOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { optionsPx } from './places.ts';
import { goals, headline, minutes, picture, sentence, situations, size, table, wager } from './words.ts';

const inMinutes = (of: (ring: Ring) => number) => ({ of, as: minutes });
const asSize = (of: (ring: Ring) => number) => ({ of, as: size });

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table: (_, ring) => table(ring) },
  fields,
  handles: ['delta', 'last'],
  model: ringOf,
  numbers: {
    ...fromModel(minutes, 'cost', 'best', 'delta'),
    last: inMinutes(({ stray }) => stray.time),
    miss: asSize(({ stray }) => stray.miss),
    pull: asSize(({ stray }) => stray.pull),
    excess: asSize(({ stray }) => Math.abs(stray.miss) - Math.abs(stray.pull)),
    together: { of: ({ together }) => together, as: size },
    pulls: {
      of: ({ ropes }) =>
        ropes
          .slice(0, -1)
          .map(({ pull }) => size(pull))
          .join(' + '),
    },
    mean: inMinutes((ring) => ring.mean),
    median: inMinutes((ring) => ring.median),
  },
  loudest: () => 750,
  parts: ['ring', 'ropes', 'ends'],
  Picture,
  quiet: 'left',
  situations: [{ delta: 5 }, { delta: 100 }, { last: 31 }],
  wager: { right: 1, at: optionsPx, state: {}, seen: () => true },
  reached: [isWidest],
  samples: [
    { delta: 0.5 },
    { delta: 2 },
    { delta: 3 },
    { delta: 9.5 },
    { delta: 60 },
    { delta: 77.2 },
    { last: 31 },
    { last: 31, delta: 2 },
    { last: 18, delta: 1 },
    { last: 18 },
    { last: 27 },
    { last: 25, delta: 100 },
    { last: 60, delta: 30 },
  ],
});
