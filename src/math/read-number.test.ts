import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each([
  ['65', 65],
  [' 65 ', 65],
  ['65.5', 65.5],
  ['65,5', 65.5],
  ['−3', -3],
  ['-3', -3],
  ['+3', 3],
  ['$40,000', 40_000],
  ['40 000', 40_000],
  ['40’000', 40_000],
  ['1,250.50', 1250.5],
  ['1.250,50', 1250.5],
  ['21 minutes', 21],
  ['70%', 70],
  ['0,693', 0.693],
  ['.5', 0.5],
  ['65.', 65],
])('“%s”', (text, value) => {
  expect(readNumber(text, value)).toBe(value);
});

test('a comma is what makes sense: decimals of a small answer, thousands of a large one', () => {
  expect(readNumber('1,609', 1.6)).toBe(1.609);
  expect(readNumber('1,609', 1600)).toBe(1609);
  expect(readNumber('2.500', 2500)).toBe(2500);
  expect(readNumber('2,5', 21), 'no group of one digit').toBe(2.5);
  expect(readNumber('0,693', 600), 'no group after a zero').toBe(0.693);
});

test.each(['', ' ', 'abc', '-', '1/2', '1 2', '3 or 4', '1e5', '..', ',', 'NaN', 'Infinity'])(
  '“%s” is no number',
  (text) => {
    expect(readNumber(text, 0)).toBeUndefined();
  },
);

test('whatever is typed gives a finite number or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.float({ noNaN: true }), (text, near) => {
      const value = readNumber(text, near);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (value) => {
      expect(readNumber(String(value), value)).toBe(value);
    }),
  );
});
