import { expect, test } from 'vitest';
import { hangings } from './hangings.ts';

const rowsOf = (placesPx: readonly number[], rows?: number) => hangings(placesPx, 30, rows).map(({ row }) => row);

test('what stands far enough apart hangs in one row, neighbours take turns, and the order asked for is the order told', () => {
  expect(rowsOf([0, 40, 80])).toEqual([0, 0, 0]);
  expect(rowsOf([0, 10, 30, 40])).toEqual([0, 1, 0, 1]);
  expect(rowsOf([40, 0, 10])).toEqual([0, 0, 1]);
  expect(rowsOf([5, 5, 5])).toEqual([0, 1, 2]);
});

test('with a row for each, all hang right under their places', () => {
  const placesPx = [5, 5, 40, 12, 60];
  expect(hangings(placesPx, 30).map(({ atPx }) => atPx)).toEqual(placesPx);
});

test('in a crowd those of a row move apart, to both sides, and keep their order', () => {
  for (const rows of [1, 2, 3])
    for (const placesPx of [
      [5, 5, 5, 5, 5],
      [0, 13, 33, 46, 53],
      [0, 13, 33, 46, 700],
    ]) {
      const hung = hangings(placesPx, 30, rows);
      for (const [i, a] of hung.entries())
        for (const b of hung.slice(i + 1))
          if (a.row === b.row) expect(b.atPx - a.atPx).toBeGreaterThanOrEqual(30 - 1e-9);
    }
  const [left = 0, middle = 0, right = 0] = hangings([50, 50, 50], 30, 1).map(({ atPx }) => atPx);
  expect([left < 25, Math.abs(middle - 50) < 2, right > 75]).toEqual([true, true, true]);
});
