import { expect, test } from 'vitest';
import { advance, onTheWay } from './playing.ts';

test('a play goes by the clock, however many pictures there are', () => {
  const frames = (count: number): number =>
    Array.from({ length: count }).reduce<number>((at) => advance(at, 30, 1000 / count, 100), 0);
  expect(frames(60)).toBeCloseTo(30, 9);
  expect(frames(11)).toBeCloseTo(30, 9);
});

test('it ends at the last step and does not go beyond it', () => {
  expect(advance(99.9, 30, 16, 100)).toBe(100);
  expect(advance(100, 30, 16, 100)).toBe(100);
});

test('a page that was out of sight does not jump, and a clock that runs backwards stands', () => {
  expect(advance(0, 100, 60_000, 1000)).toBe(25);
  expect(advance(7, 100, -5, 1000)).toBe(7);
  expect(advance(7, -3, 16, 1000)).toBe(7);
});

test('a glide takes numbers along, and all else is there at once', () => {
  const from = { x: 10, y: -4, unit: 'minutes', shown: false };
  const patch = { x: 20, unit: 'dollars', shown: true };
  expect(onTheWay(from, patch, 0)).toEqual({ x: 10, unit: 'dollars', shown: true });
  expect(onTheWay(from, patch, 0.5)).toEqual({ x: 18.75, unit: 'dollars', shown: true });
  expect(onTheWay(from, patch, 0.1)['x'], 'fast at first').toBeCloseTo(12.71, 9);
  expect(onTheWay(from, patch, 1)['x']).toBe(20);
});
