import { expect, test } from 'vitest';
import { curveAt, judge, lossesAt, overfit, STEPS, TRAINING, VALIDATION } from './model.ts';

const run = overfit();

test('ten points to learn from, twelve held back', () => {
  expect([TRAINING.length, VALIDATION.length]).toEqual([10, 12]);
  expect(run.training).toHaveLength(STEPS + 1);
});

test('the training loss falls all the way', () => {
  for (let step = 100; step <= STEPS; step += 100) expect(run.training[step]).toBeLessThan(run.training[step - 100] ?? 0);
  expect(lossesAt(STEPS).training).toBeLessThan(0.7);
});

test('the validation loss falls, turns once, and ends at twice its lowest', () => {
  expect(run.best).toBeGreaterThan(3000);
  expect(run.best).toBeLessThan(3150);
  for (let step = 100; step <= STEPS; step += 100) {
    const [before, now] = [run.validation[step - 100] ?? 0, run.validation[step] ?? 0];
    if (step <= run.best) expect(now).toBeLessThan(before);
    if (step - 100 >= run.best) expect(now).toBeGreaterThan(before);
  }
  expect(lossesAt(STEPS).validation / lossesAt(run.best).validation).toBeGreaterThan(2);
});

test('a call at the best step costs nothing, any other something', () => {
  expect(judge(run.best)).toEqual({ off: 0, cost: 0, share: 0 });
  for (const call of [0, 500, run.best - 1, run.best + 1, STEPS]) expect(judge(call).cost).toBeGreaterThanOrEqual(0);
  expect(judge(STEPS).share).toBeGreaterThan(1);
});

test('in the end the curve runs close by every point that it has seen', () => {
  const curve = curveAt(STEPS);
  for (const [hour, late] of TRAINING) {
    const [, nearest = 0] = curve.reduce((best, point) => (Math.abs(point[0] - hour) < Math.abs(best[0] - hour) ? point : best));
    expect(Math.abs(nearest - late)).toBeLessThan(1.7);
  }
});

test('what is drawn is thinned out', () => {
  expect(run.trainingPoints.length).toBeLessThanOrEqual(300);
  expect(run.trainingPoints.at(-1)?.[0]).toBe(STEPS);
});
