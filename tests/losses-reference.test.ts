import { describe, expect, test } from 'vitest';
import { absolute, power, squared } from '~/losses/index.ts';
import type { Loss, Parameters } from '~/losses/loss.ts';
import { lossesOf, meanLoss, meanLossGradient } from '~/losses/set.ts';
import { sum } from '~/math/statistics.ts';
import mae from './reference/mae.json';
import mse from './reference/mse.json';

type Num = number | string;
interface Answer { value?: Num | Num[]; gradient?: Num[]; throws?: boolean; convention?: string }
interface Case {
  id: string;
  inputs: { pred: Num[]; target: Num[]; reduction: string };
  expected: Answer;
  alternatives?: Answer[];
  mix?: boolean;
  kink?: { lo: Num[]; hi: Num[] };
}

const numbers = (list: readonly Num[]): number[] => list.map(Number);
const agrees = (got: number, want: Num): boolean => {
  if (want === 'any') return true;
  const number = Number(want);
  if (Object.is(got, number) || got === number || (Number.isNaN(got) && Number.isNaN(number))) return true;
  if (!Number.isFinite(got) || !Number.isFinite(number)) return false;
  return Math.abs(got - number) <= Math.max(1e-12 * Math.max(Math.abs(got), Math.abs(number)), 1e-320);
};
const allAgree = (got: number | number[], want: Num | Num[] | undefined): boolean =>
  Array.isArray(got) && Array.isArray(want)
    ? got.length === want.length && got.every((one, i) => agrees(one, want[i] as Num))
    : !Array.isArray(got) && !Array.isArray(want) && want !== undefined && agrees(got, want);

function answer(loss: Loss, { pred, target, reduction }: Case['inputs'], parameters?: Parameters): { value: number | number[]; gradient: number[] } | 'throws' {
  const [predictions, targets] = [numbers(pred), numbers(target)];
  try {
    const each = lossesOf(loss, predictions, targets, parameters);
    const slopes = predictions.map((prediction, i) => loss.gradient(prediction, targets[i] as number, parameters));
    if (reduction === 'mean') return { value: meanLoss(loss, predictions, targets, parameters), gradient: meanLossGradient(loss, predictions, targets, parameters) };
    return { value: reduction === 'sum' ? sum(each) : each, gradient: slopes };
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return 'throws';
  }
}

/** Whether the answer is the expected one, or one that is right under a convention that the file names. */
function isRight({ expected, alternatives = [], mix = false, kink }: Case, got: ReturnType<typeof answer>): boolean {
  const accepted = [expected, ...alternatives];
  if (got === 'throws') return accepted.some((one) => one.throws === true);
  const complete = accepted.filter((one) => one.throws !== true).map((one) => ({ ...expected, ...one }));
  const valueFits = complete.map(({ value }) => allAgree(got.value, value));
  const inBox = kink !== undefined && got.gradient.every((slope, i) => slope >= Number(kink.lo[i]) && slope <= Number(kink.hi[i]));
  const gradientFits = complete.map(({ gradient }) => inBox || allAgree(got.gradient, gradient));
  return mix
    ? valueFits.includes(true) && gradientFits.includes(true)
    : complete.some((_, i) => valueFits[i] && gradientFits[i]);
}

const runs: readonly (readonly [string, Loss, { cases: unknown }, Parameters | undefined])[] = [
  ['squared error', squared, mse, undefined],
  ['absolute error', absolute, mae, undefined],
  ['power 2', power, mse, { power: 2 }],
  ['power 1', power, mae, { power: 1 }],
];

describe.each(runs)('%s against PyTorch', (_name, loss, file, parameters) => {
  const cases = file.cases as Case[];

  test('there are cases of every kind', () => {
    expect(cases.length).toBeGreaterThan(90);
    expect(new Set(cases.map(({ inputs }) => inputs.reduction))).toEqual(new Set(['mean', 'sum', 'none']));
    expect(cases.filter(({ expected }) => expected.throws === true).length).toBeGreaterThan(0);
  });

  test.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const got = answer(loss, one.inputs, parameters);
    expect(isRight(one, got), JSON.stringify({ got, expected: one.expected, alternatives: one.alternatives })).toBe(true);
  });
});

test('the comparison itself refuses a wrong value, a wrong gradient and a missing refusal', () => {
  const one: Case = { id: 'x', inputs: { pred: [1], target: [0], reduction: 'mean' }, expected: { value: 1, gradient: [2] } };
  expect(isRight(one, { value: 1, gradient: [2] })).toBe(true);
  expect(isRight(one, { value: 1 + 1e-11, gradient: [2] })).toBe(false);
  expect(isRight(one, { value: 1, gradient: [1] })).toBe(false);
  expect(isRight(one, 'throws')).toBe(false);
  expect(isRight({ ...one, expected: { throws: true } }, { value: 1, gradient: [2] })).toBe(false);
});
