import { expect, test } from 'vitest';
import { renderTex } from '~/prose/tex.ts';
import { aboutOf } from '~/losses/about.ts';
import {
  absolute,
  allLosses,
  crossEntropy,
  crossEntropyWithLogits,
  hinge,
  huber,
  logistic,
  power,
  squared,
} from '~/losses/index.ts';
import { coloured, descriptionOf, unitWords } from './loss-words.ts';

test('a formula wears the colours of what is predicted and what is true', () => {
  expect(coloured(aboutOf(squared).formula)).toBe('(\\prediction{\\hat y} - \\truth{y})^2');
  expect(coloured(aboutOf(crossEntropy).formula)).toBe('-\\sum_{k} \\truth{y_k} \\ln \\prediction{\\hat y_k}');
  expect(coloured(aboutOf(logistic).formula)).toBe('\\ln\\bigl(1 + e^{-\\truth{y}\\,\\prediction{s}}\\bigr)');
  expect(coloured(aboutOf(crossEntropyWithLogits).gradientFormula)).toBe(
    '\\frac{e^{\\prediction{z_k}}}{\\sum_j e^{\\prediction{z_j}}} - \\truth{y_k}',
  );
});

test('names of environments and operators, and words, keep their letters', () => {
  expect(coloured(aboutOf(huber).gradientFormula)).toContain('\\begin{cases} \\prediction{\\hat y} - \\truth{y} &');
  expect(coloured(aboutOf(huber).gradientFormula)).toContain('\\operatorname{sign}(');
  expect(coloured(aboutOf(hinge).gradientFormula)).toContain('\\text{beyond} \\end{cases}');
});

test.each(
  allLosses.flatMap((loss) => [
    [loss.id, aboutOf(loss).formula],
    [`slope of ${loss.id}`, aboutOf(loss).gradientFormula],
  ]),
)('the formula can be set: %s', (id, formula) => {
  expect(renderTex(coloured(formula), true, id)).toContain('tone-');
});

test('in what a cost is counted', () => {
  expect([absolute, squared, power, hinge, crossEntropy].map(unitWords)).toEqual([
    'that of the error.',
    'that of the error, squared.',
    'that of the error, raised to the power.',
    'none: the cost is just a number.',
    'nats. Divide by ln 2, about 0.693, and you get bits.',
  ]);
});

test('a page says where to find its loss only if it can be found', () => {
  expect(descriptionOf(absolute)).toBe(
    'Absolute error: formula, slope, picture, and where to find it in PyTorch, Keras and scikit-learn.',
  );
  expect(descriptionOf(power)).toBe(
    'Power of the absolute error: formula, slope, picture, and where to find it in NumPy.',
  );
  const nowhere = { PyTorch: 'no such loss', Keras: 'no such loss', 'scikit-learn': 'no such loss' } as const;
  expect(descriptionOf({ ...squared, about: { ...aboutOf(squared), elsewhere: nowhere } })).toBe(
    'Squared error: its formula, its slope, a picture of both, and when to use it.',
  );
});
