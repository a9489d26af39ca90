import { expect, test } from 'vitest';
import { chargeOf, isMistake, TEAMS } from './two-teams.ts';

test('two teams of three, one on either side of 0', () => {
  expect(TEAMS.map(({ at, side }) => [at, side])).toEqual([
    [-3, -1],
    [-2, -1],
    [-1, -1],
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
});

test.each([
  [1, 0, 2, 0.5],
  [1, 0, 1, 0],
  [1, 0.1, 0.9, 0],
  [1, 1, 2, 1],
  [1, 2, 2, 1.5],
  [1, 3, 0.5, 5],
])('a dart of the right team at %s, with the line at %s and a street of %s, pays %s', (at, line, street, cost) => {
  expect(chargeOf({ at, side: 1 }, line, street)).toBe(cost);
  expect(chargeOf({ at: -at, side: -1 }, -line, street)).toBe(cost);
});

test('on the line is not on its side', () => {
  expect([0.9, 1, 1.1].map((line) => isMistake({ at: 1, side: 1 }, line))).toEqual([false, true, true]);
  expect([0.9, 1, 1.1].map((line) => isMistake({ at: 1, side: -1 }, line))).toEqual([true, true, false]);
});
