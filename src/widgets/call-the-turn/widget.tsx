import { trained } from '~/controls/trained.tsx';
import { threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Call, callOf, endOf, hasIt, type Losses, lossesAt, planOf, STEPS } from './model.ts';
import { Picture } from './Picture.tsx';
import { actions, count, goals, headline, picture, sentence, situations, table, UNKNOWN } from './words.ts';

/** A loss at a step; `hidden` until the flag is planted. */
const lossOf = (which: keyof Losses, step: (call: Call) => number, hidden = false) => ({
  of: (call: Call) => (hidden && !call.shown ? UNKNOWN : threeFigures(lossesAt(call.run, step(call))[which])),
});
const best = ({ run }: Call): number => run.validationCourse.best;
const end = ({ run }: Call): number => run.end;

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    actions,
    headline: (_, call) => headline(call),
    sentence,
    table: (_, call) => table(call),
  },
  fields,
  handles: ['call'],
  ends: (state) => ({ step: endOf(state), call: endOf(state) }),
  training: trained((state: State<typeof fields>) => [planOf(state)]),
  model: callOf,
  numbers: {
    training: lossOf('training', ({ shown, step, seen }) => (shown ? step : seen)),
    callValidation: lossOf('validation', ({ at }) => at, true),
    step: { of: ({ step }) => step, as: count },
    call: { of: ({ at }) => at, as: count },
    cost: { of: ({ shown, cost }) => (shown ? threeFigures(cost) : UNKNOWN) },
    best: { of: best, as: count },
    bestValidation: lossOf('validation', best),
    bestTraining: lossOf('training', best),
    endTraining: lossOf('training', end),
    endValidation: lossOf('validation', end),
    startTraining: lossOf('training', () => 0),
    startValidation: lossOf('validation', () => 0),
    steps: { of: end, as: count },
  },
  heard: ['training', 'callValidation'],
  loudest: () => 21,
  Picture,
  quiet: 'middle',
  situations: [
    { bend: 'swing', shown: true, call: 6000, step: STEPS.short },
    { length: 'long', shown: true, call: 120_000, step: STEPS.long },
  ],
  actions: [({ shown }, { run }) => (shown ? undefined : { shown: true, step: run.end })],
  reached: [hasIt],
  samples: [
    { step: 0 },
    { step: 10_000, call: 9000 },
    { call: 3075 },
    { step: 3075, shown: true, call: 3075 },
    { step: 10_000, shown: true, call: 10_000 },
    { step: 10_000, shown: true, call: 0 },
    { step: 10_000, shown: true, call: 6000 },
    { step: 10_000, shown: true, call: 3700 },
    { step: 1500, shown: true, call: 1500 },
    { step: 3000, shown: true, call: 3300 },
    { bend: 'swing', step: 2000 },
    { bend: 'swing', step: 10_000, shown: true, call: 3000 },
    { bend: 'straight', step: 10_000, shown: true, call: 9000 },
    { bend: 'straight', step: 400, shown: true, call: 300 },
    { length: 'long', step: 10_000 },
    { call: 5200 },
    { length: 'long', step: 200_000, shown: true, call: 120_000 },
    { length: 'long', step: 200_000, shown: true, call: 3300 },
    { length: 'long', step: 40_000, shown: true, call: 120_000 },
  ],
});
