import { describe, expect, test } from 'vitest';
import { type ClassTarget, type ClassLoss, targetProbabilities } from '~/losses/class-loss.ts';
import {
  absolute,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  crossEntropy,
  crossEntropyWithLogits,
  hinge,
  huber,
  logistic,
  power,
  squared,
} from '~/losses/index.ts';
import type { Loss, Parameters } from '~/losses/loss.ts';
import { lossesOf, meanLoss, meanLossGradient } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';
import bce from './reference/bce.json';
import bceWithLogits from './reference/bce_with_logits.json';
import cce from './reference/cce.json';
import { type Case, type Given, isRight, type Num, type Tolerance } from './reference/compare.ts';
import hinges from './reference/hinge.json';
import hubers from './reference/huber.json';
import mae from './reference/mae.json';
import mse from './reference/mse.json';
import softmaxCrossEntropy from './reference/softmax_cross_entropy.json';

interface File {
  cases: unknown;
  tolerance: Tolerance;
}
interface Inputs {
  pred: Num[];
  target: Num[];
  params?: Parameters;
}
interface ClassInputs {
  pred: Num[][];
  target: Num[] | Num[][];
  params: { class_weights: number[] | null; label_smoothing: number };
}

const numbers = (list: readonly Num[]): number[] => list.map(Number);

/** What `answer` gives, or its refusal, which has to be a RangeError. */
function given(answer: () => Given): Given {
  try {
    return answer();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return 'throws';
  }
}

/** The file's batches handed to our functions, which take one example. A loss of margins may also be asked about labels 0 and 1. */
function answer(
  loss: Loss,
  { pred, target, reduction }: Case<Inputs>['inputs'],
  parameters: Parameters,
  label: (target: number) => number,
): Given {
  const predictions = numbers(pred);
  const targets = numbers(target).map(label);
  return given(() => {
    const each = lossesOf(loss, predictions, targets, parameters);
    if (reduction === 'mean')
      return {
        value: meanLoss(loss, predictions, targets, parameters),
        gradient: meanLossGradient(loss, predictions, targets, parameters),
      };
    const gradient = predictions.map((prediction, i) => loss.gradient(prediction, targets[i] as number, parameters));
    return { value: reduction === 'sum' ? sum(each) : each, gradient };
  });
}

/** Our records weigh no class and smooth no label. A smoothed label is a soft target, so those cases are asked as such. */
function classAnswer(
  loss: ClassLoss,
  { pred, target, params: { label_smoothing: smoothing }, reduction }: Case<ClassInputs>['inputs'],
): Given {
  return given(() => {
    const predictions = pred.map(numbers);
    const targets = target.map((one, i): ClassTarget => {
      const classes = predictions[i]?.length ?? 0;
      const hard = Array.isArray(one) ? numbers(one) : Number(one);
      return smoothing === 0
        ? hard
        : targetProbabilities(hard, classes).map((share) => (1 - smoothing) * share + smoothing / classes);
    });
    const each = lossesOf(loss, predictions, targets);
    const gradient = predictions.map((prediction, i) => loss.gradient(prediction, targets[i] as ClassTarget));
    if (reduction === 'mean')
      return {
        value: meanLoss(loss, predictions, targets),
        gradient: gradient.map((slopes) => slopes.map((slope) => slope / each.length)),
      };
    return { value: reduction === 'sum' ? sum(each) : each, gradient };
  });
}

interface Run {
  loss: Loss;
  file: File;
  /** How many of the file's cases have to be asked. Less than all of them only for the reason that `skipped` gives. */
  count: number;
  parameters?: (inputs: Inputs) => Parameters;
  skipped?: (inputs: Inputs) => boolean;
  label?: (target: number) => number;
}

/** Our binary cross-entropy does not count a “yes” several times over. */
const weighsPositives = ({ params }: Inputs): boolean => params?.['pos_weight'] !== 1;
/** −1 and +1 for “no” and “yes”; a target in between belongs to the loss in its other labels. */
const signs = (target: number): number => 2 * target - 1;

