import { expect, test } from 'vitest';
import { BEAM_PX, HEAD_PX, piles, tilt } from './see-saw.ts';

test('the beam leans towards the heavier side, further the heavier it is, and is level at slope 0', () => {
  expect(tilt(0)).toBe(0);
  expect(tilt(-0.2)).toBeGreaterThan(0);
  expect(tilt(0.2)).toBe(-tilt(-0.2));
  expect(tilt(1)).toBeLessThan(tilt(0.2));
  expect(tilt(5)).toBe(tilt(1));
});

test('every head has a place of its own on the beam', () => {
  for (const [left, on, right] of [
    [5, 0, 0],
    [2, 1, 2],
    [1, 2, 2],
    [0, 0, 5],
    [4, 0, 1],
  ] as const) {
    const heads = piles(left, on, right);
    expect(heads).toHaveLength(5);
    for (const [i, a] of heads.entries()) {
      expect(Math.abs(a.xPx)).toBeLessThan(BEAM_PX + HEAD_PX);
      for (const b of heads.slice(i + 1))
        expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThanOrEqual(1.9 * HEAD_PX);
    }
  }
});
