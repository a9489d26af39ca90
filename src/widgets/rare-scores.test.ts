import { expect, test } from 'vitest';
import { weightedBinaryCrossEntropy } from '~/losses/index.ts';
import { sum } from '~/math/statistics.ts';
import { chanceAt, constantOf, countsAt, fitOf, frauds, honest } from './rare-scores.ts';

test('ten in a thousand, and their heaps overlap', () => {
  expect([honest.length, frauds.length]).toEqual([990, 10]);
  expect(honest.at(-1)).toBeGreaterThan(frauds.at(-1) as number);
});

/** Worked out by another program: weight, slope, intercept, caught, false alarms, share that is right, mean chance. */
test.each([
  [1, 2.3753, -7.3416, 3.0908, 0, 2, 0.988, 0.01],
  [5, 2.502, -5.9424, 2.3751, 6, 12, 0.984, 0.0315],
  [10, 2.5598, -5.3285, 2.0816, 6, 21, 0.975, 0.0481],
  [99, 3.1623, -3.7976, 1.2009, 9, 99, 0.9, 0.1462],
])('weight %d', (weight, slope, intercept, boundary, caught, alarms, right, expected) => {
  const fit = fitOf(weight);
  expect(fit.slope).toBeCloseTo(slope, 4);
  expect(fit.intercept).toBeCloseTo(intercept, 4);
  expect(fit.boundary).toBeCloseTo(boundary, 4);
  expect(fit.expected).toBeCloseTo(expected, 4);
  expect(countsAt(fit.boundary)).toEqual({ caught, missed: 10 - caught, alarms, right });
});

test('every weight of the dial has its fit: nothing pulls the curve any more', () => {
  for (let weight = 1; weight <= 99; weight++) {
    const fit = fitOf(weight);
    const pulls = [...honest.map((score) => [score, 0] as const), ...frauds.map((score) => [score, 1] as const)].map(
      ([score, truth]) => {
        const logit = fit.slope * score + fit.intercept;
        return [score, weightedBinaryCrossEntropy.gradient(logit, truth, { weight })] as const;
      },
    );
    expect(Math.abs(sum(pulls.map(([, pull]) => pull)))).toBeLessThan(1e-8);
    expect(Math.abs(sum(pulls.map(([score, pull]) => pull * score)))).toBeLessThan(1e-8);
  }
});

test('without a weight it is honest on average, and another line on its chances catches as many', () => {
  const fit = fitOf(1);
  expect(fit.expected).toBeCloseTo(0.01, 12);
  const lineAt = (chance: number): number => (Math.log(chance / (1 - chance)) - fit.intercept) / fit.slope;
  expect(chanceAt(fit, lineAt(0.1))).toBeCloseTo(0.1, 12);
  const bought = [0.5, 0.1, 0.05, 0.01].map((chance) => countsAt(lineAt(chance)));
  expect(bought.map(({ caught, alarms }) => [caught, alarms])).toEqual([
    [0, 2],
    [6, 18],
    [7, 31],
    [9, 108],
  ]);
});

test('the best constant is w · 0.01 over w · 0.01 + 0.99', () => {
  expect([1, 10, 99].map((weight) => Number(constantOf(weight).toFixed(3)))).toEqual([0.01, 0.092, 0.5]);
});
