import { formatNumber, upToTenths } from '~/math/format.ts';
import { cm } from '~/widgets/boards.ts';
import { defineFigure, fromModel } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { angleBetween, lossGap, type Pair, pairOf } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, goals, headline, noAngle, picture, rows, sentence, situations, table } from './words.ts';

const trimmed = upToTenths;

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    headline: (_, pair) => headline(pair),
    sentence: (_, pair) => sentence(pair),
    table,
  },
  fields,
  pairs: [
    ['ax', 'ay'],
    ['bx', 'by'],
  ],
  handles: ['ax', 'ay', 'bx', 'by'],
  model: pairOf,
  numbers: {
    lossA: { of: ({ lossA }: Pair) => lossA, as: cm },
    ...fromModel(cm, 'lossB', 'apart'),
    ax: { of: ({ a }) => a.x, as: trimmed },
    ay: { of: ({ a }) => a.y, as: trimmed },
    bx: { of: ({ b }) => b.x, as: trimmed },
    by: { of: ({ b }) => b.y, as: trimmed },
    gap: { of: ({ a, b }) => lossGap(a, b), as: cm },
    angle: { of: ({ a, b, lossA, lossB }) => (lossA * lossB === 0 ? noAngle : formatNumber(angleBetween(a, b))) },
  },
  heard: ['lossA', 'lossB'],
  loudest: () => 29,
  Picture,
  quiet: 'left',
  aside: [
    { live: 'gap', label: rows.gap, tone: 'ink' },
    { live: 'angle', label: rows.angle, tone: 'ink' },
  ],
  situations: [
    { ax: -6, ay: 8, bx: 1, by: 0 },
    { ax: -5, ay: 0, bx: 3, by: 4 },
  ],
  actions: [({ bx, by }) => (bx === 0 && by === 0 ? undefined : { bx: by, by: -bx })],
  reached: [({ opposite }) => opposite],
  samples: [
    { ax: 0, ay: 5, bx: 3, by: 4 },
    { ax: -6, ay: 8, bx: 6, by: -8 },
    { ax: 0, ay: 0, bx: 0, by: 0 },
    { ax: 7, ay: -7, bx: 7, by: -7 },
    { ax: -20, ay: 20, bx: 20, by: -20 },
    { ax: 20, ay: 20, bx: 20, by: 19 },
    { ax: 0, ay: 0, bx: 1, by: 0 },
  ],
});
