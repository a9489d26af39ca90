import { expect, test } from 'vitest';
import { housePath } from './House.tsx';

test('a house is one closed outline that stands on its place, with its ridge over the middle', () => {
  const path = housePath(100, 50, 20);
  expect(path).toMatch(/^M97\.2 50\.0L.*L100\.0 28\.4L.*Z$/);
  expect(path.match(/M/g)).toHaveLength(1);
});
