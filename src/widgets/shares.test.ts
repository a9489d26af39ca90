import { expect, test } from 'vitest';
import { shareText } from './shares.ts';

test('a share is never written as none or as all', () => {
  expect(shareText(0.6590011, 3)).toBe('0.659');
  expect(shareText(0.0005, 3)).toBe('0.001');
  expect(shareText(0.00049, 3)).toBe('<0.001');
  expect(shareText(0.9996, 3)).toBe('>0.999');
  expect(shareText(0.9949, 2)).toBe('0.99');
  expect(shareText(0.9951, 2)).toBe('>0.99');
});
