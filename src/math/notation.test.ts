import { expect, test } from 'vitest';
import { isNotation } from './notation.ts';

test('numbers and single letters are notation, units and words are not', () => {
  expect(['−2.5', '1,000', '$300k', 'ŷ', 'y = w x + b', '∞', '88.5%', ''].every(isNotation)).toBe(true);
  expect(['10 cm', 'truth $300k', 'MSE', 'wahr', 'правда', '誤差の'].some(isNotation)).toBe(false);
});
