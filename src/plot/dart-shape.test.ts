import { expect, test } from 'vitest';
import { dartShape } from './dart-shape.ts';

const corners = (outline: string): number[][] =>
  outline
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

test('a dart lies to the lower right of its point, its mirror image to the lower left', () => {
  const { tip, flight } = dartShape({ xPx: 100, yPx: 50 });
  expect(tip).toEqual([115, 61]);
  for (const [x = 0, y = 0] of corners(flight)) {
    expect(x).toBeGreaterThan(100);
    expect(y).toBeGreaterThan(50);
  }
  const mirror = dartShape({ xPx: 100, yPx: 50, mirrored: true });
  expect(mirror.tip).toEqual([85, 61]);
  expect(corners(mirror.flight)).toEqual(corners(flight).map(([x = 0, y]) => [Number((200 - x).toFixed(1)), y]));
});

test('a turn and a scale keep the shape', () => {
  const lengths = (outline: string): number[] => corners(outline).map(([x = 0, y = 0]) => Math.hypot(x, y));
  const plain = lengths(dartShape({ xPx: 0, yPx: 0 }).flight);
  const turned = lengths(dartShape({ xPx: 0, yPx: 0, turn: -110, scale: 0.5 }).flight);
  turned.forEach((length, i) => expect(length * 2).toBeCloseTo(plain[i] as number, 0));
  const [x, y] = dartShape({ xPx: 0, yPx: 0, turn: 90 }).tip;
  expect(x).toBeCloseTo(-11, 9);
  expect(y).toBeCloseTo(15, 9);
});
