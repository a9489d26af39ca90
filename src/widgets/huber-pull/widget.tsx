import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { ASKED, type Charges, chargesOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { FAR, goals, headline, picture, PULL, sentence, short, situations, table, wager } from './words.ts';

const written = (of: (charges: Charges) => number) => ({ of, as: short });

export default defineFigure({
  words: { picture, goals, situations, wager, headline, sentence, table: (_, charges) => table(charges) },
  fields,
  handles: ['miss', 'delta'],
  model: chargesOf,
  numbers: {
    costHuber: written(({ huber }) => huber.cost),
    costSquared: written(({ squared }) => squared.cost),
    costAbsolute: written(({ absolute }) => absolute.cost),
    pullHuber: written(({ huber }) => huber.pull),
    pullSquared: written(({ squared }) => squared.pull),
    pullAbsolute: written(({ absolute }) => absolute.pull),
    saved: written(({ squared, huber }) => squared.cost - huber.cost),
    ...fromModel(short, 'miss', 'delta'),
  },
  loudest: () => 312,
  parts: ['areas', 'pulls'],
  Picture,
  quiet: 'left',
  situations: [{ miss: 20 }, { miss: 3 }],
  wager: {
    right: 2,
    state: { miss: ASKED.to },
    asked: ({ delta }) => delta === ASKED.ring,
    seen: (_, { miss }) => miss >= ASKED.to,
  },
  reached: [
    ({ huber }) => huber.pull === PULL,
    ({ miss, huber, squared }) => miss === FAR && huber.cost === squared.cost,
  ],
  samples: [
    { miss: 20 },
    { delta: 1 },
    { miss: 0 },
    { miss: 3 },
    { miss: 5 },
    { miss: 25 },
    { miss: 25, delta: 25 },
    { miss: 20, delta: 0.5 },
    { miss: 1, delta: 1 },
    { miss: 12, delta: 11 },
    { miss: 0, delta: 25 },
    { delta: 25 },
    { miss: 3, delta: 20 },
    { miss: 20, delta: 23 },
    { miss: 14 },
  ],
});
