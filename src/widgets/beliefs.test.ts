import { expect, test } from 'vitest';
import { beliefText, isRight, lossText, priceOf, priceSlope, score, shareTexts } from './beliefs.ts';

const model = (...groups: [count: number, belief: number][]) =>
  score(groups.map(([count, belief]) => ({ count, belief })));
const A = model([90, 0.95], [10, 0.4]);
const B = model([90, 0.55], [10, 0.02]);
const C = model([95, 0.99], [5, 1e-6]);
const D = model([80, 0.9], [20, 0.45]);

test('A and B: 90% both, and losses of 0.138 and 0.929, 6.7 times as much', () => {
  expect([A.accuracy, B.accuracy]).toEqual([0.9, 0.9]);
  expect([lossText(A.loss), lossText(B.loss)]).toEqual(['0.138', '0.929']);
  expect((B.loss / A.loss).toFixed(1)).toBe('6.7');
});

test('66% of A’s loss comes from its 10 wrong answers, but only 42% of B’s: 58% is from right ones', () => {
  expect([A, B].map(shareTexts)).toEqual([
    { wrong: '66', right: '34' },
    { wrong: '42', right: '58' },
  ]);
});

test('C: 95% and 0.700, more accurate than A at five times the loss; D: 80% and 0.244', () => {
  expect([C.accuracy, lossText(C.loss)]).toEqual([0.95, '0.700']);
  expect(Math.round(C.loss / A.loss)).toBe(5);
  expect([D.accuracy, lossText(D.loss)]).toEqual([0.8, '0.244']);
});

test('the average belief in the truth: 0.87 and 0.39; a loss of 0.5 would be 0.61', () => {
  expect([A, B].map(({ averageBelief }) => averageBelief.toFixed(2))).toEqual(['0.87', '0.39']);
  expect(model([1, 0.9], [1, 0.4]).averageBelief).toBeCloseTo(Math.sqrt(0.9 * 0.4), 12);
  expect(Math.exp(-0.5).toFixed(2)).toBe('0.61');
});

test('exactly half is not right', () => {
  expect([isRight(0.5), isRight(0.500001)]).toEqual([false, true]);
  expect(model([100, 0.5])).toMatchObject({ right: 0, fromWrong: 1, fromRight: 0 });
  expect(model([100, 0.5]).loss).toBeCloseTo(Math.LN2, 12);
});

test('all right and hardly sure costs what a coin costs; half wrong can cost less', () => {
  expect(model([100, 0.501]).accuracy).toBe(1);
  expect(model([100, 0.501]).loss.toFixed(2)).toBe('0.69');
  expect(model([51, 0.99], [49, 0.45]).loss).toBeLessThan(0.69);
});

test('empty groups weigh nothing, not even where the belief is 0; certainty costs nothing; no examples, no score', () => {
  expect(model([100, 1], [0, 0])).toMatchObject({ loss: 0, fromRight: 0, fromWrong: 0, averageBelief: 1 });
  expect(model([99, 1], [1, 0]).loss).toBe(Infinity);
  expect(() => model([0, 0.5])).toThrow(RangeError);
});

test('price and slope of one answer', () => {
  expect(priceOf(0.95)).toBeCloseTo(0.0513, 4);
  expect(priceSlope(0.4)).toBeCloseTo(-2.5, 12);
});

test('probabilities are written with the decimals that they have', () => {
  expect([0.4, 0.95, 0.501, 1e-6, 0.999].map(beliefText)).toEqual(['0.40', '0.95', '0.501', '0.000001', '0.999']);
});

test('shares add up as they are written, and a small part is not nothing', () => {
  expect(shareTexts(model([100, 0.9]))).toEqual({ wrong: '0', right: '100' });
  expect(shareTexts(model([100, 0.9], [1, 0.5]))).toEqual({ wrong: '6', right: '94' });
  expect(shareTexts(model([10_000, 0.9], [1, 0.5]))).toEqual({ wrong: 'under 1', right: 'over 99' });
  expect(shareTexts(model([5, 1]))).toEqual({ wrong: '0', right: '0' });
});
