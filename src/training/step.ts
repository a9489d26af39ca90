import { batchAt } from './batches.ts';
import { dataLoss, type Problem, problemOf, withPenalty, writeGradient } from './objective.ts';
import { emptyMemory, type Lists, type Memory, update } from './optimizers.ts';
import type { Plan } from './plan.ts';

/** A run in the middle of its way: plain data. What it has been through is in a history. */
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

/** Why a run went no further: all steps made; above `stopAbove`; a loss of Infinity; no number any more; the reader. */
export type End = 'finished' | 'over-limit' | 'infinite' | 'not-a-number' | 'stopped';

/** The same in lists that are written over, for the loop. */
export interface Desk {
  step: number;
  readonly parameters: number[];
  readonly memory: Lists;
  readonly gradient: number[];
  loss: number;
  dataLoss: number;
}

/** Measures the loss over the whole training set. */
function measure(problem: Problem, desk: Desk): void {
  desk.dataLoss = dataLoss(problem, problem.training, desk.parameters);
  desk.loss = withPenalty(problem, desk.dataLoss, desk.parameters);
}

/** One step in place: gradient, update, measure. The loop and {@link trainStep} are both made of it. */
export function advance(problem: Problem, desk: Desk): void {
  const { plan } = problem;
  writeGradient(problem, desk.parameters, plan.batch && batchAt(plan, desk.step), desk.gradient);
  update(plan.optimizer, desk.parameters, desk.gradient, desk.memory, desk.step);
  desk.step += 1;
  measure(problem, desk);
}

/** A desk with the start of the plan on it. */
export function deskAtStart(problem: Problem): Desk {
  const { plan, model } = problem;
  const desk = {
    step: 0,
    parameters: [...plan.start],
    memory: emptyMemory(plan.optimizer, model.size),
    gradient: [...plan.start],
    loss: 0,
    dataLoss: 0,
  };
  measure(problem, desk);
  return desk;
}

const copied = (memory: Memory): Lists =>
  Object.fromEntries(Object.entries(memory).map(([name, list]) => [name, [...list]]));
const runOf = (plan: Plan, { step, parameters, memory, loss, dataLoss: data }: Desk): Run => ({
  plan,
  step,
  parameters,
  memory,
  loss,
  dataLoss: data,
});

/** The run before its first step. Throws RangeError for a plan that makes no sense. */
export const beginRun = (plan: Plan): Run => runOf(plan, deskAtStart(problemOf(plan)));

/** The run one step on; the one given stays as it is. It does not look at the plan's `steps`: whoever steps decides when to stop. */
export function trainStep(run: Run): Run {
  const desk: Desk = {
    ...run,
    parameters: [...run.parameters],
    memory: copied(run.memory),
    gradient: [...run.parameters],
  };
  advance(problemOf(run.plan), desk);
  return runOf(run.plan, desk);
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
