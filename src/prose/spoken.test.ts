import katex from 'katex';
import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const said = (tex: string): string =>
  spoken(katex.renderToString(tex, { displayMode: true, output: 'mathml', strict: 'ignore' }));

test.each([
  [
    '\\text{MSE} = \\frac{1}{n} \\sum_{i=1}^{n} (\\hat y_i - y_i)^2',
    'MSE equals 1 over n the sum from i equals 1 to n of open bracket y hat sub i minus y sub i close bracket squared',
  ],
  ['\\lvert \\hat y - y \\rvert', 'the absolute value of y hat minus y end absolute value'],
  ['-\\ln p', 'minus the natural log of p'],
  ['-\\ln(1 - p)', 'minus the natural log of open bracket 1 minus p close bracket'],
  ['-\\log_2 p = 3\\ \\text{bits}', 'minus the log base 2 of p equals 3 bits'],
  ['70\\%', '70 percent'],
  [
    '\\frac{3^2 + (-3)^2}{2} = 9',
    'the fraction with numerator 3 squared plus open bracket minus 3 close bracket squared and denominator 2 end fraction equals 9',
  ],
  ['\\lvert 3 \\rvert = \\sqrt{9}', 'the absolute value of 3 equals the square root of 9'],
  ['\\lvert e \\rvert^p', 'the absolute value of e end absolute value to the p-th power'],
  [
    '\\frac{1}{1+e^{-z}} - y',
    'the fraction with numerator 1 and denominator 1 plus e raised to the minus z power end fraction minus y',
  ],
  ['p = \\infty', 'p equals infinity'],
  [
    '\\begin{cases} -y & y\\,s \\le 1\\\\ 0 & \\text{beyond} \\end{cases}',
    '2 cases Case 1: minus y if y s is less than or equal to 1 Case 2: 0 beyond',
  ],
])('%s: %s', (tex, words) => {
  expect(said(tex)).toBe(words);
});

test('rows are parted', () => {
  expect(said('a = 1 \\\\[3pt] b = 2')).toBe('a equals 1; b equals 2');
  expect(said('a = 1 \\qquad b = 2')).toBe('a equals 1; b equals 2');
  expect(said('\\begin{aligned} s &= 2\\,e \\\\ w &\\leftarrow w - s \\end{aligned}')).toBe(
    's equals 2 e; w becomes w minus s',
  );
});

test('the brackets of a live number are said: it may be negative', () => {
  expect(said('(90210000)^2')).toBe('open bracket 90210000 close bracket squared');
});
