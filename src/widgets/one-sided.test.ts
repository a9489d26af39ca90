import { expect, test } from 'vitest';
import { bestOf, billOf, costsOf, fractionOf, shareOf } from './one-sided.ts';
import { TIMES } from './promises.ts';

const prices = (tooLow: number, tooHigh = 1) => ({ tooLow, tooHigh });

test('the price of too low says which quantile is best', () => {
  const best = [1, 2, 3, 5, 9].map((late) => bestOf(TIMES, prices(late)));
  expect(best).toEqual([24, 26, 27, 29, 29].map((minutes) => [minutes, minutes]));
  expect([1, 2, 3, 5].map((late) => fractionOf(prices(late)))).toEqual(['1/2', '2/3', '3/4', '5/6']);
  expect(bestOf(TIMES, prices(1, 9))).toEqual([20, 20]);
  expect(shareOf(prices(3))).toBe(0.75);
});

test('only the ratio of the prices says where, and both say how much', () => {
  expect(bestOf(TIMES, prices(7.5, 2.5))).toEqual(bestOf(TIMES, prices(3)));
  expect(billOf(27, TIMES, prices(7.5, 2.5))).toBe(2.5 * billOf(27, TIMES, prices(3)));
  expect(fractionOf(prices(7.5, 2.5))).toBe('3/4');
});

test('too low and too high each cost their price a unit', () => {
  expect(costsOf(27, [18, 27, 31], prices(3))).toEqual([9, 0, 12]);
  expect(costsOf(27, [18, 31], prices(1, 2.5))).toEqual([22.5, 4]);
  expect(billOf(27, TIMES, prices(3))).toBe(55);
});

test('the floor is flat where the share falls between two targets', () => {
  expect(bestOf([10, 20, 30, 40], prices(1))).toEqual([20, 30]);
  expect(bestOf(TIMES, prices(8, 3))).toEqual([26, 27]);
  for (const at of [26, 26.5, 27]) expect(billOf(at, TIMES, prices(8, 3))).toBe(billOf(26, TIMES, prices(8, 3)));
});

test('nothing else is as cheap, whatever the prices', () => {
  for (let late = 1; late <= 9; late += 0.5)
    for (let early = 1; early <= 9; early += 0.5) {
      const [low, high] = bestOf(TIMES, prices(late, early));
      const least = billOf(low, TIMES, prices(late, early));
      for (let at = 17; at <= 32; at += 0.5) {
        const bill = billOf(at, TIMES, prices(late, early));
        if (at >= low && at <= high) expect(bill).toBe(least);
        else expect(bill).toBeGreaterThan(least);
      }
    }
});
