import { expect, test } from 'vitest';
import { heapFeet, heapHeightPx, heapPath, heapSpots, heapWidthPx } from './heap.ts';

/** Middles of the dots that a path draws: M and m move, h0 draws. */
function drawn(path: string): [number, number][] {
  let x = 0;
  let y = 0;
  return [...path.matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, move, dx, dy]) => {
    [x, y] = move === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

test('a heap has as many dots as it says, no two in one place, none outside its box', () => {
  for (const count of [1, 5, 6, 7, 10, 90, 100]) {
    const dots = drawn(heapPath(count, 200, 100));
    expect(dots).toHaveLength(count);
    expect(new Set(dots.map(String)).size).toBe(count);
    for (const [x, y] of dots) {
      expect(Math.abs(x - 200)).toBeLessThanOrEqual(heapWidthPx / 2);
      expect(y).toBeLessThan(100);
      expect(y).toBeGreaterThan(100 - heapHeightPx(count));
    }
  }
});

test('the middle of every row is the heap’s own place', () => {
  for (const count of [3, 10, 90]) {
    const rows = Map.groupBy(heapSpots(count), ({ yPx }) => yPx);
    for (const row of rows.values()) expect(row.reduce((total, { xPx }) => total + xPx, 0)).toBeCloseTo(0, 9);
  }
});

test('no dots, no path; a heap that moves keeps its shape', () => {
  expect(heapPath(0, 10, 10)).toBe('');
  expect(heapHeightPx(0)).toBe(0);
  const tail = (path: string): string => path.slice(path.indexOf('h0'));
  expect(tail(heapPath(90, 12.3, 40))).toBe(tail(heapPath(90, 300, 40)));
});

test('heaps that would cover each other are piled up, the larger below; side by side they share the ground', () => {
  expect(
    heapFeet(
      [
        { count: 10, xPx: 50 },
        { count: 90, xPx: 60 },
      ],
      200,
    ),
  ).toEqual([200 - heapHeightPx(90), 200]);
  expect(
    heapFeet(
      [
        { count: 50, xPx: 50 },
        { count: 50, xPx: 50 },
      ],
      200,
    ),
  ).toEqual([200, 200 - heapHeightPx(50)]);
  expect(
    heapFeet(
      [
        { count: 90, xPx: 50 },
        { count: 10, xPx: 50 + heapWidthPx },
      ],
      200,
    ),
  ).toEqual([200, 200]);
});
