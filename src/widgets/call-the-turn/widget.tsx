import { formatNumber, threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { judge, lossesAt, overfit, STEPS } from './model.ts';
import { Stage } from './Stage.tsx';

/** What stands for a number that the reader is not meant to know yet. */
const UNKNOWN = '?';
const steps = (value: number): string => formatNumber(value);
const percent = (share: number): string => (share > 0 && share < 0.01 ? 'less than 1' : formatNumber(share * 100));

/** A call within so many per cent of the lowest validation loss is as good as the best. */
const FINE = 0.05;

function verdict(call: number): string {
  const { off, share } = judge(call);
  if (off === 0) return 'Bullseye: no other step does better.';
  const where = `${steps(Math.abs(off))} steps ${off > 0 ? 'late' : 'early'}`;
  return `Your call, ${steps(call)}, is ${where} and costs ${percent(share)}% more.`;
}

function describe({ step, call, shown }: State<typeof fields>): string {
  const { training, validation } = lossesAt(step);
  if (!shown) {
    return `After ${steps(step)} steps the training loss is ${threeFigures(training)}, and it falls to the very end. Where would you stop? Drag the blue line there, then make your call.`;
  }
  const { best } = overfit();
  return `At step ${steps(step)}: training ${threeFigures(training)}, validation ${threeFigures(validation)}. The validation loss is lowest at step ${steps(best)}: ${threeFigures(lossesAt(best).validation)}. ${verdict(call)}`;
}

export default defineWidget({
  title: 'Drag the line to where you would stop',
  fields,
  controls: () => ['step'],
  player: { field: 'step', perSecond: ({ step }) => Math.min(1200, 120 + step * 0.6), last: () => STEPS },
  live: ({ step, call, shown }) => {
    const { training, validation } = lossesAt(step);
    const { best } = overfit();
    const result = judge(call);
    return {
      step: steps(step), training: threeFigures(training), validation: shown ? threeFigures(validation) : UNKNOWN, validationLoss: threeFigures(validation),
      call: shown ? steps(call) : UNKNOWN, cost: shown ? threeFigures(result.cost) : UNKNOWN,
      best: steps(best), bestValidation: threeFigures(lossesAt(best).validation), bestTraining: threeFigures(lossesAt(best).training),
      endTraining: threeFigures(lossesAt(STEPS).training), endValidation: threeFigures(lossesAt(STEPS).validation), startTraining: threeFigures(lossesAt(0).training), steps: steps(STEPS),
    };
  },
  readouts: [
    { live: 'step', label: 'step', tone: 'prediction' },
    { live: 'training', label: 'training loss', tone: 'squared' },
    { live: 'validation', label: 'validation loss', tone: 'ink' },
    { live: 'cost', label: 'what your call costs', tone: 'error' },
  ],
  pitch: { live: ['training'], most: () => 21 },
  describe,
  table: ({ shown }) => ({
    columns: ['step', 'training loss', 'validation loss'],
    rows: Array.from({ length: 21 }, (_, i) => (STEPS / 20) * i).map((step) => {
      const { training, validation } = lossesAt(step);
      return [steps(step), threeFigures(training), shown ? threeFigures(validation) : UNKNOWN];
    }),
  }),
  actions: [
    { label: 'Stop here, show validation', run: ({ step, shown }) => (shown ? undefined : { shown: true, call: step }) },
    { label: 'Go to its lowest point', glide: true, run: ({ step, shown }) => (shown && step !== overfit().best ? { step: overfit().best } : undefined) },
  ],
  goals: [{ text: 'Make a call that costs less than 5% more than the best one.', hint: 'The training loss alone does not show the turn. In this run it comes in the first half.', reached: ({ call, shown }) => shown && judge(call).share < FINE }],
  samples: [
    { step: 0 }, { step: 10_000 }, { step: 3075, shown: true, call: 3075 }, { step: 10_000, shown: true, call: 10_000 }, { step: 0, shown: true, call: 0 }, { step: 6000, shown: true, call: 6000 }, { step: 1500, shown: true, call: 1500 }, { step: 3000, shown: true, call: 3300 },
  ],
  Stage,
});
