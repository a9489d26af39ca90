import { defineWidget } from '~/widgets/define-widget.ts';
import { CLASSES } from '~/widgets/photos.ts';
import { fields } from './fields.ts';
import { answersOf } from './model.ts';
import { Stage } from './Stage.tsx';
import { describe, nats } from './words.ts';

export default defineWidget({
  title: 'Drag the beliefs of two models',
  fields,
  live: (state) => {
    const [a, b] = answersOf(state);
    return {
      a: nats(a.price),
      b: nats(b.price),
      beliefA: `${a.percents[0]}`,
      beliefB: `${b.percents[0]}`,
      catB: `${b.percents[1]}`,
      answerA: a.answer,
      answerB: b.answer,
      difference: a.price === b.price ? '0.000' : nats(Math.abs(a.price - b.price)),
    };
  },
  readouts: [
    { live: 'a', label: 'A’s loss', tone: 'cross-entropy' },
    { live: 'b', label: 'B’s loss', tone: 'cross-entropy' },
  ],
  pitch: { live: ['a', 'b'], most: () => 5 },
  describe: (state) => describe(answersOf(state)),
  table: (state) => ({
    columns: ['model', ...CLASSES, 'answer', 'loss'],
    rows: answersOf(state).map(({ side, percents, answer, price }) => [
      side,
      ...percents.map((percent) => `${percent}%`),
      answer,
      nats(price),
    ]),
  }),
  controls: () => [],
  hidden: () => ['dogA', 'catA', 'fishA', 'dogB', 'catB', 'fishB'],
  presets: [
    { label: 'B wrong and sure', state: { dogB: 4, catB: 95, fishB: 1 } },
    { label: 'Both right', state: { dogA: 60, catA: 20, fishA: 20, dogB: 90, catB: 8, fishB: 2 } },
    { label: 'The question again', state: {} },
  ],
  goals: [
    {
      text: 'Make both pay the same, while A stays right and B stays wrong.',
      hint: 'Both pay for their belief in the dog only. Make that equal, and let one rival in B be larger than it.',
      reached: (state) => {
        const [a, b] = answersOf(state);
        return a.price === b.price && a.answer === 'right' && b.answer === 'wrong';
      },
    },
  ],
  samples: [
    { dogA: 47, catA: 26, fishA: 27 },
    { dogA: 0, catA: 50, fishA: 50 },
    { dogA: 100, catA: 0, fishA: 0, dogB: 0, catB: 100, fishB: 0 },
    { dogA: 50, catA: 50, fishA: 0 },
    { dogA: 70, catA: 20, fishA: 10, dogB: 70, catB: 20, fishB: 10 },
    { dogB: 5, catB: 5, fishB: 90 },
  ],
  Stage,
});
