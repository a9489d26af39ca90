import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sigmoid, softplus, weighted } from './logarithm.ts';

const any = fc.double({ noNaN: true });

test('a sigmoid is a probability, its mirror the probability of the contrary, and its logit comes back', () => {
  fc.assert(
    fc.property(any, (x) => {
      expect(sigmoid(x)).toBeGreaterThanOrEqual(0);
      expect(sigmoid(x)).toBeLessThanOrEqual(1);
      expect(sigmoid(x) + sigmoid(-x)).toBeCloseTo(1, 14);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -30, max: 15, noNaN: true }), (x) => {
      expect(Math.log(sigmoid(x) / (1 - sigmoid(x)))).toBeCloseTo(x, 8);
    }),
  );
  expect([sigmoid(0), sigmoid(1000), sigmoid(-1000), sigmoid(Infinity), sigmoid(-Infinity), sigmoid(NaN)]).toEqual([
    0.5,
    1,
    0,
    1,
    0,
    NaN,
  ]);
  expect(sigmoid(-700)).toBeCloseTo(Math.exp(-700), 310);
});

test('softplus is max(0, x) but for a rounded corner of ln 2', () => {
  fc.assert(
    fc.property(any, (x) => {
      expect(softplus(x)).toBeGreaterThanOrEqual(Math.max(0, x));
      expect(softplus(x)).toBeLessThanOrEqual(Math.max(0, x) + Math.LN2);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(softplus(x)).toBeCloseTo(Math.log(1 + Math.exp(x)), 10);
      expect(softplus(x) - softplus(-x)).toBeCloseTo(x, 10);
    }),
  );
  expect([
    softplus(0),
    softplus(1000),
    softplus(-1000),
    softplus(Infinity),
    softplus(-Infinity),
    softplus(NaN),
  ]).toEqual([Math.LN2, 1000, 0, Infinity, 0, NaN]);
  expect(softplus(-40)).toBeCloseTo(Math.exp(-40), 30);
});

test('what has no weight adds nothing, not even infinity', () => {
  expect([weighted(0, -Infinity), weighted(0, NaN), weighted(0.5, 4), weighted(1, -Infinity)]).toEqual([
    0,
    0,
    2,
    -Infinity,
  ]);
});
