import { expect, test } from 'vitest';
import { dimmed, priceOf } from './model.ts';

test('with gamma at 0 it is plain cross-entropy', () => {
  for (const share of [0.01, 0.1, 0.5, 0.9, 0.99]) {
    const { plain, focal, factor, plainEasy, focalEasy } = dimmed({ gamma: 0, share });
    expect(focal).toBe(plain);
    expect(factor).toBe(1);
    expect(focalEasy).toBe(plainEasy);
    expect(plain).toBeCloseTo(-Math.log(share), 14);
  }
});

test('gamma 2 leaves an easy dart a hundredth, and a hard one four fifths', () => {
  const { plain, focal, factor, plainHard, focalHard, factorHard } = dimmed({ gamma: 2, share: 0.9 });
  expect(factor).toBeCloseTo(0.01, 14);
  expect(focal).toBeCloseTo(plain / 100, 14);
  expect([plain, focal].map((nats) => nats.toFixed(4))).toEqual(['0.1054', '0.0011']);
  expect(factorHard).toBeCloseTo(0.81, 14);
  expect([plainHard, focalHard].map((nats) => nats.toFixed(3))).toEqual(['2.303', '1.865']);
});

test('990 easy darts pay 82% of the plain bill, and 5% at gamma 2', () => {
  const { plainEasy, focalEasy } = dimmed({ gamma: 2, share: 0.9 });
  expect(plainEasy).toBeCloseTo((990 * Math.log(10 / 9)) / (990 * Math.log(10 / 9) + 10 * Math.log(10)), 12);
  expect([plainEasy, focalEasy].map((part) => Math.round(100 * part))).toEqual([82, 5]);
});

test('it never costs more than plain, and less and less as gamma grows', () => {
  for (const share of [0.05, 0.4, 0.95])
    for (let gamma = 0; gamma < 5; gamma += 0.5)
      expect(priceOf(share, gamma + 0.5)).toBeLessThan(priceOf(share, gamma));
});
