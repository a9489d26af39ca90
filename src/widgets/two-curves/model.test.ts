import { expect, test } from 'vitest';
import { costsOf, costlier, landing, viewOf } from './model.ts';

test('an error of 10 costs 10 and 100, an error of 20 costs 20 and 400', () => {
  expect(costsOf(10, 'minutes')).toMatchObject({ absolute: { cost: 10 }, squared: { cost: 100 } });
  expect(costsOf(20, 'minutes')).toMatchObject({ absolute: { cost: 20 }, squared: { cost: 400 } });
});

test('the slope of the squared error is twice the error, that of the absolute error is its sign', () => {
  expect(costsOf(2.4, 'minutes')).toMatchObject({ absolute: { slope: 1 }, squared: { slope: 4.8 } });
  expect(costsOf(-20, 'minutes')).toMatchObject({ absolute: { slope: -1 }, squared: { slope: -40 } });
  expect(costsOf(0, 'minutes')).toMatchObject({ absolute: { slope: 0 }, squared: { slope: 0 } });
});

test('the curves cross at 1, whatever the unit: the same delivery costs much in minutes and little in hours', () => {
  for (const sign of [-1, 1]) {
    expect(costlier(costsOf(sign, 'minutes'))).toBe('neither');
    expect(costlier(costsOf(60 * sign, 'hours'))).toBe('neither');
    expect(costlier(costsOf(30 * sign, 'minutes'))).toBe('squared');
    expect(costlier(costsOf(30 * sign, 'hours'))).toBe('absolute');
  }
  expect(costsOf(30, 'minutes')).toMatchObject({ absolute: { cost: 30 }, squared: { cost: 900 } });
  expect(costsOf(30, 'hours')).toMatchObject({ absolute: { cost: 0.5 }, squared: { cost: 0.25 } });
  expect(costlier(costsOf(0, 'minutes'))).toBe('neither');
});

test('the axis is as long as asked for, or longer where the error would not fit', () => {
  expect(viewOf('near', 2.4).reach).toBe(4.5);
  expect(viewOf('near', -20).reach).toBe(30);
  expect(viewOf('far', 2).reach).toBe(30);
  expect(viewOf('near', 31).reach).toBe(60);
  expect([viewOf('near', -4.5).reach, viewOf('near', 30).reach], 'at its very end').toEqual([4.5, 30]);
  expect(viewOf('hours', 60).unit).toBe('hours');
});

test('the crossing can be hit by dragging, and a drag stays inside the axis', () => {
  expect(landing(0.98, viewOf('near', 0))).toBeCloseTo(1, 12);
  expect(landing(1.02, viewOf('hours', 0))).toBe(60);
  expect(landing(99, viewOf('near', 0))).toBeCloseTo(4.5, 12);
  expect(landing(-99, viewOf('far', 0))).toBe(-30);
});
