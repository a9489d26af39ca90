import { expect, test } from 'vitest';
import { renderTex } from '~/prose/tex.ts';
import {
  allLosses,
  binaryCrossEntropy,
  crossEntropy,
  crossEntropyWithLogits,
  hinge,
  huber,
  logistic,
  squared,
} from '~/losses/index.ts';
import { coloured, sameLoss } from './loss-words.ts';

test('a formula wears the colours of what is predicted and what is true', () => {
  expect(coloured(squared.formula)).toBe('(\\prediction{\\hat y} - \\truth{y})^2');
  expect(coloured(crossEntropy.formula)).toBe('-\\sum_{k} \\truth{y_k} \\ln \\prediction{\\hat y_k}');
  expect(coloured(logistic.formula)).toBe('\\ln\\bigl(1 + e^{-\\truth{y}\\,\\prediction{s}}\\bigr)');
  expect(coloured(crossEntropyWithLogits.gradientFormula)).toBe(
    '\\frac{e^{\\prediction{z_k}}}{\\sum_j e^{\\prediction{z_j}}} - \\truth{y_k}',
  );
});

test('names of environments and operators, and words, keep their letters', () => {
  expect(coloured(huber.gradientFormula)).toContain('\\begin{cases} \\prediction{\\hat y} - \\truth{y} &');
  expect(coloured(huber.gradientFormula)).toContain('\\operatorname{sign}(');
  expect(coloured(hinge.gradientFormula)).toContain('\\text{beyond} \\end{cases}');
});

test.each(
  allLosses.flatMap(({ id, formula, gradientFormula }) => [
    [id, formula],
    [`slope of ${id}`, gradientFormula],
  ]),
)('the formula can be set: %s', (id, formula) => {
  expect(renderTex(coloured(formula), true, id)).toContain('tone-');
});

test('the notations of cross-entropy name each other, and no other loss', () => {
  expect(sameLoss(binaryCrossEntropy).map(({ id }) => id)).toEqual([
    'binary-cross-entropy-with-logits',
    'logistic',
    'cross-entropy',
    'cross-entropy-with-logits',
  ]);
  expect([squared, huber, hinge].flatMap((loss) => sameLoss(loss))).toEqual([]);
});
