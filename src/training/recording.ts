import { dataLoss, problemOf } from './objective.ts';
import type { Plan } from './plan.ts';
import { FlatRows, type Rows } from './rows.ts';
import { advance, deskAtStart, type End, endOf } from './step.ts';

/** Everything that a run has been through. The index of every list is the step; index 0 is the start. */
export interface History {
  /** The objective: mean loss over the training set, and the penalty. */
  readonly losses: readonly number[];
  /** The mean loss over the training set alone. The same list as `losses` where there is no penalty. */
  readonly dataLosses: readonly number[];
  /** The mean loss over the validation set, without penalty, where the plan has one. */
  readonly validationLosses?: readonly number[];
  readonly parameters: Rows;
  readonly end: End;
  /** The first step at which the loss, or a parameter, is too large for a number, if there is one. */
  readonly infiniteLoss?: number;
  readonly infiniteParameter?: number;
}

/** A run under way that writes down everything: by one call, or in slices with pauses between them. */
export interface Recording {
  readonly plan: Plan;
  /** Steps made so far. */
  readonly step: number;
  /** Why it is over, or undefined while it is not. */
  readonly end: End | undefined;
  /** Makes at most so many steps more; ends by itself. */
  advance(steps: number): void;
  /** All of it so far. A recording that is not over counts as stopped. */
  soFar(): History;
}

/** Throws RangeError for a plan that makes no sense. */
export function record(plan: Plan): Recording {
  const problem = problemOf(plan);
  const desk = deskAtStart(problem);
  const losses: number[] = [];
  const dataLosses: number[] = [];
  const validationLosses: number[] = [];
  const width = desk.parameters.length;
  const rows = new Float64Array((plan.steps + 1) * width);
  let end: End | undefined;
  let infiniteLoss: number | undefined = undefined;
  let infiniteParameter: number | undefined = undefined;
  const write = (): void => {
    losses.push(desk.loss);
    if (plan.penalty) dataLosses.push(desk.dataLoss);
    if (problem.validation) validationLosses.push(dataLoss(problem, problem.validation, desk.parameters));
    for (let j = 0; j < width; j++) rows[desk.step * width + j] = desk.parameters[j] as number;
    if (desk.loss === Infinity) infiniteLoss ??= desk.step;
    if (infiniteParameter === undefined && desk.parameters.some((one) => Math.abs(one) === Infinity))
      infiniteParameter = desk.step;
    end = endOf(plan, desk);
  };
  write();
  return {
    plan,
    get step() {
      return desk.step;
    },
    get end() {
      return end;
    },
    advance: (steps) => {
      for (let left = steps; left > 0 && end === undefined; left--) {
        advance(problem, desk);
        write();
      }
    },
    soFar: () => ({
      losses,
      dataLosses: plan.penalty ? dataLosses : losses,
      end: end ?? 'stopped',
      parameters: new FlatRows(desk.step === plan.steps ? rows : rows.slice(0, (desk.step + 1) * width), width),
      ...(problem.validation && { validationLosses }),
      ...(infiniteLoss !== undefined && { infiniteLoss }),
      ...(infiniteParameter !== undefined && { infiniteParameter }),
    }),
  };
}
