import { expect, test } from 'vitest';
import { historyOf, holdHistories, keepHistory, keptHistory } from './history.ts';
import type { Plan } from './plan.ts';

const plan = (rate: number, steps = 20): Plan => ({
  model: { kind: 'line' },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate },
  start: [0, 0],
  steps,
  training: [
    { features: [1], target: 2 },
    { features: [2], target: 3 },
  ],
});

test('plans with the same content share one history, whoever wrote them', () => {
  expect(historyOf(plan(0.1))).toBe(historyOf(structuredClone(plan(0.1))));
  expect(historyOf(plan(0.1))).not.toBe(historyOf(plan(0.2)));
});

test('a history made elsewhere is found, and gives way to a later one', () => {
  const made = historyOf(plan(0.05));
  expect(keptHistory(plan(0.06))).toBeUndefined();
  keepHistory(plan(0.06), made);
  expect(historyOf(plan(0.06))).toBe(made);
  const later = historyOf(plan(0.07));
  keepHistory(plan(0.06), later);
  expect(historyOf(plan(0.06))).toBe(later);
});

test('room is made by forgetting what was used longest ago; the latest stays, however long', () => {
  const first = historyOf(plan(0.01));
  const second = historyOf(plan(0.02));
  const lists = (length: number): Pick<typeof first, 'losses' | 'parameters'> => ({
    losses: { length } as number[],
    parameters: [[0, 0]],
  });
  keepHistory(plan(0.03), { ...first, ...lists(1_199_000) });
  expect(historyOf(plan(0.01))).toBe(first);
  keepHistory(plan(0.04), { ...first, ...lists(900) });
  expect(keptHistory(plan(0.02))).toBe(second);
  keepHistory(plan(0.05), { ...first, ...lists(2_000_000) });
  expect(keptHistory(plan(0.02))).toBeUndefined();
  expect(keptHistory(plan(0.05))?.losses).toHaveLength(2_000_000);
  keepHistory(plan(0.06), first);
  expect(keptHistory(plan(0.05))).toBeUndefined();
});

test('what somebody holds stays, however much it is, until the last one lets go', () => {
  const made = historyOf(plan(0.01));
  const long = { ...made, losses: { length: 700_000 } as number[], parameters: [[0, 0]] };
  const both = [plan(0.11), plan(0.12)];
  const one = holdHistories(both);
  const other = holdHistories(both);
  for (const each of [...both, plan(0.13)]) keepHistory(each, long);
  expect(both.map((each) => keptHistory(each))).toEqual([long, long]);
  one();
  one();
  keepHistory(plan(0.14), long);
  expect(both.map((each) => keptHistory(each))).toEqual([long, long]);
  expect(keptHistory(plan(0.13))).toBeUndefined();
  other();
  keepHistory(plan(0.15), made);
  expect(both.filter((each) => keptHistory(each) !== undefined)).toHaveLength(1);
});

test('ten thousand steps of degree 12 on 20 points take a moment, and scrubbing through them takes none', () => {
  const long: Plan = {
    model: { kind: 'polynomial', degree: 12 },
    loss: 'squared',
    optimizer: { kind: 'gradient-descent', rate: 0.2 },
    start: new Array<number>(13).fill(0),
    steps: 10_000,
    training: Array.from({ length: 20 }, (_, i) => ({ features: [i / 9.5 - 1], target: Math.sin(3 * i) })),
  };
  const began = performance.now();
  const { losses, parameters, end } = historyOf(long);
  const trained = performance.now();
  expect([losses.length, parameters.length, end]).toEqual([10_001, 10_001, 'finished']);
  const widths = new Set<number | undefined>();
  for (let step = 0; step <= 10_000; step += 10) widths.add(historyOf(long).parameters.at(step)?.length);
  // Usually 10 to 25 ms, and a hundredth of one; the limits allow for a machine with other work.
  expect(trained - began).toBeLessThan(500);
  expect(performance.now() - trained).toBeLessThan(500);
  expect([...widths]).toEqual([13]);
});
