import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { checked, isCheap } from './model.ts';

const start = defaults(fields);
const at = (line: number) => checked({ ...start, line });

test('at 3.09 it is right 988 times of 1,000, catches nobody, and costs $502', () => {
  const { right, caught, missed, alarms, bill } = at(3.09);
  expect({ right, caught, missed, alarms, bill }).toEqual({
    right: 0.988,
    caught: 0,
    missed: 10,
    alarms: 2,
    bill: 502,
  });
});

test('never saying fraud is right more often, and costs nearly as much', () => {
  expect(at(4)).toMatchObject({ right: 0.99, caught: 0, alarms: 0, bill: 500 });
});

test('the best bill is $125, at 1.08', () => {
  const lines = Array.from({ length: 801 }, (_, i) => (i - 400) / 100);
  const best = lines.reduce((one, other) => (at(other).bill < at(one).bill ? other : one));
  expect([best, at(best).bill, at(best).caught]).toEqual([1.08, 125, 10]);
  expect(lines.filter((line) => isCheap(at(line))).length).toBeGreaterThan(20);
});

test('a weight of 99 stands for a line at 1.20, and reaches the goal, too', () => {
  const weighed = checked({ ...start, by: 'weight', weight: 99 });
  expect(weighed.line).toBeCloseTo(1.2009, 4);
  expect([weighed.caught, weighed.alarms, weighed.bill]).toEqual([9, 99, 149]);
  expect(isCheap(weighed)).toBe(true);
  expect(checked({ ...start, by: 'weight' }).bill, 'with no weight it is where it was').toBe(502);
});

test('cheap misses are no way to the goal', () => {
  expect(checked({ ...start, missPrice: 10 }).bill).toBeLessThan(150);
  expect(isCheap(checked({ ...start, missPrice: 10 }))).toBe(false);
});
