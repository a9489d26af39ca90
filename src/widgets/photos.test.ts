import { expect, test } from 'vitest';
import { type Percents, photoWedges, turnedBorder } from './photos.ts';

const start: Percents = [70, 20, 10];

test('a border gives to one neighbour what it takes from the other, and follows the hand', () => {
  expect(turnedBorder(start, 0, 0.05)).toEqual({ dog: 80, cat: 10 });
  expect(turnedBorder(start, 1, -0.05)).toEqual({ cat: 15, fish: 15 });
  expect(turnedBorder(start, 2, 0.02)).toEqual({ fish: 14, dog: 66 });
  const moved: Percents = [80, 10, 10];
  expect(
    (photoWedges(moved)[0]?.to ?? 0) - (photoWedges(start)[0]?.to ?? 0),
    'the dog’s wedge opens to both sides',
  ).toBeCloseTo(0.05, 9);
});

test('it stops where a neighbour has nothing left', () => {
  expect(turnedBorder(start, 0, -0.5)).toEqual({ dog: 0, cat: 90 });
  expect(turnedBorder(start, 1, 0.5)).toEqual({ cat: 30, fish: 0 });
});

test('between two that have nothing the one that grows takes from all', () => {
  expect(turnedBorder([0, 100, 0], 2, -0.05)).toEqual({ dog: 10 });
  expect(turnedBorder([0, 100, 0], 2, 0.05)).toEqual({ fish: 10 });
  expect(turnedBorder([100, 0, 0], 1, 0.05)).toEqual({ cat: 5 });
});
