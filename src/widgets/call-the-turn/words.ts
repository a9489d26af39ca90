import { threeFigures, whole } from '~/math/format.ts';
import type { Say } from '~/widgets/define-figure.tsx';
import type { Table } from '~/widgets/define-widget.ts';
import { type Call, hasIt, lossesAt, NEAR_ENOUGH, type Run } from './model.ts';

/** What stands for a number that the reader is not meant to know yet. */
export const UNKNOWN = '?';
export const count = whole;

export const picture =
  'Two losses over the steps of a training: on the deliveries that the model learns from, and on new ones';
export const goals = [
  {
    text: 'Stop at the turn, give or take 500 steps.',
    hint: 'The training loss alone can’t tell you. When does the curve start to chase single deliveries?',
  },
];
export const situations = ['Less bend', '20 times as long'];
export const actions = ['Plant the flag'];
export const names = {
  loss: 'loss',
  steps: { wide: (end: number): string => `${count(end)} steps`, phone: count },
  fresh: 'new deliveries',
  learned: 'deliveries it learns from',
  flag: 'stop here?',
  turned: { turns: 'it turned', levels: 'level from here', falls: 'lowest' },
  legend: { learned: 'learned from', fresh: 'new' },
} as const;
export const late = ({ off }: Call): string => `${count(Math.abs(off))} ${off > 0 ? 'late' : 'early'}`;
export const extra = ({ cost }: Call): string => `${threeFigures(cost)} more`;

/** How well the model's curve has got the day after so many steps. */
function grasp({ run, bend }: Call, step: number): string {
  const { shape, best } = run.validationCourse;
  if (shape === 'levels') return bend === 'straight' ? ': too stiff' : ': just right';
  if (Math.abs(step - best) <= NEAR_ENOUGH) return ': just right';
  return step < best / 2 ? ': too soon' : step > 2 * best ? ': by heart' : '';
}
export const still = {
  wide: (call: Call, step: number): string => `at ${count(step)}${call.shown ? grasp(call, step) : ': so far'}`,
  phone: (_: Call, step: number): string => `at ${count(step)}`,
} as const;

export function headline(call: Call): string {
  const { run, shown, off, bend } = call;
  if (!shown) return 'When do new deliveries get worse?';
  const { shape } = run.validationCourse;
  if (shape === 'falls') return 'Still falling when it stopped.';
  if (shape === 'levels')
    return bend === 'swing' ? 'One swing: it never turns.' : 'Too stiff to turn. Too stiff to fit.';
  if (hasIt(call)) return 'That’s the turn.';
  return off < -NEAR_ENOUGH ? 'Too early: it was still getting better.' : 'Training fell. New deliveries got worse.';
}

export function sentence(
  say: Say<'training' | 'call' | 'best' | 'bestValidation' | 'callValidation'>,
  call: Call,
): string {
  const { run, shown, seen, turn, off } = call;
  if (!shown)
    return `After ${count(seen)} steps the training loss is {squared|${say.training}}. Where would you stop? Drag the flag there, then plant it.`;
  const here = `At step {prediction|${say.call}} new deliveries cost {squared|${say.callValidation}}.`;
  switch (run.validationCourse.shape) {
    case 'levels':
      return `${here} They never get worse: from step ${count(turn)} on they stay near {squared|${say.bestValidation}}.`;
    case 'falls':
      return `${here} The run ends at step ${count(run.end)}, and they were ${turn === run.end ? 'never cheaper' : `cheapest at step ${count(turn)}`}.`;
    case 'turns':
      return off === 0
        ? `Bullseye. At step {prediction|${say.call}} new deliveries cost {squared|${say.bestValidation}}, and no other step does better.`
        : `${here} At the turn, step ${say.best}, they cost {squared|${say.bestValidation}}.`;
  }
}

/** Some twenty steps of the run, the ends included. */
const listed = ({ end }: Run): number[] => [
  ...new Set(Array.from({ length: 21 }, (_, i) => Math.round((end / 20) * i))),
];

export const table = ({ run, shown }: Call): Table => ({
  columns: ['step', 'training loss', 'validation loss'],
  rows: listed(run).map((step) => {
    const { training, validation } = lossesAt(run, step);
    return [count(step), threeFigures(training), shown ? threeFigures(validation) : UNKNOWN];
  }),
});
