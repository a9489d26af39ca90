import { expect, test } from 'vitest';

import type { State } from '~/state/field.ts';
import { defaults, fromText } from '~/state/record.ts';
import { fields, minutesOf } from './fields.ts';
import { dayOne, mae, mse, pushed, seamsOf, TOTAL } from './model.ts';
import widget from './widget.tsx';

test('5, 5, 5, 5 against 0, 0, 0, 20: the same MAE, four times the MSE', () => {
  expect([mae(dayOne), mse(dayOne)]).toEqual([5, 25]);
  expect([mae([0, 0, 0, 20]), mse([0, 0, 0, 20])]).toEqual([5, 100]);
  expect(mse([3, 3, 3, 11])).toBe(37);
  expect(mse([10, 10, 0, 0])).toBe(50);
});

test('a seam takes minutes from one neighbour to the other, and pushes the next one along', () => {
  expect(seamsOf([1, 2, 3, 14])).toEqual([1, 3, 6]);
  expect(pushed([5, 5, 5, 5], 1, 12)).toEqual([5, 7, 3, 5]);
  expect(pushed([5, 5, 5, 5], 1, 17)).toEqual([5, 12, 0, 3]);
  expect(pushed([0, 0, 0, 20], 0, 10)).toEqual([10, 0, 0, 10]);
  expect(pushed([0, 0, 0, 20], 2, 10)).toEqual([0, 0, 10, 10]);
  expect(pushed([5, 5, 5, 5], 2, -3)).toEqual([0, 0, 0, 20]);
  for (const to of [-1, 0, 6.4, 20, 30]) expect(pushed([3, 3, 3, 11], 1, to).reduce((a, b) => a + b)).toBe(TOTAL);
});

test('a link that names the last delivery alone shares the rest among the others, as ever', () => {
  const at = (last: number): number[] => minutesOf(fromText(fields, { last: `${last}` }).state as State<typeof fields>);
  expect(at(20)).toEqual([0, 0, 0, 20]);
  expect(at(11)).toEqual([3, 3, 3, 11]);
  expect(at(5)).toEqual([5, 5, 5, 5]);
});

test('the start does not give away what the wager asks', () => {
  const start = defaults(fields);
  expect(widget.describe(start)).not.toMatch(/25|100/);
  expect(widget.describe({ first: 3, second: 3, third: 3, last: 11 })).toContain('day two 37');
});
