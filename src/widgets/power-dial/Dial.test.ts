import { expect, test } from 'vitest';
import { DIALS, onDial, penaltyGlyph, stopUnder } from './Dial.tsx';
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

test('who holds a stop of the dial turns it there, and who pulls beyond its ends stays at the end', () => {
  for (const form of ['wide', 'phone'] as const) {
    STOPS.forEach((_, i) => expect(stopUnder(form, onDial(form, i, DIALS[form].radiusPx))).toBeCloseTo(i, 9));
    const { xPx, yPx } = DIALS[form];
    expect(stopUnder(form, { xPx: xPx - 20, yPx: yPx + 60 })).toBe(0);
    expect(stopUnder(form, { xPx: xPx + 20, yPx: yPx + 60 })).toBe(STOPS.length - 1);
  }
});

test('the stops are wide enough apart for a finger', () => {
  const first = onDial('phone', 0, DIALS.phone.radiusPx);
  const second = onDial('phone', 1, DIALS.phone.radiusPx);
  expect(Math.hypot(first.xPx - second.xPx, first.yPx - second.yPx)).toBeGreaterThan(24);
});
