import { isNotationOf } from '~/losses/about.ts';
import { losses } from '~/losses/index.ts';
import type { Loss } from '~/losses/loss.ts';
import { counted } from '~/math/format.ts';
import { type Model, modelOf } from './models.ts';
import { emptyMemory } from './optimizers.ts';
import { type Example, MOST_STEPS, type Plan } from './plan.ts';

const refuse = (message: string): never => {
  throw new RangeError(message);
};
const isFrom0 = (value: number): boolean => Number.isFinite(value) && value >= 0;
const isWhole = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** The loss with this id, of those that predict one number. Throws a RangeError that lists the ids. */
export function lossNamed(id: string): Loss {
  return (
    losses.find((loss) => loss.id === id) ??
    refuse(`No loss is called “${id}”: ${losses.map((loss) => loss.id).join(', ')}.`)
  );
}

function checkExamples(
  set: string,
  examples: readonly Example[],
  features: number,
  { loss, lossParameters }: Plan,
): void {
  const record = lossNamed(loss);
  examples.forEach((example, i) => {
    const where = `${set} example ${i + 1}`;
    if (example.features.length !== features)
      refuse(`Every example has as many features as the first, ${features}; ${where} has ${example.features.length}.`);
    if (![...example.features, example.target].every(Number.isFinite))
      refuse(`${where} has a number that is not finite.`);
    // It throws for targets and parameters that mean nothing to this loss.
    record.value(0, example.target, lossParameters);
  });
}

/** A line can predict any number: a value or, with `logistic`, a logit or score. A constant can be any of these. */
function checkScale({ model, loss }: Plan): void {
  const record = lossNamed(loss);
  const { scale, name } = record;
  if (scale === 'probability') {
    const forLogits = losses.find((other) => other.scale === 'logit' && isNotationOf(record, other));
    refuse(
      `The ${name} wants probabilities, and a step may leave 0 to 1.${forLogits ? ` Train on ${forLogits.id}.` : ''}`,
    );
  }
  const squashed = scale !== 'value';
  if (model.kind !== 'constant' && squashed !== (model.kind === 'logistic')) {
    refuse(
      squashed
        ? `The ${name} reads a prediction as a ${scale}: say { kind: 'logistic' }.`
        : `The ${name} compares values; a logistic model gives logits: say { kind: 'line' }.`,
    );
  }
}

function checkOptimizer({ optimizer }: Plan): void {
  emptyMemory(optimizer, 0);
  if (!isFrom0(optimizer.rate)) refuse(`A learning rate is 0 or more, not ${optimizer.rate}.`);
  const fading =
    optimizer.kind === 'momentum'
      ? { momentum: optimizer.momentum }
      : optimizer.kind === 'adam'
        ? { beta1: optimizer.beta1 ?? 0, beta2: optimizer.beta2 ?? 0 }
        : {};
  for (const [name, value] of Object.entries(fading))
    if (!(isFrom0(value) && value < 1)) refuse(`${name} is at least 0 and below 1, not ${value}.`);
  if (optimizer.kind === 'adam' && optimizer.epsilon !== undefined && !isFrom0(optimizer.epsilon))
    refuse(`epsilon is 0 or more, not ${optimizer.epsilon}.`);
}

/** Checks everything about a plan, and gives back its model. Throws a RangeError that names the bad value and the legal ones. */
export function checkPlan(plan: Plan): Model {
  const { training, validation, start, steps, stopAbove, penalty, batch, lossParameters = {} } = plan;
  const record = lossNamed(plan.loss);
  for (const [name, value] of Object.entries(lossParameters)) {
    const known = record.parameters.map((parameter) => parameter.name);
    if (!known.includes(name))
      refuse(`The ${record.name} has no parameter “${name}”; it has ${known.join(', ') || 'none'}.`);
    if (!Number.isFinite(value)) refuse(`The parameter ${name} is a finite number, not ${value}.`);
  }
  const features = training[0]?.features.length ?? refuse('There is nothing to train on: the training set is empty.');
  checkExamples('training', training, features, plan);
  if (validation?.length === 0) refuse('A validation set without examples has no loss: leave it out.');
  checkExamples('validation', validation ?? [], features, plan);
  checkScale(plan);
  checkOptimizer(plan);
  const model = modelOf(plan.model, features);
  if (start.length !== model.size || !start.every(Number.isFinite))
    refuse(
      `This model starts from ${counted(model.size, 'finite number')} (weights, then intercept), not [${start.join(', ')}].`,
    );
  if (!isWhole(steps, 0, MOST_STEPS)) refuse(`steps is a whole number from 0 to ${MOST_STEPS}, not ${steps}.`);
  if (stopAbove !== undefined && !Number.isFinite(stopAbove))
    refuse('stopAbove is a finite number; to go on through Infinity, leave it out.');
  if (penalty && !((penalty.kind as string) === 'l2' && isFrom0(penalty.strength)))
    refuse(`A penalty is of the kind l2, with a strength of 0 or more; not ${penalty.kind}, ${penalty.strength}.`);
  if (batch && !isWhole(batch.size, 1, training.length))
    refuse(`A batch has from 1 to ${training.length} examples, not ${batch.size}.`);
  if (batch && !Number.isSafeInteger(batch.seed)) refuse(`A seed is a whole number, not ${batch.seed}.`);
  return model;
}
