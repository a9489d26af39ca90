import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from './axis.ts';
import { linearScale } from './frame.ts';
import { squareOnGap } from './marks.tsx';

const px = fc.double({ min: -500, max: 500, noNaN: true });

test('a square on a gap has the gap as its side, whichever end is given first', () => {
  fc.assert(
    fc.property(px, px, px, fc.constantFrom('left' as const, 'right' as const), (xPx, y0Px, y1Px, side) => {
      const square = squareOnGap(xPx, y0Px, y1Px, side);
      expect(square.sidePx).toBe(Math.abs(y0Px - y1Px));
      expect(square.yPx).toBe(Math.min(y0Px, y1Px));
      expect(side === 'right' ? square.xPx : square.xPx + square.sidePx).toBeCloseTo(xPx, 9);
      expect(squareOnGap(xPx, y1Px, y0Px, side)).toEqual(square);
    }),
  );
  expect(squareOnGap(100, 40, 70)).toEqual({ xPx: 100, yPx: 40, sidePx: 30 });
  expect(squareOnGap(100, 40, 70, 'left')).toEqual({ xPx: 70, yPx: 40, sidePx: 30 });
});

test('ticks are round values inside the domain, each at its own pixel', () => {
  const scale = linearScale([0, 100], [40, 460]);
  expect(axisTicks(scale, 5)).toEqual([0, 20, 40, 60, 80, 100].map((value) => ({ value, px: scale.at(value) })));
  fc.assert(
    fc.property(
      fc.tuple(px, px).filter(([a, b]) => Math.abs(a - b) > 1),
      fc.integer({ min: 2, max: 8 }),
      (domain, count) => {
        const found = axisTicks(linearScale(domain, [0, 300]), count);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(2 * count + 1);
        for (const { value, px: at } of found) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...domain));
          expect(value).toBeLessThanOrEqual(Math.max(...domain));
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(300 + 1e-9);
        }
      },
    ),
  );
});

test('a domain that runs downwards has its ticks, too', () => {
  expect(axisTicks(linearScale([10, 0], [0, 100]), 2)).toEqual([
    { value: 0, px: 100 },
    { value: 5, px: 50 },
    { value: 10, px: 0 },
  ]);
});
