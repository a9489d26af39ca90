import { expect, test } from 'vitest';
import { armEnd, armPrice, armsPath, billPath } from './arms.ts';
import { makeFrame } from './frame.ts';

/** 10 px a unit along, 5 px a unit up: from 0 to 20, and up to 12. */
const frame = makeFrame({ widthPx: 220, heightPx: 100, marginPx: [20, 10, 20, 10], x: [0, 20], y: [0, 12] });

test('an arm ends at the roof, at the side, or where it is told to', () => {
  expect(armEnd(frame, 8, 3, 1)).toEqual({ xPx: 10 + 120, yPx: 20 });
  expect(armEnd(frame, 8, 1, -1)).toEqual({ xPx: 10, yPx: 80 - 40 });
  expect(armEnd(frame, 8, 1, 1, 5)).toEqual({ xPx: 10 + 130, yPx: 80 - 25 });
  const ends = [armEnd(frame, 8, 1, -1), armEnd(frame, 8, 3, 1)] as const;
  expect(armsPath(frame, 8, ends)).toBe('M10,40L90,80L130,20');
});

test('the price of an arm through its own end is its price, and beyond the foot there is none that is enough', () => {
  for (const side of [1, -1] as const)
    for (const price of [1, 2.5, 9])
      expect(armPrice(frame, 8, armEnd(frame, 8, price, side), side)).toBeCloseTo(price, 12);
  expect(armPrice(frame, 8, { xPx: 80, yPx: 40 }, 1)).toBe(Infinity);
  expect(armPrice(frame, 8, { xPx: 120, yPx: 95 }, 1), 'below the axis').toBe(0);
});

test('a bar is as high as its cost, and one that is higher than the frame ends in a point', () => {
  expect(billPath(frame, 4, 6, 8)).toBe('M46,80V50.0h8V80Z');
  expect(billPath(frame, 4, 13, 8)).toBe('M46,80V20.0l4 -9.6l4 9.6V80Z');
});