const runs: Readonly<Record<string, Run>> = {
  'squared error': { loss: squared, file: mse, count: 99 },
  'absolute error': { loss: absolute, file: mae, count: 99 },
  'power 2': { loss: power, file: mse, count: 99, parameters: () => ({ power: 2 }) },
  'power 1': { loss: power, file: mae, count: 99, parameters: () => ({ power: 1 }) },
  'Huber loss': { loss: huber, file: hubers, count: 110, parameters: ({ params = {} }) => params },
  'hinge loss': { loss: hinge, file: hinges, count: 89 },
  'binary cross-entropy': { loss: binaryCrossEntropy, file: bce, count: 94 },
  'binary cross-entropy with logits (positives that weigh more left out)': {
    loss: binaryCrossEntropyWithLogits,
    file: bceWithLogits,
    count: 57,
    skipped: weighsPositives,
  },
  'logistic loss (weights and targets between 0 and 1 left out)': {
    loss: logistic,
    file: bceWithLogits,
    count: 50,
    label: signs,
    skipped: (inputs) =>
      weighsPositives(inputs) || !numbers(inputs.target).every((target) => target === 0 || target === 1),
  },
};

describe.each(Object.entries(runs))(
  '%s against PyTorch',
  (_name, { loss, file, count, parameters = () => ({}), skipped = () => false, label = (target) => target }) => {
    const cases = (file.cases as Case<Inputs>[]).filter(({ inputs }) => !skipped(inputs));

    test('the cases are all there, of every kind', () => {
      expect(cases).toHaveLength(count);
      expect(new Set(cases.map(({ inputs }) => inputs.reduction)).size).toBeGreaterThan(1);
      expect(cases.some(({ expected }) => expected.throws === true)).toBe(true);
    });

    test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
      const got = answer(loss, one.inputs, parameters(one.inputs), label);
      expect(isRight(one, got, file.tolerance), JSON.stringify({ got, expected: one.expected })).toBe(true);
    });
  },
);

const classRuns: readonly (readonly [string, ClassLoss, File, number])[] = [
  ['cross-entropy', crossEntropy, cce, 68],
  ['cross-entropy with logits', crossEntropyWithLogits, softmaxCrossEntropy, 77],
];

describe.each(classRuns)('%s against PyTorch (class weights left out)', (_name, loss, file, count) => {
  const cases = (file.cases as Case<ClassInputs>[]).filter(({ inputs }) => inputs.params.class_weights === null);

  test('the cases are all there, of every kind', () => {
    expect(cases).toHaveLength(count);
    expect(new Set(cases.map(({ inputs }) => inputs.reduction)).size).toBeGreaterThan(1);
    expect(cases.some(({ inputs }) => inputs.params.label_smoothing > 0)).toBe(true);
    expect(cases.filter(({ expected }) => expected.throws === true).length).toBeGreaterThan(1);
  });

  test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const got = classAnswer(loss, one.inputs);
    expect(isRight(one, got, file.tolerance), JSON.stringify({ got, expected: one.expected })).toBe(true);
  });
});

test('the comparison itself refuses a wrong value, a wrong gradient, a missing refusal and a clipped probability', () => {
  const strict = { atol_value: 0, atol_gradient: 0 };
  const one: Case<Inputs> = {
    id: 'x',
    inputs: { pred: [1], target: [0], reduction: 'mean' },
    expected: { value: 1, gradient: [2] },
  };
  expect(isRight(one, { value: 1, gradient: [2] }, strict)).toBe(true);
  expect(isRight(one, { value: 1 + 1e-11, gradient: [2] }, strict)).toBe(false);
  expect(isRight(one, { value: 1, gradient: [1] }, strict)).toBe(false);
  expect(isRight(one, { value: 1, gradient: [2, 2] }, strict)).toBe(false);
  expect(isRight(one, 'throws', strict)).toBe(false);
  expect(isRight({ ...one, expected: { throws: true } }, { value: 1, gradient: [2] }, strict)).toBe(false);
  const clipped: Case<Inputs> = {
    ...one,
    expected: { value: 100, gradient: [0] },
    alternatives: [
      { convention: 'exact', value: 'Infinity' },
      { convention: 'clipped at 1e-7', value: 16 },
    ],
  };
  expect(isRight(clipped, { value: Infinity, gradient: [0] }, strict)).toBe(true);
  for (const value of [100, 16]) expect(isRight(clipped, { value, gradient: [0] }, strict)).toBe(false);
});
