import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, flag, list, number } from './field.ts';

const guess = number({ label: 'guess', default: 300, min: 0, max: 500, step: 5, unit: '$k' });
const angle = number({ label: 'angle', default: -0.5, min: -1, max: 1, step: 0.1, unit: ' rad' });
const unit = choice({ label: 'unit', default: 'minutes', options: { minutes: 'minutes', hours: 'hours' } });
const squares = flag({ label: 'squares', default: true });
const throws = list({ label: 'throws', default: [1, 2], min: -20, max: 20, step: 0.5, maxLength: 6 });

const junk = [
  '',
  ' ',
  'NaN',
  'nan',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1e999',
  '0x',
  'abc',
  '1,5',
  '1_',
  '--3',
  '5 5',
  '[object Object]',
  '\u0000',
  '💥',
  '9'.repeat(33),
  'x'.repeat(10_000),
  '1'.repeat(10_000),
];

describe('a number', () => {
  test('every legal value survives its text form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (steps) => {
        expect(guess.parse(guess.format(steps * 5))).toBe(steps * 5);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), (tenths) => {
        expect(angle.parse(angle.format(tenths / 10))).toBe(tenths / 10 + 0);
      }),
    );
  });

  test.each(junk)('junk %#: “%s” means nothing', (text) => {
    expect(guess.parse(text)).toBeUndefined();
  });

  test('out of bounds is brought into them, between two steps to the nearer one', () => {
    expect([
      guess.parse('9999'),
      guess.parse('-1'),
      guess.parse('302'),
      guess.parse('303'),
      guess.parse(' 300 '),
      guess.parse('1e2'),
    ]).toEqual([500, 0, 300, 305, 300, 100]);
  });

  test('minus zero is zero', () => {
    expect(Object.is(angle.parse('-0'), 0)).toBe(true);
    expect(angle.format(-0)).toBe('0');
  });

  test('whatever the text, the answer is legal or undefined', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const read = angle.parse(text);
        if (read !== undefined) {
          expect(read).toBeGreaterThanOrEqual(-1);
          expect(read).toBeLessThanOrEqual(1);
          expect(angle.parse(angle.format(read))).toBe(read);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is said with its unit', () => {
    expect([guess.words(300), angle.words(-0.5), guess.legal]).toEqual([
      '$300k',
      '−0.5 rad',
      'a number from 0 to 500 in steps of 5',
    ]);
  });
});

describe('a choice and a flag', () => {
  test('read their own texts and nothing else', () => {
    expect(unit.samples.map((value) => unit.parse(unit.format(value)))).toEqual(['minutes', 'hours']);
    expect(squares.samples.map((value) => squares.parse(squares.format(value)))).toEqual([true, false]);
    for (const text of [...junk, 'toString', '__proto__', 'constructor', 'Minutes', 'true']) {
      expect(unit.parse(text), text).toBeUndefined();
      expect(squares.parse(text), text).toBeUndefined();
    }
    expect([unit.legal, squares.legal]).toEqual(['minutes, hours', 'yes, no']);
  });
});

describe('a list', () => {
  test('every legal list survives its text form, the empty one too', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -40, max: 40 }).map((halves) => halves / 2 + 0),
          { maxLength: 6 },
        ),
        (values) => {
          expect(throws.parse(throws.format(values))).toEqual(values);
        },
      ),
    );
    expect(throws.parse('')).toEqual([]);
  });

  test('is refused as a whole when it is too long or any part is junk', () => {
    expect(throws.parse('1_2_3_4_5_6')).toHaveLength(6);
    expect(throws.parse('1_2_3_4_5_6_7')).toBeUndefined();
    for (const text of [...junk.filter((one) => one !== ''), '_', '1__2', '1_NaN', '1_1e999', '1,2', '1_'.repeat(5000)])
      expect(throws.parse(text), text.slice(0, 20)).toBeUndefined();
  });

  test('its numbers are brought into bounds and on steps', () => {
    expect(throws.parse('99_-99_1.3_-0')).toEqual([20, -20, 1.5, 0]);
  });
});

test('one of a unit is said as one', () => {
  const minutes = number({
    label: 'late',
    default: 1,
    min: -60,
    max: 60,
    step: 0.5,
    unit: ' minutes',
    style: { trim: true },
  });
  expect([1, -1, 0, 1.5].map(minutes.words)).toEqual(['1 minute', '−1 minute', '0 minutes', '1.5 minutes']);
  expect(number({ label: 'miss', default: 1, min: 1, max: 9, step: 1, unit: ' thousand dollars' }).words(1)).toBe(
    '1 thousand dollars',
  );
  expect(number({ label: 'bet', default: 1, min: 0, max: 9, step: 1, unit: ' chips' }).words(1)).toBe('1 chip');
});
