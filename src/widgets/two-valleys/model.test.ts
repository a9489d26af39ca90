import { expect, test } from 'vitest';
import { minimise } from '~/math/minimise.ts';
import { absoluteValley, LAST, meanAbsoluteError, meanSquaredError, valleysOf } from './model.ts';

test('with the last delivery at 31 both lowest points are at 25.0', () => {
  expect(valleysOf(LAST.start)).toMatchObject({ mean: 25, median: 25 });
});

test('at 60 the mean has gone to 30.8 and the median stands', () => {
  expect(valleysOf(60).mean).toBeCloseTo(30.8, 12);
  expect(valleysOf(60).median).toBe(25);
});

test('at 120: 42.8 against 25.0, MSE 1495.8 against 1812.6, MAE 30.88 against 21.0', () => {
  const at = valleysOf(LAST.far);
  expect(at.mean).toBeCloseTo(42.8, 12);
  expect(at.median).toBe(25);
  expect(at.mseAtMean.toFixed(1)).toBe('1495.8');
  expect(at.mseAtMedian.toFixed(1)).toBe('1812.6');
  expect(at.maeAtMean.toFixed(2)).toBe('30.88');
  expect(at.maeAtMedian.toFixed(1)).toBe('21.0');
});

test('the flags stand where a search finds the lowest point, for every last delivery', () => {
  for (let last = LAST.min; last <= LAST.far; last += 4) {
    const { mean, median } = valleysOf(last);
    expect(minimise((guess) => meanSquaredError(guess, last), 0, 130)).toBeCloseTo(mean, 5);
    expect(minimise((guess) => meanAbsoluteError(guess, last), 0, 130)).toBeCloseTo(median, 5);
  }
});

test('the flags are exactly 10 apart at 81, and nowhere else', () => {
  const apart = Array.from({ length: LAST.far - LAST.min + 1 }, (_, i) => LAST.min + i).filter(
    (last) => Math.abs(valleysOf(last).mean - valleysOf(last).median - 10) < 1e-9,
  );
  expect(apart).toEqual([81]);
});

test('the corners of the absolute valley are its deliveries', () => {
  expect(absoluteValley(60, [14, 126]).map(([guess]) => guess)).toEqual([14, 20, 22, 25, 27, 60, 126]);
});
