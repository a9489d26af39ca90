import { expect, test } from 'vitest';
import { compareManners, mannerOf } from './manner.ts';

test.each([
  [[104, 42, 28, 25, 23, 22, 21, 20], 'falls early'],
  [[100, 86, 71, 57, 43, 29, 14, 0], 'falls evenly'],
  [[100, 99, 97, 94, 90, 80, 50, 0], 'falls late'],
  [[0, 60, 80, 90, 95, 97, 99, 100], 'rises early'],
  [[0, 15, 28, 44, 57, 72, 85, 100], 'rises evenly'],
  [[0, 1, 3, 6, 10, 20, 50, 100], 'rises late'],
  [[50, 52, 49, 50, 51, 50, 48, 50], 'level'],
  [[100, 20, 10, 30, 60, 80, 90, 95], 'turns'],
  [[100, 20, 10, 30, 60, 80, 100, 100], 'turns'],
  [[100, 88, 70, 73, 44, 46, 20, 4], 'falls evenly'],
  [[100, 0], 'falls evenly'],
  [[104, 40, 10, 0, 10, 20, 25, 29], 'turns'],
  [[104, 40, 18, 9, 12, 15, 18, 20], 'falls early'],
  [[60, 90, 110, 80, 50, 30, 20, 10], 'turns'],
  [[50, 61, 50, 50], 'turns'],
  [[99, 47, 23, 30, 19, 28, 18, 27], 'falls early'],
] as const)('%j %s', (values, manner) => {
  expect(mannerOf(values, 120)).toBe(manner);
});

test('the difference in words', () => {
  expect(compareManners('falls evenly', 'falls early')).toBe(
    'You let it fall evenly; it drops sharply first and flattens later.',
  );
  expect(compareManners('level', 'turns')).toBe('You let it stay level; it turns round on its way.');
  expect(compareManners('falls early', 'falls early')).toBe(
    'Your curve goes the right way: it drops sharply first and flattens later.',
  );
});
