import { expect, test } from 'vitest';
import { absolute, power, squared } from '~/losses/index.ts';
import { kinkWords } from './loss-kinks.ts';

test('always, never, or only at one end of a parameter', () => {
  expect(kinkWords(absolute)).toBe('At error 0: the slope jumps there, and this site, like PyTorch, uses 0.');
  expect(kinkWords(squared)).toBe('None: it is smooth everywhere.');
  expect(kinkWords(power)).toBe('At error 0 when the power is 1: the slope jumps there, and this site, like PyTorch, uses 0.');
});

test('a kink that its parameter moves stands where the parameter’s usual value puts it', () => {
  const hinge = { ...power, parameters: [{ name: 'margin', default: 1.5, min: 0, max: 3 }], kinks: ({ margin = 0 }) => [-margin, margin], gradient: () => 0.5 };
  expect(kinkWords(hinge)).toBe('At error −1.5, 1.5: the slope jumps there, and this site, like PyTorch, uses 0.5, 0.5.');
});
