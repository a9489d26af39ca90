import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, formatNumber, numberWord, plainNumber, threeFigures, withNoun } from './format.ts';

test.each([
  [1234.5, { digits: 1 }, '1,234.5'],
  [1234567, {}, '1,234,567'],
  [-3, {}, '−3'],
  [3, { signed: true }, '+3'],
  [0, { signed: true }, '0'],
  [-0.04, { digits: 1 }, '0.0'],
  [-0, {}, '0'],
  [25, { digits: 2, trim: true }, '25'],
  [25.5, { digits: 2, trim: true }, '25.5'],
  [100, { digits: 0, trim: true }, '100'],
  [Infinity, {}, '∞'],
  [-Infinity, { digits: 2 }, '−∞'],
  [Number.NaN, { digits: 2 }, 'undefined'],
  [999.999, { digits: 2 }, '1,000.00'],
] as const)('%d with %o is “%s”', (value, style, text) => {
  expect(formatNumber(value, style)).toBe(text);
});

test('what is written reads back as the rounded number', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      fc.boolean(),
      fc.boolean(),
      (value, digits, signed, trim) => {
        const read = Number(plainNumber(formatNumber(value, { digits, signed, trim })));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits * (1 + 1e-9) + Math.abs(value) * 1e-15);
      },
    ),
  );
});

test('no ASCII minus and no exponent below 10 to the 15th', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e14, max: 1e14, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, digits) => {
      expect(formatNumber(value, { digits })).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
    }),
  );
  expect(formatNumber(1.5e300, { digits: 2 })).toBe('1.50e+300');
});

test('Python reads the plain form', () => {
  expect(plainNumber('−1,200.5')).toBe('-1200.5');
  expect(plainNumber('+3')).toBe('3');
  expect(plainNumber('∞')).toBe("float('inf')");
  expect(plainNumber('−∞')).toBe("-float('inf')");
});

test('one throw, three throws', () => {
  expect([counted(1, 'throw'), counted(0, 'throw'), counted(3, 'throw'), counted(2, 'try', 'tries')]).toEqual([
    '1 throw',
    '0 throws',
    '3 throws',
    '2 tries',
  ]);
});

test('a number and its noun', () => {
  expect(['1', '+1', '−1', '0', '0.1', '21'].map((text) => withNoun(text, 'minute'))).toEqual([
    '1 minute',
    '+1 minute',
    '−1 minute',
    '0 minutes',
    '0.1 minutes',
    '21 minutes',
  ]);
});

test.each([
  [30, '30'],
  [25.6688, '25.7'],
  [7.203, '7.20'],
  [0.05713, '0.0571'],
  [0.000012, '0.00001'],
  [1e-7, '0'],
  [0, '0'],
  [-29.999999999999996, '−30'],
  [-21, '−21'],
  [999.4, '999'],
  [43210.9, '43,210'],
  [1072018, '1,072,000'],
  [Infinity, '∞'],
  [-1234.5, '−1,235'],
] as const)('%d in three figures is %s', (value, text) => {
  expect(threeFigures(value)).toBe(text);
});

test('a count in words up to twelve, in digits beyond', () => {
  expect([0, 3, 12, 13, 1200].map(numberWord)).toEqual(['none', 'three', 'twelve', '13', '1,200']);
});
