import { expect, test } from 'vitest';
import { checkPlan } from './check.ts';
import { historyOf, objective, parameterGradient, type Plan, predict } from './index.ts';

const good: Plan = {
  model: { kind: 'line' },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate: 0.1 },
  start: [0, 0],
  steps: 3,
  training: [
    { features: [1], target: 2 },
    { features: [2], target: 3 },
  ],
};
const score = (target: number): Plan['training'] => [{ features: [1], target }];

test.each<[string, object, RegExp]>([
  ['an unknown loss', { loss: 'mse' }, /No loss is called “mse”: squared, absolute/],
  ['an unknown model', { model: { kind: 'tree' } }, /No model is called “tree”: constant, line/],
  ['an unknown optimizer', { optimizer: { kind: 'sgd', rate: 1 } }, /No optimizer is called “sgd”/],
  ['an unknown loss parameter', { loss: 'huber', lossParameters: { beta: 1 } }, /no parameter “beta”; it has delta/],
  ['a parameter of a loss without any', { lossParameters: { delta: 1 } }, /no parameter “delta”; it has none/],
  [
    'a loss parameter without meaning',
    { loss: 'huber', lossParameters: { delta: -1 } },
    /delta of the Huber loss is above 0/,
  ],
  ['a loss parameter that is no number', { loss: 'power', lossParameters: { power: NaN } }, /finite number, not NaN/],
  ['no data', { training: [] }, /training set is empty/],
  ['an empty validation set', { validation: [] }, /leave it out/],
  ['a ragged row', { training: [...good.training, { features: [1, 2], target: 0 }] }, /training example 3 has 2/],
  [
    'a number missing from the data',
    { validation: [{ features: [NaN], target: 0 }] },
    /validation example 1 has a number that is not finite/,
  ],
  ['labels 0 and 1 for scores', { model: { kind: 'logistic' }, loss: 'hinge', training: score(0) }, /−1 or \+1, not 0/],
  [
    'labels −1 and +1 for logits',
    { model: { kind: 'logistic' }, loss: 'binary-cross-entropy-with-logits', training: score(-1) },
    /0 to 1, not -1/,
  ],
  ['a line for logits', { loss: 'binary-cross-entropy-with-logits', training: score(1) }, /say \{ kind: 'logistic' \}/],
  ['a logistic model for values', { model: { kind: 'logistic' } }, /say \{ kind: 'line' \}/],
  ['a loss of probabilities', { loss: 'binary-cross-entropy', training: score(1) }, /binary-cross-entropy-with-logits/],
  ['too few parameters', { start: [0] }, /starts from 2 finite numbers .*not \[0\]/],
  ['a start that is no number', { start: [0, NaN] }, /not \[0, NaN\]/],
  ['a negative rate', { optimizer: { kind: 'adam', rate: -1 } }, /0 or more, not -1/],
  ['a rate that is no number', { optimizer: { kind: 'gradient-descent', rate: NaN } }, /0 or more, not NaN/],
  [
    'a rate that was NaN before it was sent as JSON',
    { optimizer: { kind: 'gradient-descent', rate: null } },
    /0 or more, not null/,
  ],
  [
    'a momentum of 1',
    { optimizer: { kind: 'momentum', rate: 1, momentum: 1 } },
    /momentum is at least 0 and below 1, not 1/,
  ],
  ['a beta of 1', { optimizer: { kind: 'adam', rate: 1, beta2: 1 } }, /beta2 is at least 0 and below 1/],
  ['a negative epsilon', { optimizer: { kind: 'adam', rate: 1, epsilon: -1 } }, /epsilon is 0 or more/],
  ['half a step', { steps: 1.5 }, /whole number from 0 to 200000/],
  ['too many steps', { steps: 1e7 }, /whole number from 0 to 200000/],
  ['an infinite limit', { stopAbove: Infinity }, /leave it out/],
  ['an unknown penalty', { penalty: { kind: 'l1', strength: 1 } }, /kind l2.*not l1, 1/],
  ['a negative penalty', { penalty: { kind: 'l2', strength: -1 } }, /not l2, -1/],
  ['a batch larger than the data', { batch: { size: 3, seed: 1 } }, /from 1 to 2 examples, not 3/],
  ['a batch of nothing', { batch: { size: 0, seed: 1 } }, /from 1 to 2 examples, not 0/],
  ['a broken seed', { batch: { size: 1, seed: 0.5 } }, /seed is a whole number, not 0.5/],
  ['a degree of 0', { model: { kind: 'polynomial', degree: 0 } }, /from 1 to 30, not 0/],
  [
    'a polynomial of two features',
    { model: { kind: 'polynomial', degree: 2 }, training: [{ features: [1, 2], target: 0 }] },
    /one feature, not 2/,
  ],
  ['a line of nothing', { training: [{ features: [], target: 0 }] }, /at least one feature/],
])('refused, with the reason: %s', (_what, fault, message) => {
  const plan = { ...good, ...fault } as Plan;
  expect(() => checkPlan(plan)).toThrow(RangeError);
  expect(() => historyOf(plan)).toThrow(message);
});

test('what is right is accepted: a rate of 0, no steps, a constant of logits', () => {
  expect(checkPlan({ ...good, optimizer: { kind: 'gradient-descent', rate: 0 }, steps: 0 }).size).toBe(2);
  expect(
    checkPlan({
      ...good,
      model: { kind: 'constant' },
      start: [0],
      loss: 'binary-cross-entropy-with-logits',
      training: score(1),
    }).weights,
  ).toBe(0);
});

test('a prediction, a cost or a slope with too few parameters is refused, too', () => {
  expect(() => predict({ kind: 'line' }, [1], [1])).toThrow('2 parameters, not 1');
  for (const ask of [objective, parameterGradient])
    expect(() => ask(good, [1])).toThrow(new RangeError('This model has 2 parameters, not 1.'));
});
