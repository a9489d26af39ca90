import { expect, test } from 'vitest';
import { escaped, place, written } from './written.ts';

test('numbers and places as they are read', () => {
  expect([written(-0.5, 1), written(1234.56, 1), written(-0.01, 1), written(25, 0)]).toEqual([
    '−0.5',
    '1,234.6',
    '0',
    '25',
  ]);
  expect([1, 2, 3, 4, 8].map(place)).toEqual(['1st', '2nd', '3rd', '4th', '8th']);
  expect(escaped('a < b & "c"')).toBe('a &#60; b &#38; &#34;c&#34;');
});
