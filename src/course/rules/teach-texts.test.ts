import { expect, test } from 'vitest';
import { piecesOf, tokensIn, withoutTokens } from './teach-texts.ts';

test('what stands in braces is found, and is no prose', () => {
  const text = 'From {{mse-houses.mse}} to {{ 10 ** 2 / 5 }}.';
  expect(tokensIn(text)).toEqual(['mse-houses.mse', '10 ** 2 / 5']);
  expect(withoutTokens(text)).toBe('From   to  .');
  expect(piecesOf(text)).toEqual([
    { words: 'From ' },
    { token: 'mse-houses.mse' },
    { words: ' to ' },
    { token: '10 ** 2 / 5' },
    { words: '.' },
  ]);
  expect(piecesOf('{{1 + 1}}')).toEqual([{ token: '1 + 1' }]);
  expect(piecesOf('{ no } token')).toEqual([{ words: '{ no } token' }]);
});
