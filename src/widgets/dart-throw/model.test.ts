import { expect, test } from 'vitest';
import { anywhere, direction, distanceToBull, feedback, ghosts, thrown, throwsOf } from './model.ts';

test.each([
  [3, 4, 5],
  [-6, 8, 10],
  [1, 0, 1],
  [0, 5, 5],
  [0, 0, 0],
])('a dart at (%d, %d) is %d cm from the bull', (x, y, distance) => {
  expect(distanceToBull(x, y)).toBe(distance);
});

test('the words say where to aim next', () => {
  expect(direction(0, 0)).toBe('dead centre');
  expect(direction(5, 0)).toBe('too far right');
  expect(direction(-5, 3)).toBe('too high and too far left');
  expect(direction(0, -1)).toBe('a little too low');
  expect(direction(-12, 9)).toBe('much too high and much too far left');
});

test('feedback names the size of the miss and its direction', () => {
  expect(feedback(0, 0)).toBe('Bullseye. Nothing left to improve.');
  expect(feedback(1, 0)).toBe('So close: a little too far right.');
  expect(feedback(-6, 8)).toBe('Off: much too high and too far left.');
});

const bull = { x: 0, y: 0 };

test('three darts make a turn, and the fourth throw clears the board', () => {
  let now = { x: 6, y: 8, throws: [] as readonly number[] };
  now = thrown(throwsOf(now), { x: 3, y: 4 });
  expect(now).toEqual({ x: 3, y: 4, throws: [6, 8] });
  now = thrown(throwsOf(now), { x: 0, y: 5 });
  expect(throwsOf(now).darts.map(({ distance }) => distance)).toEqual([10, 5, 5]);
  expect(thrown(throwsOf(now), bull)).toEqual({ ...bull, throws: [] });
});

test('the bet waits for the third dart, on a ring that has room for others', () => {
  const two = [6, 8, 3, 4];
  expect(throwsOf({ x: 0, y: 5, throws: [6, 8] }).ring).toBe(false);
  expect(throwsOf({ x: 0, y: 5, throws: two }).ring).toBe(true);
  expect(throwsOf({ x: 0, y: 1, throws: two }).ring).toBe(false);
  expect(throwsOf({ x: 20, y: 20, throws: two }).ring).toBe(false);
});

test('a throw without aim lands elsewhere, and never in the bull', () => {
  for (const throws of [[], [6, 8], [6, 8, 3, 4]])
    expect(throwsOf(anywhere(throwsOf({ x: 0, y: 5, throws }))).distance).toBeGreaterThan(5);
});

test('the ghosts lie on the ring of the dart, apart from it and from each other', () => {
  for (let degrees = 0; degrees < 360; degrees += 5) {
    const dart = { x: 10 * Math.cos((degrees * Math.PI) / 180), y: 10 * Math.sin((degrees * Math.PI) / 180) };
    const [left, right] = ghosts(dart);
    for (const { x, y } of [left, right]) {
      expect(distanceToBull(x, y)).toBeCloseTo(10);
      expect(distanceToBull(x - dart.x, y - dart.y)).toBeGreaterThan(4);
    }
    expect(left.x).toBeLessThan(right.x - 5);
  }
});
