import { expect, test } from 'vitest';
import { bandOf, isSettled, isWide } from './model.ts';

test('at the best place of each lamp, two promises catch nine of eleven', () => {
  const band = bandOf({ low: 20, high: 29 });
  expect(band).toMatchObject({ caught: 9, early: 1, late: 1, all: 11, crossed: false });
  expect([band.low.best, band.high.best]).toEqual([20, 29]);
  // 2 minutes at ×9, and all the cheap ones: 1 to 7, 9 and 11 after the first lamp, 2 to 9 and 11 before the second without 1 and 10.
  expect(band.low.bill).toBe(9 * 2 + (1 + 2 + 3 + 4 + 5 + 6 + 7 + 9 + 11));
  expect(band.high.bill).toBe(9 * 2 + (11 + 9 + 8 + 7 + 6 + 5 + 4 + 3 + 2));
  expect(band.low.costs[0]).toBe(18);
  expect(band.high.costs.at(-1)).toBe(18);
  expect(isSettled(band)).toBe(true);
});

test('the start catches five, and both lamps can pay less', () => {
  const band = bandOf({ low: 22, high: 26 });
  expect(band).toMatchObject({ caught: 5, early: 3, late: 3 });
  expect([band.low.isBest, band.high.isBest, isWide(band)]).toEqual([false, false, false]);
});

test('a wider band catches more, but is not what the lamps pay least for', () => {
  const band = bandOf({ low: 17, high: 32 });
  expect(band.caught).toBe(11);
  expect(isWide(band)).toBe(true);
  expect(isSettled(band)).toBe(false);
});

test('lamps that have crossed catch nothing, and a parcel may be early for one and late for the other', () => {
  expect(bandOf({ low: 26, high: 22 })).toMatchObject({ crossed: true, caught: 0, early: 7, late: 7 });
});
