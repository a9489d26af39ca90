import { expect, test } from 'vitest';
import { penaltyGlyph, stopScale } from './Dial.tsx';
import { STOPS } from './model.ts';

const heights = (path: string): number[] =>
  path
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => Number(point.split(' ')[1]));

test('each glyph is as tall as its box, lowest in the middle, and the same on both sides', () => {
  for (const { power } of STOPS.filter(({ power }) => power !== 'signed')) {
    const ys = heights(penaltyGlyph(power, 40, 30));
    expect(Math.min(...ys)).toBe(-15);
    expect(Math.max(...ys)).toBe(15);
    expect(ys[Math.floor(ys.length / 2)]).toBe(15);
    expect(ys).toEqual([...ys].reverse());
  }
});

test('signed is a straight slope through 0: errors below it earn, errors above it cost', () => {
  const ys = heights(penaltyGlyph('signed', 40, 30));
  expect([ys[0], ys[12], ys[24]].map((y) => (y as number) + 0)).toEqual([15, 0, -15]);
});

test('the stops are wide enough apart for a finger on a phone, and lie within the picture', () => {
  expect(stopScale.at(0)).toBeGreaterThan(30);
  expect(stopScale.at(STOPS.length - 1)).toBeLessThan(450);
  expect(stopScale.at(1) - stopScale.at(0)).toBeGreaterThan(50);
});
