import { describe, expect, test } from 'vitest';
import { randomStream } from '~/math/random.ts';
import { beginRun, endOf, historyOf, type OptimizerSpec, type Plan, type Run, trainStep } from './index.ts';
import { record } from './recording.ts';

const random = randomStream(2024);
const data = (count: number): Plan['training'] =>
  Array.from({ length: count }, () => ({ features: [2 * random() - 1], target: 4 * random() - 2 }));
const plan: Plan = {
  model: { kind: 'polynomial', degree: 4 },
  loss: 'huber',
  lossParameters: { delta: 0.8 },
  optimizer: { kind: 'gradient-descent', rate: 0.2 },
  penalty: { kind: 'l2', strength: 0.01 },
  start: [0, 0.1, 0, -0.2, 0],
  training: data(12),
  validation: data(5),
  steps: 60,
};
const optimizers: readonly OptimizerSpec[] = [
  plan.optimizer,
  { kind: 'momentum', rate: 0.05, momentum: 0.9 },
  { kind: 'adam', rate: 0.05 },
];
const plans = optimizers
  .flatMap((optimizer) => [
    { ...plan, optimizer },
    { ...plan, optimizer, batch: { size: 5, seed: 3 } },
  ])
  .map((one) => [`${one.optimizer.kind}${'batch' in one ? ' in batches' : ''}`, one as Plan] as const);

const after = (run: Run, steps: number): Run => (steps === 0 ? run : after(trainStep(run), steps - 1));

describe.each(plans)('%s', (_name, one) => {
  test('the loop is trainStep again and again, to the last bit, and trainStep changes nothing it is given', () => {
    const { losses, dataLosses, parameters } = historyOf(one);
    let run = beginRun(one);
    for (const [step, loss] of losses.entries()) {
      expect(run).toMatchObject({ step, loss, dataLoss: dataLosses[step], parameters: parameters.at(step) });
      expect(endOf(one, run)).toBe(step === one.steps ? 'finished' : undefined);
      const before = structuredClone(run);
      const next = trainStep(run);
      expect(run).toEqual(before);
      run = next;
    }
    expect(losses).toHaveLength(one.steps + 1);
  });

  test('it is plain data: a copy goes on as if nothing had been', () => {
    const middle = after(beginRun(one), 23);
    expect(after(structuredClone(middle), 37)).toEqual(after(middle, 37));
  });

  test('in slices it is the same run', () => {
    const recording = record(one);
    for (const slice of [1, 7, 0, 20, 1000]) recording.advance(slice);
    expect(recording.end).toBe('finished');
    expect(recording.soFar()).toEqual(historyOf(one));
  });
});

test('training lowers what it minimises, whatever the optimizer', () => {
  const last = plans.map(([, one]) => historyOf(one).losses.at(-1) ?? NaN);
  for (const loss of last) expect(loss).toBeLessThan((historyOf(plan).losses[0] ?? NaN) * 0.9);
});

test('a run stopped on its way keeps what it has', () => {
  const recording = record(plan);
  recording.advance(10);
  expect(recording.end).toBeUndefined();
  const { losses, validationLosses, parameters, end } = recording.soFar();
  expect([losses.length, validationLosses?.length, parameters.length, end]).toEqual([11, 11, 11, 'stopped']);
});

test('a plan without steps has a history of one entry', () => {
  const still = historyOf({ ...plan, steps: 0 });
  expect(still.losses).toEqual([beginRun(plan).loss]);
});
