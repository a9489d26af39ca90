import { expect, test } from 'vitest';
import { historyOf, type Plan } from './index.ts';

/** Lesson 7: y = 2x through four points, a line through the origin, from w = 0. */
const lesson = (rate: number, more: Partial<Plan> = {}): Plan => ({
  model: { kind: 'line', intercept: false },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate },
  start: [0],
  training: [1, 2, 3, 4].map((x) => ({ features: [x], target: 2 * x })),
  steps: 4,
  ...more,
});
const rounded = (rate: number, digits: number): string[] =>
  historyOf(lesson(rate)).losses.map((loss) => loss.toFixed(digits));

test('the first losses at five rates', () => {
  expect(rounded(0.005, 1)).toEqual(['30.0', '25.7', '22.0', '18.8', '16.1']);
  expect(rounded(0.02, 2)).toEqual(['30.00', '14.70', '7.20', '3.53', '1.73']);
  expect(rounded(0.12, 1)).toEqual(['30.0', '19.2', '12.3', '7.9', '5.0']);
  expect(rounded(0.14, 1)).toEqual(['30.0', '36.3', '43.9', '53.1', '64.3']);
  expect(historyOf(lesson(1 / 15)).losses[1]).toBeLessThan(1e-28);
  expect(historyOf(lesson(1 / 15)).parameters.at(1)?.[0]).toBeCloseTo(2, 14);
});

test('stopped where asked: at the first loss above a million', () => {
  const history = historyOf(lesson(0.14, { steps: 10_000, stopAbove: 1e6 }));
  expect(history.end).toBe('over-limit');
  expect(history.losses).toHaveLength(56);
  expect(history.losses.at(-2)).toBeLessThanOrEqual(1e6);
});

test.each([
  [0.14, 7406],
  [0.3, 565],
])('left to run at rate %f: Infinity, then not a number, and its history is kept', (rate, steps) => {
  const history = historyOf(lesson(rate, { steps: 10_000 }));
  expect(history.end).toBe('not-a-number');
  expect(history.infiniteParameter).toBe(steps);
  expect(history.losses).toHaveLength(steps + 2);
  expect(history.losses.at(-2)).toBe(Infinity);
  expect(history.losses.at(-1)).toBeNaN();
  expect(history.losses[history.infiniteLoss ?? 0]).toBe(Infinity);
  expect(history.losses[(history.infiniteLoss ?? 0) - 1]).toBeLessThan(Infinity);
});

test('a start above the limit: no step is made', () => {
  const still = historyOf(lesson(0.02, { stopAbove: 29 }));
  expect([still.end, still.losses]).toEqual(['over-limit', [30]]);
});

test('out of steps while the loss is Infinity', () => {
  const lost = historyOf(lesson(0.14, { steps: 5000 }));
  expect([lost.end, lost.infiniteLoss]).toEqual(['infinite', 3699]);
});

test('with the largest number as limit it stops at the first Infinity', () => {
  const lost = historyOf(lesson(0.3, { steps: 5000, stopAbove: Number.MAX_VALUE }));
  expect([lost.end, lost.losses.length - 1, lost.losses.at(-1)]).toEqual(['infinite', 282, Infinity]);
});
