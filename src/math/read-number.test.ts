import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNear, readWithin } from './read-number.ts';

/** As people write them, and what they mean. Spaces: no-break, narrow no-break, thin. */
const asWritten: [string, number][] = [
  ['65', 65],
  [' 65 ', 65],
  ['65.5', 65.5],
  ['65,5', 65.5],
  ['1,5', 1.5],
  ['2,25', 2.25],
  ['−3', -3],
  ['-3', -3],
  ['–3', -3],
  ['− 3', -3],
  ['+3', 3],
  ['$350', 350],
  ['€ 350', 350],
  ['−$5', -5],
  ['$-5', -5],
  ['$40,000', 40_000],
  ['40 000', 40_000],
  ['40\u00a0000', 40_000],
  ['40\u202f000', 40_000],
  ['40\u2009000', 40_000],
  ['40’000', 40_000],
  ['1 250,50', 1250.5],
  ['1,250.50', 1250.5],
  ['1.250,50', 1250.5],
  ['1,250,000', 1_250_000],
  ['1.250.000', 1_250_000],
  ['21 minutes', 21],
  ['70%', 70],
  ['50 %', 50],
  ['0,693', 0.693],
  ['.5', 0.5],
  [',5', 0.5],
  ['65.', 65],
  ['450.', 450],
  ['1e3', 1000],
  ['2,5e-1', 0.25],
  ['1.5E+2', 150],
  ['1e−2', 0.01],
  ['1,000e3', 1_000_000],
  ['-0', 0],
];
const noNumbers = [
  ...['', ' ', 'abc', '-', '−', '$', '%', '..', ',', 'NaN', 'Infinity', '1e999'],
  ...['1/2', '1 2', '1 0', '3 or 4', '2-5', '1,5,5', '1.2.3', '12 34', '1 0000', '5 e 3'],
  `1${'0'.repeat(50)}`,
];
/** A field that can hold nearly everything, in percent, so that a percent sign is its unit. */
const wide = { min: -1e9, max: 1e9, step: 0.01 };

test.each(asWritten)('“%s” is %s', (text, value) => {
  expect(readNear(text, value)).toBe(value);
  expect(readWithin(text, wide, true)).toBe(value);
});

test.each(noNumbers)('“%s” is no number', (text) => {
  expect(readNear(text, 0)).toBeUndefined();
  expect(readWithin(text, wide)).toBeUndefined();
});

test('a comma in an answer is what makes sense: decimals of a small one, thousands of a large one', () => {
  expect(readNear('1,609', 1.6)).toBe(1.609);
  expect(readNear('1,609', 1600)).toBe(1609);
  expect(readNear('2.500', 2500)).toBe(2500);
  expect(readNear('2,5', 21), 'no group of one digit').toBe(2.5);
  expect(readNear('0,693', 600), 'no group after a zero').toBe(0.693);
});

test('a percent sign is a hundredth where the answer is one', () => {
  expect(readNear('70%', 0.7)).toBe(0.7);
  expect(readNear('70%', 70)).toBe(70);
  expect(readWithin('50 %', { min: 0, max: 1, step: 0.001 })).toBe(0.5);
  expect(readWithin('50 %', { min: 0, max: 100, step: 1 }, true)).toBe(50);
});

test('a comma before three digits is thousands in a field, unless it counts in thousandths', () => {
  const minutes = { min: -60, max: 60, step: 0.1 };
  const steps = { min: 0, max: 200_000, step: 1 };
  const belief = { min: 0.001, max: 1, step: 0.001 };
  expect(readWithin('1,000', steps)).toBe(1000);
  expect(readWithin('1,000', minutes), 'too much is told, and not read as one').toBe(1000);
  expect(readWithin('1,000', belief)).toBe(1);
  expect(readWithin('0,250', belief)).toBe(0.25);
  expect(readWithin('1,5', minutes)).toBe(1.5);
});

test('a point before three digits is decimals in a field, unless it counts in ones and reaches so far', () => {
  expect(readWithin('10.000', { min: 0, max: 10_000, step: 1 })).toBe(10_000);
  expect(readWithin('24.875', { min: 18, max: 45, step: 1 }), 'as Python prints a mean').toBe(24.875);
  expect(readWithin('2.500', { min: 0, max: 60, step: 0.1 })).toBe(2.5);
  expect(readWithin('0.125', { min: 0.001, max: 1, step: 0.001 })).toBe(0.125);
});

test('whatever is typed gives a finite number or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.float({ noNaN: true }), (text, near) => {
      for (const value of [readNear(text, near), readWithin(text, wide)])
        expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
  );
});

test('a number written in any of these ways is the number, whatever its size', () => {
  const styles: ((value: number) => string)[] = [
    (value) => String(value),
    (value) => String(value).replace('-', '−'),
    (value) => String(value).replace('.', ','),
    (value) => value.toLocaleString('en-US', { maximumFractionDigits: 2 }),
    (value) => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 }),
    (value) => value.toLocaleString('de-CH', { maximumFractionDigits: 2 }),
  ];
  const hundredths = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((whole) => whole / 100);
  fc.assert(
    fc.property(hundredths, fc.constantFrom(...styles), (value, style) => {
      expect(readWithin(style(value), wide)).toBe(value);
      expect(readNear(style(value), value)).toBe(value);
    }),
  );
});
