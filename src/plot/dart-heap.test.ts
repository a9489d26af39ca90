import { expect, test } from 'vitest';
import { heapOf, heapPath, heapPlace } from './dart-heap.ts';

const size = { acrossPx: 10, downPx: 12, roomPx: 130, tall: 2.8 };

/** Middles of the crosses that a path draws, each of two strokes. */
function drawn(path: string): [number, number][] {
  let x = 0;
  let y = 0;
  const strokes: [number, number][] = [];
  for (const [, kind, dx, dy] of path.matchAll(/([ml])(-?[\d.]+) (-?[\d.]+)/g)) {
    if (kind === 'l') strokes.push([x + Number(dx) / 2, y + Number(dy) / 2]);
    x += Number(dx);
    y += Number(dy);
  }
  return strokes.filter((_, i) => i % 2 === 0);
}

test('a heap has as many darts as it says, no two in one place, none outside its box', () => {
  for (const count of [1, 5, 10, 51, 90, 100]) {
    const heap = heapOf(count, size);
    const darts = drawn(heapPath(heap, 3));
    expect(darts).toHaveLength(count);
    expect(new Set(darts.map((at) => at.map(Math.round).join())).size).toBe(count);
    expect(heap.heightPx).toBeLessThanOrEqual(size.roomPx);
    for (const [x, y] of darts) {
      expect(Math.abs(x)).toBeLessThan(heap.widthPx / 2);
      expect(Math.abs(y)).toBeLessThan(heap.heightPx / 2);
    }
  }
  expect(heapPath(heapOf(0, size), 3)).toBe('');
});

test('the middle of every row is the heap’s own', () => {
  for (const count of [3, 10, 90])
    for (const row of Map.groupBy(heapOf(count, size).spots, ([, yPx]) => yPx).values())
      expect(row.reduce((total, [xPx]) => total + xPx, 0)).toBeCloseTo(0, 9);
});

test('a heap keeps to its side, and beside one that is already there', () => {
  expect(heapPlace(150, 30, [100, 200])).toBe(150);
  expect(heapPlace(110, 30, [100, 200])).toBe(130);
  const large = { xPx: 150, halfPx: 30 };
  expect(heapPlace(190, 10, [0, 300], large), 'where it covers nothing, it stays').toBe(190);
  expect(heapPlace(140, 10, [0, 300], large), 'to the nearer side').toBe(110);
  expect(heapPlace(140, 10, [115, 300], large), 'or to the other, where that has no room').toBe(190);
});
