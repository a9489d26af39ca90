import { expect, test } from 'vitest';
import { CATCH, SMALLEST, weighed } from './model.ts';

test('the smallest weight that catches six is 5', () => {
  const caught = Array.from({ length: 99 }, (_, i) => weighed({ weight: i + 1 }).caught);
  expect(caught.findIndex((many) => many >= CATCH) + 1).toBe(SMALLEST);
});

test('the truth is 1%; without a weight it expects that, with ×99 it expects 14.6%', () => {
  const plain = weighed({ weight: 1 });
  expect(plain.expected).toBeCloseTo(plain.truth, 12);
  const heavy = weighed({ weight: 99 });
  expect(heavy.expected).toBeCloseTo(0.1462, 4);
  expect([heavy.caught, heavy.alarms, heavy.truth]).toEqual([9, 99, 0.01]);
});

test('the heavier, the more it expects, and the further left it says “fraud”', () => {
  const all = Array.from({ length: 99 }, (_, i) => weighed({ weight: i + 1 }));
  for (const [i, { expected, fit, constant }] of all.slice(1).entries()) {
    expect(expected).toBeGreaterThan(all[i]?.expected as number);
    expect(fit.boundary).toBeLessThan(all[i]?.fit.boundary as number);
    expect(constant).toBeGreaterThan(all[i]?.constant as number);
  }
});
