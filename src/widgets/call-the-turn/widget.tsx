import { trained } from '~/controls/trained.tsx';
import { threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { endOf, judge, type Losses, lossesAt, planOf, type Run, runOf, STEPS } from './model.ts';
import { Stage } from './Stage.tsx';
import { count, describe, stepOf } from './words.ts';

/** What stands for a number that the reader is not meant to know yet, or that the run did not come to. */
const UNKNOWN = '?';

/** A call within so many per cent of the lowest validation loss is as good as the best. */
const FINE = 0.05;

/** Some twenty steps of the run, the ends included. */
const rowsOf = (run: Run): [step: number, Losses][] =>
  [...new Set(Array.from({ length: 21 }, (_, i) => Math.round((run.end / 20) * i)))].map((step) => [
    step,
    lossesAt(run, step),
  ]);

export default defineWidget({
  title: 'Drag the line to where you would stop',
  fields,
  controls: () => ['step', 'bend', 'length'],
  ends: (state) => ({ step: endOf(state) }),
  training: trained((state: State<typeof fields>) => [planOf(state)]),
  player: {
    field: 'step',
    // Both runs play in some ten seconds.
    perSecond: ({ step, length }) => {
      const pace = STEPS[length] / STEPS.short;
      return Math.min(1200 * pace, 120 * pace + step * 0.6);
    },
    last: endOf,
  },
  live: (state) => {
    const { call, shown } = state;
    const run = runOf(state);
    const step = stepOf(state, run);
    const { best } = run.validationCourse;
    const result = judge(run, call);
    const start = lossesAt(run, 0);
    const now = lossesAt(run, step);
    const lowest = lossesAt(run, best);
    const end = lossesAt(run, run.end);
    return {
      step: count(step),
      training: threeFigures(now.training),
      validation: shown ? threeFigures(now.validation) : UNKNOWN,
      validationLoss: threeFigures(now.validation),
      call: shown ? count(call) : UNKNOWN,
      cost: shown && result ? threeFigures(result.cost) : UNKNOWN,
      best: count(best),
      bestValidation: threeFigures(lowest.validation),
      bestTraining: threeFigures(lowest.training),
      endTraining: threeFigures(end.training),
      endValidation: threeFigures(end.validation),
      startTraining: threeFigures(start.training),
      startValidation: threeFigures(start.validation),
      steps: count(run.end),
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
  table: (state) => ({
    columns: ['step', 'training loss', 'validation loss'],
    rows: rowsOf(runOf(state)).map(([step, { training, validation }]) => [
      count(step),
      threeFigures(training),
      state.shown ? threeFigures(validation) : UNKNOWN,
    ]),
  }),
  actions: [
    {
      label: 'Stop here, show validation',
      run: (state) => (state.shown ? undefined : { shown: true, call: stepOf(state, runOf(state)) }),
    },
    {
      label: 'Go to its lowest point',
      run: (state) => {
        if (!state.shown) return undefined;
        const run = runOf(state);
        const { shape, best } = run.validationCourse;
        // A loss that levels has no lowest point worth the name.
        return shape === 'levels' || stepOf(state, run) === best ? undefined : { step: best };
      },
    },
  ],
  goals: [
    {
      text: 'Make a call that costs less than 5% more than the best one.',
      hint: 'The training loss alone does not show the turn. Think of where the curve begins to chase single deliveries.',
      reached: (state) => state.shown && (judge(runOf(state), state.call)?.share ?? FINE) < FINE,
    },
  ],
  samples: [
    { step: 0 },
    { step: 10_000 },
    { step: 3075, shown: true, call: 3075 },
    { step: 10_000, shown: true, call: 10_000 },
    { step: 0, shown: true, call: 0 },
    { step: 6000, shown: true, call: 6000 },
    { step: 1500, shown: true, call: 1500 },
    { step: 3000, shown: true, call: 3300 },
    { bend: 'swing', step: 2000 },
    { bend: 'swing', step: 10_000, shown: true, call: 3000 },
    { bend: 'straight', step: 10_000 },
    { bend: 'straight', step: 400, shown: true, call: 9000 },
    { length: 'long', step: 10_000 },
    { length: 'long', step: 200_000, shown: true, call: 3300 },
    { length: 'long', step: 40_000, shown: true, call: 120_000 },
    { step: 8000, shown: true, call: 120_000 },
  ],
  Stage,
});
