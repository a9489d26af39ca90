import { expect, test } from 'vitest';
import { absolute, binaryCrossEntropy, hinge, huber, power, squared } from '~/losses/index.ts';
import { kinkWords } from './loss-kinks.ts';

test('always, never, or only at one end of a parameter', () => {
  expect(kinkWords(absolute)).toBe('At error 0: the slope jumps there, and this site, like PyTorch, uses 0.');
  for (const smooth of [squared, huber, binaryCrossEntropy])
    expect(kinkWords(smooth)).toBe('None: the slope never jumps.');
  expect(kinkWords(power)).toBe(
    'At error 0 when the power is 1: the slope jumps there, and this site, like PyTorch, uses 0.',
  );
});

test('a kink on the margin, with the slope for either label', () => {
  expect(kinkWords(hinge)).toBe(
    'At margin 1: the slope jumps there, and this site, like PyTorch, uses −1 where the target is +1, and 1 where it is −1.',
  );
  const half = { ...hinge, gradient: (score: number, target: number) => 0.5 * hinge.gradient(score, target) };
  expect(kinkWords(half)).toContain('uses −0.5 where the target is +1, and 0.5 where it is −1.');
});

test('a kink that its parameter moves stands where the parameter’s usual value puts it', () => {
  const moved = {
    ...power,
    parameters: [{ name: 'margin', symbol: 'm', default: 1.5, min: 0, max: 3 }],
    kinks: ({ margin = 0 }) => [-margin, margin],
    gradient: () => 0.5,
  };
  expect(kinkWords(moved)).toBe(
    'At error −1.5, 1.5: the slope jumps there, and this site, like PyTorch, uses 0.5, 0.5.',
  );
});
