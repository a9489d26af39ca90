import { expect, test } from 'vitest';
import { widgetIds } from '~/figure/registry.ts';
import { verbs } from './verbs.ts';

test('every figure has a verb of its own, and no other has', () => {
  expect(
    [...widgetIds].filter((id) => !(id in verbs)),
    "figures without a line '<id>': { verb: '…' } in src/prose/verbs.ts",
  ).toEqual([]);
  expect(
    Object.keys(verbs).filter((id) => !widgetIds.includes(id)),
    'lines of src/prose/verbs.ts without a figure',
  ).toEqual([]);
  const words = Object.values(verbs).map(({ verb }) => verb);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => !/^[A-Z][a-z]{1,8}$/.test(word))).toEqual([]);
});
