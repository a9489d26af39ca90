import { formatNumber } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { angleBetween, cm, lossGap, lossOf, OPPOSITE_DEGREES, oppositeEqual, sentence } from './model.ts';
import { Stage } from './Stage.tsx';

const trimmed = (value: number): string => formatNumber(value, { digits: 1, trim: true });

export default defineWidget({
  title: 'Drag both darts',
  fields,
  pairs: [
    ['ax', 'ay'],
    ['bx', 'by'],
  ],
  controls: () => [],
  hidden: () => ['ax', 'ay', 'bx', 'by'],
  live: ({ ax, ay, bx, by }) => {
    const a = { x: ax, y: ay };
    const b = { x: bx, y: by };
    return {
      ax: trimmed(ax),
      ay: trimmed(ay),
      bx: trimmed(bx),
      by: trimmed(by),
      lossA: cm(lossOf(a)),
      lossB: cm(lossOf(b)),
      gap: cm(lossGap(a, b)),
      angle: lossOf(a) === 0 || lossOf(b) === 0 ? 'none' : formatNumber(angleBetween(a, b)),
      apart: cm(Math.hypot(ax - bx, ay - by)),
    };
  },
  readouts: [
    { live: 'lossA', label: 'loss of dart A (cm)', tone: 'error' },
    { live: 'lossB', label: 'loss of dart B (cm)', tone: 'error' },
    { live: 'gap', label: 'difference in loss (cm)', tone: 'ink' },
    { live: 'angle', label: 'angle between them (°)', tone: 'ink' },
  ],
  pitch: { live: ['lossA', 'lossB'], most: () => 29 },
  describe: ({ ax, ay, bx, by }) => sentence({ x: ax, y: ay }, { x: bx, y: by }),
  table: ({ ax, ay, bx, by }) => ({
    columns: ['dart', 'right (cm)', 'up (cm)', 'loss (cm)'],
    rows: [
      ['A', cm(ax), cm(ay), cm(Math.hypot(ax, ay))],
      ['B', cm(bx), cm(by), cm(Math.hypot(bx, by))],
    ],
  }),
  presets: [
    { label: 'A near miss and a far one', state: { ax: -6, ay: 8, bx: 1, by: 0 } },
    { label: 'Two darts of one ring', state: { ax: -5, ay: 0, bx: 3, by: 4 } },
  ],
  actions: [
    {
      label: 'Turn dart B by a quarter',
      run: ({ bx, by }) => (bx === 0 && by === 0 ? undefined : { bx: by, by: -bx }),
    },
  ],
  goals: [
    {
      text: `Give both darts the same loss (not 0) on opposite sides of the bull: at least ${OPPOSITE_DEGREES}° apart.`,
      hint: 'All places of one ring cost the same. Draw a line from dart A through the bull: where it meets A’s ring again, put dart B.',
      reached: ({ ax, ay, bx, by }) => oppositeEqual({ x: ax, y: ay }, { x: bx, y: by }),
    },
  ],
  samples: [
    { ax: 0, ay: 5, bx: 3, by: 4 },
    { ax: -6, ay: 8, bx: 6, by: -8 },
    { ax: 0, ay: 0, bx: 0, by: 0 },
    { ax: 7, ay: -7, bx: 7, by: -7 },
    { ax: -20, ay: 20, bx: 20, by: -20 },
    { ax: 20, ay: 20, bx: 20, by: 19 },
    { ax: 0, ay: 0, bx: 1, by: 0 },
  ],
  Stage,
});
