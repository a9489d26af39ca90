import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, median, medianInterval, sum } from './statistics.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });

test('the mean of nothing and the median of nothing are refused; the sum of nothing is 0', () => {
  expect(() => mean([])).toThrow(RangeError);
  expect(() => median([])).toThrow(RangeError);
  expect(() => medianInterval([])).toThrow(RangeError);
  expect(sum([])).toBe(0);
});

test('delivery times: one late parcel moves the mean and not the median', () => {
  expect(mean([20, 22, 25, 27, 31])).toBe(25);
  expect(mean([20, 22, 25, 27, 120])).toBeCloseTo(42.8, 12);
  expect(median([20, 22, 25, 27, 120])).toBe(25);
  expect(medianInterval([20, 22, 25, 27])).toEqual([22, 25]);
  expect(median([9])).toBe(9);
});

test('the median does not depend on the order, and leaves the list alone', () => {
  fc.assert(
    fc.property(values, (list) => {
      const before = [...list];
      expect(medianInterval([...list].reverse())).toEqual(medianInterval(list));
      expect(list).toEqual(before);
    }),
  );
});

test('at most half of the values lie below a median, and at most half above', () => {
  fc.assert(
    fc.property(values, (list) => {
      const [low, high] = medianInterval(list);
      expect(low).toBeLessThanOrEqual(high);
      for (const middle of [low, (low + high) / 2, high]) {
        expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(list.length / 2);
        expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(list.length / 2);
      }
    }),
  );
});

test('errors about the mean cancel', () => {
  fc.assert(
    fc.property(values, (list) => {
      const centre = mean(list);
      expect(Math.abs(sum(list.map((value) => value - centre)))).toBeLessThan(1e-8);
    }),
  );
});
