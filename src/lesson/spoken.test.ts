import katex from 'katex';
import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const said = (tex: string): string => spoken(katex.renderToString(tex, { displayMode: true, output: 'mathml', strict: 'ignore' }));

test.each([
  ['\\text{MSE} = \\frac{1}{n} \\sum_{i=1}^{n} (\\hat y_i - y_i)^2', 'MSE equals 1 over n the sum from i equals 1 to n of open bracket y hat sub i minus y sub i close bracket squared'],
  ['\\lvert \\hat y - y \\rvert', 'the absolute value of y hat minus y'],
  ['-\\ln p', 'minus the natural log of p'],
  ['-\\ln(1 - p)', 'minus the natural log of open bracket 1 minus p close bracket'],
  ['-\\log_2 p = 3\\ \\text{bits}', 'minus the log base 2 of p equals 3 bits'],
  ['70\\%', '70 percent'],
  ['\\frac{3^2 + (-3)^2}{2} = 9', 'the fraction with numerator 3 squared plus open bracket minus 3 close bracket squared and denominator 2 equals 9'],
])('%s: %s', (tex, words) => {
  expect(said(tex)).toBe(words);
});

test('rows are parted', () => {
  expect(said('a = 1 \\\\[3pt] b = 2')).toBe('a equals 1; b equals 2');
});
