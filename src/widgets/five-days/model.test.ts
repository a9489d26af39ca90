import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { SURE, WEATHER, weekOf } from './model.ts';

const start = defaults(fields);

test('each day pays minus the log of the chance that its weather got, and the week their mean', () => {
  const { days, average } = weekOf(start);
  const given = [0.8, 0.6, 0.7, 0.1, 0.8];
  days.forEach(({ price }, i) => expect(price).toBeCloseTo(-Math.log(given[i] ?? 0), 14));
  expect(average).toBeCloseTo(given.reduce((sum, share) => sum - Math.log(share), 0) / 5, 14);
});

test('sure of five days and wrong about one: 0.93, not one in five', () => {
  const { average, worst, outweighs } = weekOf({ ...start, ...SURE, ...WEATHER });
  expect(average).toBeCloseTo((-4 * Math.log(0.99) - Math.log(0.01)) / 5, 12);
  expect(average.toFixed(2)).toBe('0.93');
  expect(worst?.day).toBe('thursday');
  expect(outweighs).toBe(true);
});

test('a day that was called impossible has no price, and the week none either', () => {
  expect(weekOf({ ...start, thursday: 1 }).average).toBe(Infinity);
  expect(weekOf({ ...start, thursday: 1, thursdayWet: true }).average).toBeLessThan(0.5);
});
