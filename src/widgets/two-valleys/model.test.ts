import { expect, test } from 'vitest';
import { minimise } from '~/math/minimise.ts';
import { LATE } from '~/widgets/deliveries.ts';
import { fields } from './fields.ts';
import { places } from './layout.ts';
import { absoluteValley, dearerBy, deliveries, meanAbsoluteError, meanSquaredError, valleysOf } from './model.ts';
import { weightsAt } from './Rope.tsx';
import widget from './widget.tsx';
import { headline } from './words.ts';

test('with the last delivery at 31 both lowest points are at 25.0', () => {
  expect(valleysOf(fields.last.default)).toMatchObject({ mean: 25, median: 25 });
});

test('at 60 the mean has gone to 30.8 and the median stands', () => {
  expect(valleysOf(60).mean).toBeCloseTo(30.8, 12);
  expect(valleysOf(60).median).toBe(25);
});

test('at 120: 42.8 against 25.0, MSE 1495.8 against 1812.6, MAE 30.88 against 21.0', () => {
  const at = valleysOf(LATE);
  expect(at.mean).toBeCloseTo(42.8, 12);
  expect(at.median).toBe(25);
  expect(at.mseAtMean.toFixed(1)).toBe('1495.8');
  expect(at.mseAtMedian.toFixed(1)).toBe('1812.6');
  expect(at.maeAtMean.toFixed(2)).toBe('30.88');
  expect(at.maeAtMedian.toFixed(1)).toBe('21.0');
});

test('the flags stand where a search finds the lowest point, for every last delivery', () => {
  for (let last = fields.last.min; last <= fields.last.max; last += 4) {
    const { mean, median } = valleysOf(last);
    expect(minimise((guess) => meanSquaredError(guess, last), 0, 130)).toBeCloseTo(mean, 5);
    expect(minimise((guess) => meanAbsoluteError(guess, last), 0, 130)).toBeCloseTo(median, 5);
  }
});

test('the flags are about 20 apart at 131, and two minutes to either side', () => {
  const { min, max } = fields.last;
  const all = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  expect(all.filter((last) => widget.goals?.[0]?.reached({ last }, 1))).toEqual([129, 130, 131, 132, 133]);
});

test('the mean has as much on its left as on its right', () => {
  expect(valleysOf(LATE).sideways).toBeCloseTo(22.8 + 20.8 + 17.8 + 15.8, 12);
  expect(valleysOf(LATE).sideways).toBeCloseTo(77.2, 12);
});

test('the headline is true of both flags wherever the last delivery is', () => {
  const said = (last: number): string => headline(valleysOf(last));
  expect(said(31)).toBe('Both flags in one spot.');
  expect([said(28), said(35)]).toEqual(['The flags nearly meet.', 'The flags nearly meet.']);
  expect(said(37)).toBe('One flag runs. One stands.');
});

test('weights hang in two rows, apart from their neighbours, and in their order', () => {
  for (const last of [28, 29, 31, 60, 135]) {
    const weights = weightsAt(deliveries(last).map((time) => places.wide.frame.x.at(time)));
    for (const row of [0, 1]) {
      const atPx = weights.filter((weight) => weight.row === row).map((weight) => weight.atPx);
      atPx.slice(1).forEach((px, i) => expect(px - (atPx[i] ?? 0)).toBeGreaterThan(30));
    }
  }
});

test('the corners of the absolute valley are its deliveries', () => {
  expect(absoluteValley(60, [14, 126]).map(([guess]) => guess)).toEqual([14, 20, 22, 25, 27, 60, 126]);
});

test('the sentence follows the flags', () => {
  expect(widget.describe({ last: 31 })).toBe('Last delivery 31 min. Mean and median are both 25.0.');
  expect(widget.describe({ last: 120 })).toBe(
    'Last delivery 120 min. The mean ran to 42.8. The median stayed at 25.0.',
  );
  expect(widget.describe({ last: 28 })).toContain('went back to 24.4');
});

test('how far right the V has risen by so much', () => {
  for (const last of [28, 31, 60, 135]) {
    const at = valleysOf(last);
    expect(meanAbsoluteError(dearerBy(15, at), last) - at.maeAtMedian).toBeCloseTo(15, 12);
  }
});
