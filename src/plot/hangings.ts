import { keepApart } from './apart.ts';

/** Where something hangs, and in which row, 0 for the highest. */
export interface Hanging {
  readonly atPx: number;
  readonly row: number;
}

/**
 * Where each of some equal things hangs that are to hang under their places in a line: in the highest row in which it touches none. Where no row
 * has room it goes to the one in which it lies least on its neighbour, and those of a crowded row move apart. With as many rows as things, as if left out, none moves.
 */
export function hangings(placesPx: readonly number[], widthPx: number, rows = placesPx.length): readonly Hanging[] {
  const freePx = new Array<number>(rows).fill(-Infinity);
  const inRow: number[][] = freePx.map(() => []);
  const order = placesPx.map((px, i) => ({ px, i })).sort((a, b) => a.px - b.px);
  for (const { px, i } of order) {
    const reachPx = freePx.map((free) => Math.max(free, px));
    const row = reachPx.indexOf(Math.min(...reachPx));
    freePx[row] = (reachPx[row] ?? px) + widthPx;
    inRow[row]?.push(i);
  }
  const hung: Hanging[] = [];
  for (const [row, members] of inRow.entries()) {
    const apart = keepApart(
      members.map((i) => placesPx[i] ?? 0),
      widthPx,
      -Infinity,
      Infinity,
    );
    for (const [k, i] of members.entries()) hung[i] = { atPx: apart[k] ?? 0, row };
  }
  return hung;
}
