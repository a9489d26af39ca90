import { counted, formatNumber, threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { LOWEST, runFrom, shapeOf, STEPS } from './model.ts';
import { Stage } from './Stage.tsx';

/** Every tenth step, and the first ten: enough to see the curve in numbers. */
const LISTED = Array.from({ length: STEPS + 1 }, (_, step) => step).filter((step) => step <= 10 || step % 10 === 0);

function describe({ step, left, right }: State<typeof fields>): string {
  const run = runFrom(left, right);
  const loss = run.losses[step] ?? 0;
  const begin =
    step === 0
      ? `Your first line costs ${threeFigures(run.first)}.`
      : `After ${counted(step, 'step')} the loss is ${threeFigures(loss)}, from ${threeFigures(run.first)} at the start.`;
  switch (shapeOf(run)) {
    case 'none':
      return `${begin} There is hardly anything to drop: ${STEPS} steps take off ${threeFigures(run.first - run.last)}, for the best line has ${threeFigures(LOWEST)}.`;
    case 'slow':
      return `${begin} No sharp drop from here: four fifths of the way down take ${counted(run.sharp, 'step')}, and the end is ${threeFigures(run.last)}.`;
    case 'healthy':
      return `${begin} The first ${counted(run.sharp, 'step')} make four fifths of the whole drop; the other ${STEPS - run.sharp} bring the rest, down to ${threeFigures(run.last)}.`;
  }
}

export default defineWidget({
  title: 'Drag the first line, then play its run',
  fields,
  controls: () => ['step'],
  hidden: () => ['left', 'right'],
  player: { field: 'step', perSecond: ({ step }) => Math.min(60, 6 + step * 0.5), last: () => STEPS },
  live: ({ step, left, right }) => {
    const run = runFrom(left, right);
    return {
      step: String(step),
      loss: threeFigures(run.losses[step] ?? 0),
      first: threeFigures(run.first),
      last: threeFigures(run.last),
      lowest: threeFigures(LOWEST),
      sharp: String(run.sharp),
      afterSharp: threeFigures(run.losses[run.sharp] ?? 0),
      flat: String(STEPS - run.sharp),
      steps: String(STEPS),
    };
  },
  readouts: [
    { live: 'step', label: 'steps made', tone: 'ink' },
    { live: 'loss', label: 'loss (min²)', tone: 'squared' },
    { live: 'sharp', label: 'steps for 4/5 of the drop', tone: 'ink' },
    { live: 'last', label: `loss after ${STEPS} steps`, tone: 'squared' },
  ],
  pitch: { live: ['loss'], most: () => 250 },
  describe,
  table: ({ left, right }) => {
    const { losses, lines } = runFrom(left, right);
    return {
      columns: ['steps made', 'loss (min²)', 'w (minutes per km)', 'b (minutes)'],
      rows: LISTED.map((step) => [
        String(step),
        threeFigures(losses[step] ?? 0),
        formatNumber(lines.at(step)?.[0] ?? 0, { digits: 3 }),
        formatNumber(lines.at(step)?.[1] ?? 0, { digits: 3 }),
      ]),
    };
  },
  presets: [
    { label: 'A poor start', state: { step: 40 } },
    { label: 'A terrible start', state: { left: 30, right: 30, step: 40 } },
    { label: 'The wrong steepness', state: { left: 30, right: 0, step: 40 } },
    { label: 'Almost right already', state: { left: 12, right: 17.5, step: 40 } },
  ],
  goals: [
    {
      text: 'Find a first line that needs more than 100 steps for four fifths of its drop.',
      hint: 'Be right on average and wrong in steepness: a line that is much too high on one side and too low on the other.',
      reached: ({ left, right }) => shapeOf(runFrom(left, right)) === 'slow' && runFrom(left, right).sharp > 100,
    },
  ],
  samples: [
    { step: 9 },
    { step: 300 },
    { left: 30, right: 30, step: 5 },
    { left: 30, right: 0, step: 120 },
    { left: 0, right: 30, step: 0 },
    { left: 12, right: 17.5, step: 200 },
    { left: 0, right: 0 },
    { left: 0, right: 20, step: 300 },
    { left: 15, right: 15, step: 20 },
    { left: 9, right: 19 },
    { left: 25, right: 8, step: 2 },
  ],
  Stage,
});
