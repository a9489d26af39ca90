import { expect, test } from 'vitest';
import { emptyMemory, update } from './optimizers.ts';
import type { OptimizerSpec } from './plan.ts';

/** The parameters after each of the gradients, from 1 and −2. */
function follow(spec: OptimizerSpec, gradients: readonly (readonly number[])[]): number[][] {
  const parameters = [1, -2];
  const memory = emptyMemory(spec, 2);
  return gradients.map((gradient, step) => {
    update(spec, parameters, gradient, memory, step);
    return [...parameters];
  });
}

test('gradient descent goes rate times the slope downhill', () => {
  expect(
    follow({ kind: 'gradient-descent', rate: 0.5 }, [
      [2, -4],
      [1, 0],
    ]),
  ).toEqual([
    [0, 0],
    [-0.5, 0],
  ]);
});

test('momentum keeps nine tenths of its speed, and the rate multiplies the whole of it', () => {
  // v = 4, then 0.5 · 4 + 4 = 6, then 0.5 · 6 + 0 = 3: it rolls on where the ground is flat.
  expect(
    follow({ kind: 'momentum', rate: 0.25, momentum: 0.5 }, [
      [4, 0],
      [4, 0],
      [0, 0],
    ]),
  ).toEqual([
    [0, -2],
    [-1.5, -2],
    [-2.25, -2],
  ]);
});

test('momentum of 0 is gradient descent', () => {
  const gradients = [
    [0.3, -1.7],
    [2.5, 0.1],
    [-0.4, 9],
  ];
  expect(follow({ kind: 'momentum', rate: 0.07, momentum: 0 }, gradients)).toEqual(
    follow({ kind: 'gradient-descent', rate: 0.07 }, gradients),
  );
});

test('the first step of Adam is as long as the rate, whatever the slope', () => {
  for (const slope of [1e-3, 1, 1e6]) {
    const [[first = NaN, second = NaN] = []] = follow({ kind: 'adam', rate: 0.1 }, [[slope, -slope]]);
    expect(first).toBeCloseTo(0.9, 4);
    expect(second).toBeCloseTo(-1.9, 4);
  }
});

test('the second step of Adam, by hand', () => {
  // m = 0.5·(0.5·2) + 0.5·4 = 2.5 over 1 − 0.25; s = 0.5·(0.5·4) + 0.5·16 = 9 over 1 − 0.25; 2.5/0.75 over √12.
  const steps = follow({ kind: 'adam', rate: 1, beta1: 0.5, beta2: 0.5, epsilon: 0 }, [
    [2, 0.5],
    [4, 0.5],
  ]);
  expect(steps[0]?.[0]).toBe(0);
  expect(steps[1]?.[0]).toBeCloseTo(-(10 / 3) / Math.sqrt(12), 14);
});

test('a slope of 0 moves nobody', () => {
  for (const spec of [
    { kind: 'gradient-descent', rate: 1 },
    { kind: 'momentum', rate: 1, momentum: 0.9 },
    { kind: 'adam', rate: 1 },
  ] as const) {
    expect(
      follow(spec, [
        [0, 0],
        [0, 0],
      ]),
      spec.kind,
    ).toEqual([
      [1, -2],
      [1, -2],
    ]);
  }
});
