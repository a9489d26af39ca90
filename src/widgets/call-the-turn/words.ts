import { formatNumber, threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import type { fields } from './fields.ts';
import { judge, lossesAt, type Run, runOf } from './model.ts';

type Asked = State<typeof fields>;

export const count = (value: number): string => formatNumber(value);
const percent = (share: number): string => (share > 0 && share < 0.01 ? 'less than 1' : formatNumber(share * 100));

/** The step that is shown: a run that the reader stopped may end before the one that is asked for. */
export const stepOf = ({ step }: Pick<Asked, 'step'>, { end }: Run): number => Math.min(step, end);

/** What the training loss does over the run: nothing that gives the turn away. */
function trainingWords({ trainingCourse: { shape, level }, end, planned }: Run): string {
  if (shape === 'levels') return `from step ${count(level)} on it hardly changes`;
  if (end === 0) return 'the run was stopped before its first step';
  return end < planned ? `it falls as far as the run went, to step ${count(end)}` : 'it falls to the very end';
}

function validationWords({ validation, validationCourse: { shape, best, level } }: Run): string {
  const lowest = threeFigures(validation[best] ?? 0);
  return shape === 'levels'
    ? `The validation loss does not turn: from step ${count(level)} on it stays near its lowest, ${lowest}.`
    : `The validation loss is lowest at step ${count(best)}: ${lowest}.`;
}

function verdict({ call }: Asked, run: Run): string {
  const judged = judge(run, call);
  const { shape, level } = run.validationCourse;
  if (!judged) return `Your call, ${count(call)}, lies beyond this run.`;
  const { off, share } = judged;
  if (off === 0) return 'Bullseye: no other step does better.';
  if (shape === 'levels' && call >= level) return `Your call, ${count(call)}, is as good as any later step.`;
  const away =
    shape === 'levels' ? 'came before that' : `is ${count(Math.abs(off))} steps ${off > 0 ? 'late' : 'early'}`;
  return `Your call, ${count(call)}, ${away} and costs ${percent(share)}% more.`;
}

export function describe(state: Asked): string {
  const run = runOf(state);
  const step = stepOf(state, run);
  const { training, validation } = lossesAt(run, step);
  return state.shown
    ? `At step ${count(step)}: training ${threeFigures(training)}, validation ${threeFigures(validation)}. ${validationWords(run)} ${verdict(state, run)}`
    : `After ${count(step)} steps the training loss is ${threeFigures(training)}, and ${trainingWords(run)}. Where would you stop? Drag the blue line there, then make your call.`;
}
