import type { Loss } from '~/losses/loss.ts';
import { checkPlan, lossNamed } from './check.ts';
import type { Model } from './models.ts';
import { addPenaltyGradient, penaltyOf } from './penalty.ts';
import type { Example, Plan } from './plan.ts';

/** Examples as the model takes them. */
interface Rows {
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly number[];
}

/** A checked plan, with everything that stays the same from step to step. */
export interface Problem {
  readonly plan: Plan;
  readonly model: Model;
  readonly loss: Loss;
  readonly training: Rows;
  readonly validation: Rows | undefined;
}

const prepared = new WeakMap<Plan, Problem>();

/** Computed once for each plan. Throws RangeError for a plan that makes no sense. */
export function problemOf(plan: Plan): Problem {
  const known = prepared.get(plan);
  if (known) return known;
  const model = checkPlan(plan);
  const rows = (examples: readonly Example[]): Rows => ({
    inputs: examples.map(({ features }) => model.inputs(features)),
    targets: examples.map(({ target }) => target),
  });
  const problem: Problem = {
    plan,
    model,
    loss: lossNamed(plan.loss),
    training: rows(plan.training),
    validation: plan.validation && rows(plan.validation),
  };
  prepared.set(plan, problem);
  return problem;
}

/** The mean loss over a set, without the penalty. */
export function dataLoss(
  { plan, model, loss }: Problem,
  { inputs, targets }: Rows,
  parameters: readonly number[],
): number {
  let total = 0;
  for (let i = 0; i < inputs.length; i++)
    total += loss.value(
      model.predict(parameters, inputs[i] as readonly number[]),
      targets[i] as number,
      plan.lossParameters,
    );
  return total / inputs.length;
}

/** What is minimised: data loss and penalty. */
export const withPenalty = ({ plan, model }: Problem, data: number, parameters: readonly number[]): number =>
  data + penaltyOf(plan.penalty, parameters, model.weights);

/**
 * Writes the gradient of the objective over a batch into a list: the mean of slope · ∂prediction/∂parameter, plus the penalty's.
 * Each slope is halved and the sum divided by n/2. Halving is exact, so the result is the same, but the sum of a run that explodes
 * overflows at the same step as the textbook's (2/n) Σ error · x, and not one doubling earlier.
 */
export function writeGradient(
  { plan, model, loss, training }: Problem,
  parameters: readonly number[],
  batch: readonly number[] | undefined,
  into: number[],
): void {
  const { inputs, targets } = training;
  const count = batch?.length ?? inputs.length;
  into.fill(0);
  for (let k = 0; k < count; k++) {
    const i = batch ? (batch[k] as number) : k;
    const row = inputs[i] as readonly number[];
    const slope = loss.gradient(model.predict(parameters, row), targets[i] as number, plan.lossParameters);
    model.addGradient(into, slope / 2, parameters, row);
  }
  for (let j = 0; j < into.length; j++) into[j] = (into[j] as number) / (count / 2);
  addPenaltyGradient(plan.penalty, into, parameters, model.weights);
}

function problemAt(plan: Plan, parameters: readonly number[]): Problem {
  const problem = problemOf(plan);
  const { size } = problem.model;
  if (parameters.length !== size) throw new RangeError(`This model has ${size} parameters, not ${parameters.length}.`);
  return problem;
}

/** The objective for these parameters: mean loss over the training set, plus the penalty. Throws RangeError for a plan that makes no sense, or parameters of another model. */
export function objective(plan: Plan, parameters: readonly number[]): number {
  const problem = problemAt(plan, parameters);
  return withPenalty(problem, dataLoss(problem, problem.training, parameters), parameters);
}

/** ∂objective/∂parameter for each parameter, over the whole training set. Throws as {@link objective} does. */
export function parameterGradient(plan: Plan, parameters: readonly number[]): number[] {
  const problem = problemAt(plan, parameters);
  const gradient = new Array<number>(problem.model.size).fill(0);
  writeGradient(problem, parameters, undefined, gradient);
  return gradient;
}
