import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hertzOf, LOWEST_HZ } from './pitch.ts';

const range = { least: 1, most: 100 };

test('from 220 to 880 Hz, however large or small the loss is', () => {
  expect(hertzOf('0', range)).toBe(LOWEST_HZ);
  expect(hertzOf('−3', range)).toBe(LOWEST_HZ);
  expect(hertzOf('100', range)).toBeCloseTo(880, 9);
  expect(hertzOf('2,781,000', range)).toBeCloseTo(880, 9);
  expect(hertzOf('∞', range)).toBeCloseTo(880, 9);
});

test('words have no tone', () => {
  for (const text of ['not told', '?', 'none', '']) expect(hertzOf(text, range)).toBeUndefined();
});

test('a higher loss is a higher tone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), (loss) => {
      expect(hertzOf(`${loss + 1}`, range)).toBeGreaterThan(hertzOf(`${loss}`, range) ?? Infinity);
    }),
  );
});
