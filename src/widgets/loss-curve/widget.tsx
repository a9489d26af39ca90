import { threeFigures } from '~/math/format.ts';
import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { LOWEST, runFrom, shapeOf, STEPS, type Training } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, picture, sentence, situations, table } from './words.ts';

const loss = (of: (run: Training, state: { step: number }) => number) => ({ of, as: threeFigures });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    headline: (_, run) => headline(run),
    sentence: (say, run, { step }) => sentence(say, run, step),
    table: (_, run) => table(run),
  },
  fields,
  handles: ['left', 'right'],
  player: { field: 'step', perSecond: ({ step }) => Math.min(60, 6 + step * 0.5), last: () => STEPS },
  model: ({ left, right }) => runFrom(left, right),
  numbers: {
    loss: loss(({ losses }, { step }) => losses[step] ?? 0),
    step: { of: (_, { step }) => String(step) },
    ...fromModel(threeFigures, 'first', 'last'),
    lowest: loss(() => LOWEST),
    sharp: { of: ({ sharp }) => String(sharp) },
    afterSharp: loss(({ losses, sharp }) => losses[sharp] ?? 0),
    flat: { of: ({ sharp }) => String(STEPS - sharp) },
    steps: { of: () => String(STEPS) },
  },
  loudest: () => 250,
  Picture,
  quiet: 'right',
  situations: [
    { left: 30, right: 30, step: 40 },
    { left: 30, right: 0, step: 40 },
  ],
  reached: [(run) => shapeOf(run) === 'slow' && run.sharp >= 100],
  samples: [
    { step: 9 },
    { step: 300 },
    { left: 30, right: 30, step: 5 },
    { left: 30, right: 30, step: 300 },
    { left: 30, right: 30, step: 255 },
    { left: 30, right: 0, step: 120 },
    { left: 0, right: 30, step: 0 },
    { left: 12, right: 17.5, step: 200 },
    { left: 0, right: 0 },
    { left: 0, right: 20, step: 300 },
    { left: 15, right: 15, step: 20 },
    { left: 9, right: 19 },
    { left: 25, right: 8, step: 2 },
  ],
});
