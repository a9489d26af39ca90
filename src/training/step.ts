import { batchAt } from './batches.ts';
import { dataLoss, type Problem, problemOf, withPenalty, writeGradient } from './objective.ts';
import { emptyMemory, type Lists, type Memory, update } from './optimizers.ts';
import type { Plan } from './plan.ts';

/** Where a run stands after some steps: plain data. What it went through on the way is its history. */
export interface Run {
  readonly plan: Plan;
  /** Steps made. */
  readonly step: number;
  readonly parameters: readonly number[];
  readonly memory: Memory;
  /** The objective at these parameters, and the mean loss alone, without the penalty. */
  readonly loss: number;
  readonly dataLoss: number;
}

/** Why a run ended: all steps made; a loss above `stopAbove`; a loss of Infinity; NaN; stopped by the reader. */
export type End = 'finished' | 'over-limit' | 'infinite' | 'not-a-number' | 'stopped';

/** A run that is changed in place: the loop makes no new lists at each step. */
export interface RunInPlace {
  step: number;
  readonly parameters: number[];
  readonly memory: Lists;
  readonly gradient: number[];
  loss: number;
  dataLoss: number;
}

/** Measures the loss over the whole training set. */
function measure(problem: Problem, run: RunInPlace): void {
  run.dataLoss = dataLoss(problem, problem.training, run.parameters);
  run.loss = withPenalty(problem, run.dataLoss, run.parameters);
}

/** One step in place: gradient, update, measure. The loop and {@link trainStep} are both made of it. */
export function advance(problem: Problem, run: RunInPlace): void {
  const { plan } = problem;
  writeGradient(problem, run.parameters, plan.batch && batchAt(plan, run.step), run.gradient);
  update(plan.optimizer, run.parameters, run.gradient, run.memory, run.step);
  run.step += 1;
  measure(problem, run);
}

/** The run of a plan before its first step. */
export function startInPlace(problem: Problem): RunInPlace {
  const { plan, model } = problem;
  const run = {
    step: 0,
    parameters: [...plan.start],
    memory: emptyMemory(plan.optimizer, model.size),
    gradient: [...plan.start],
    loss: 0,
    dataLoss: 0,
  };
  measure(problem, run);
  return run;
}

const copied = (memory: Memory): Lists =>
  Object.fromEntries(Object.entries(memory).map(([name, list]) => [name, [...list]]));
const runOf = (plan: Plan, { step, parameters, memory, loss, dataLoss: data }: RunInPlace): Run => ({
  plan,
  step,
  parameters,
  memory,
  loss,
  dataLoss: data,
});

/** The run before its first step. Throws RangeError for a plan that makes no sense. */
export const beginRun = (plan: Plan): Run => runOf(plan, startInPlace(problemOf(plan)));

/** The run one step further, as a new object. The plan's `steps` is ignored: the caller decides when to stop. */
export function trainStep(run: Run): Run {
  const next: RunInPlace = {
    ...run,
    parameters: [...run.parameters],
    memory: copied(run.memory),
    gradient: [...run.parameters],
  };
  advance(problemOf(run.plan), next);
  return runOf(run.plan, next);
}

/** Whether and why the plan's run ends at this point. */
export function endOf(
  plan: Plan,
  { step, loss, parameters }: Pick<Run, 'step' | 'loss' | 'parameters'>,
): End | undefined {
  if (Number.isNaN(loss) || parameters.some(Number.isNaN)) return 'not-a-number';
  const over = plan.stopAbove !== undefined && loss > plan.stopAbove;
  if (over || step >= plan.steps) return loss === Infinity ? 'infinite' : over ? 'over-limit' : 'finished';
  return undefined;
}
