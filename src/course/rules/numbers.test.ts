import { expect, test } from 'vitest';
import { evaluate } from './arithmetic.ts';
import { numeralsIn, roundsTo } from './numbers.ts';

test.each([
  ['350', ['350']],
  ['a $350k house, or $1,250.50', ['350', '1,250.50']],
  ['errors of −50, +10 and 7', ['−50', '+10', '7']],
  ['25 − 3 or 25−3', ['25', '3', '25', '3']],
  ['from 20–27, 1/15 or 5-minute', ['20', '27', '1', '15', '5']],
  ['an ASCII -3 keeps its sign', ['-3']],
  ['88.5% and 88.5 %.', ['88.5', '88.5']],
  ['40,000 and 20, 22', ['40,000', '20', '22']],
  ['L1, M07, H2O and x2 are words', []],
  ['the 2nd, see https://example.org/99?x=3', ['2']],
  ['no number at all', []],
])('numerals in “%s”', (text, numerals) => {
  expect(numeralsIn(text)).toEqual(numerals);
});

test('only arithmetic is worked out', () => {
  expect(evaluate('2500 / 2825 * 100')).toBeCloseTo(88.4956, 4);
  expect(evaluate('Math.sqrt(565)')).toBeCloseTo(23.7697, 4);
  expect(evaluate('-(2 - 3) ** 2')).toBeUndefined();
  expect(evaluate('(2 + 3) * 1e3')).toBe(5000);
  for (const program of [
    '',
    'process',
    'Math.random()',
    'Math.constructor',
    'Math.sqrt',
    '1; 2',
    'x',
    '"1"',
    '[1]',
    '(1',
    'Math.max.constructor(1)',
  ]) {
    expect(evaluate(program), program).toBeUndefined();
  }
});

test('a text is what its value rounds to', () => {
  expect(roundsTo(88.4956, '88.5')).toBe(true);
  expect(roundsTo(88.4956, '88.5%')).toBe(true);
  expect(roundsTo(88.4, '88.5')).toBe(false);
  expect(roundsTo(88.4956, '88.50')).toBe(true);
  expect(roundsTo(88.4956, '88.51')).toBe(false);
  expect(roundsTo(-1200.4, '−1,200')).toBe(true);
  expect(roundsTo(1200.4, '−1,200')).toBe(false);
  expect(roundsTo(0.125, '0.13')).toBe(true);
  expect(roundsTo(0.125, '0.12')).toBe(true);
  expect(roundsTo(Number.NaN, '0')).toBe(false);
});
