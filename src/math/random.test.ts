import { expect, test } from 'vitest';
import { randomStream, shuffled } from './random.ts';

const take = (count: number, ...seeds: number[]): number[] => {
  const random = randomStream(...seeds);
  return Array.from({ length: count }, random);
};

test('the same seeds give the same numbers, today and always', () => {
  expect(take(5, 42)).toEqual(take(5, 42));
  expect(take(3, 1).map((number) => number.toFixed(6))).toEqual(['0.829411', '0.307847', '0.001862']);
});

test('neighbouring seeds, and second seeds, give streams of their own', () => {
  const firsts = [[0], [1], [2], [-1], [0, 0], [0, 1], [1, 0], [2 ** 31], [2 ** 32 + 1]].map(
    (seeds) => take(1, ...seeds)[0],
  );
  expect(new Set(firsts).size).toBeGreaterThanOrEqual(8);
});

test('numbers are in [0, 1) and evenly spread', () => {
  const numbers = take(100_000, 3);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  const counts = new Array<number>(10).fill(0);
  for (const number of numbers) counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] ?? 0) + 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test('a shuffle keeps every item, leaves the list given alone, and makes each order as likely', () => {
  const items = ['a', 'b', 'c'];
  const random = randomStream(11);
  const seen = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = shuffled(items, random).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(items).toEqual(['a', 'b', 'c']);
  expect([...seen.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  expect(shuffled([], random)).toEqual([]);
});
