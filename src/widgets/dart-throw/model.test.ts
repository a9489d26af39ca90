import { expect, test } from 'vitest';
import { direction, distanceToBull, feedback } from './model.ts';

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
