import { dataLoss, problemOf } from './objective.ts';
import type { Plan } from './plan.ts';
import { FlatRows, type Rows } from './rows.ts';
import { advance, startInPlace, type End, endOf } from './step.ts';

/** Everything that happened in a run. Every list is indexed by step; index 0 is the start. */
export interface History {
  /** The objective: mean loss over the training set, and the penalty. */
  readonly losses: readonly number[];
  /** The mean loss over the training set alone. The same list as `losses` where there is no penalty. */
  readonly dataLosses: readonly number[];
  /** The mean loss over the validation set, without penalty, where the plan has one. */
  readonly validationLosses?: readonly number[];
  readonly parameters: Rows;
  readonly end: End;
  /** The first step, if any, at which the loss, or a parameter, is Infinity. */
  readonly infiniteLoss?: number;
  readonly infiniteParameter?: number;
}

/** A run that records itself as it goes: in one call, or in slices with pauses between them. */
export interface Recording {
  readonly plan: Plan;
  /** Steps made so far. */
  readonly step: number;
  /** Why it is over, or undefined while it is not. */
  readonly end: End | undefined;
  /** Makes at most this many more steps; fewer when the run ends first. */
  advance(steps: number): void;
  /** The history so far. A run that is not over counts as stopped. */
  soFar(): History;
}

/** Begins to record the run of a plan. Throws RangeError for a plan that makes no sense. */
export function record(plan: Plan): Recording {
  const problem = problemOf(plan);
  const run = startInPlace(problem);
  const losses: number[] = [];
  const dataLosses: number[] = [];
  const validationLosses: number[] = [];
  const width = run.parameters.length;
  const rows = new Float64Array((plan.steps + 1) * width);
  let end: End | undefined;
  let infiniteLoss: number | undefined = undefined;
  let infiniteParameter: number | undefined = undefined;
  const write = (): void => {
    losses.push(run.loss);
    if (plan.penalty) dataLosses.push(run.dataLoss);
    if (problem.validation) validationLosses.push(dataLoss(problem, problem.validation, run.parameters));
    for (let j = 0; j < width; j++) rows[run.step * width + j] = run.parameters[j] as number;
    if (run.loss === Infinity) infiniteLoss ??= run.step;
    if (infiniteParameter === undefined && run.parameters.some((one) => Math.abs(one) === Infinity))
      infiniteParameter = run.step;
    end = endOf(plan, run);
  };
  write();
  return {
    plan,
    get step() {
      return run.step;
    },
    get end() {
      return end;
    },
    advance: (steps) => {
      for (let left = steps; left > 0 && end === undefined; left--) {
        advance(problem, run);
        write();
      }
    },
    soFar: () => ({
      losses,
      dataLosses: plan.penalty ? dataLosses : losses,
      end: end ?? 'stopped',
      parameters: new FlatRows(run.step === plan.steps ? rows : rows.slice(0, (run.step + 1) * width), width),
      ...(problem.validation && { validationLosses }),
      ...(infiniteLoss !== undefined && { infiniteLoss }),
      ...(infiniteParameter !== undefined && { infiniteParameter }),
    }),
  };
}
