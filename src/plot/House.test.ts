import { expect, test } from 'vitest';
import { housePath } from './House.tsx';

test('a house is one closed outline with its ridge in the middle', () => {
  expect(housePath(20)).toMatch(/^M-13\.2 .* L0 -12\.4 L13\.2 .* Z$/);
});
