import { expect, test } from 'vitest';
import { widgetIds } from '~/figure/registry.ts';
import { verbs } from './verbs.ts';

test('every figure has a verb of its own, and no other has', () => {
  expect(Object.keys(verbs).sort()).toEqual([...widgetIds].sort());
  const words = Object.values(verbs).map(({ verb }) => verb);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => !/^[A-Z][a-z]{1,8}$/.test(word))).toEqual([]);
});
