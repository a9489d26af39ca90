/** Dots in each row of a heap, and the distance between their centres. */
const [COLUMNS, PITCH_PX] = [6, 6] as const;

export const heapWidthPx = COLUMNS * PITCH_PX;
export const heapHeightPx = (count: number): number => Math.ceil(count / COLUMNS) * PITCH_PX;

/** Centres of the dots, relative to the middle of the heap's ground: row upon row, with the last row centred. */
export function heapSpots(count: number): { readonly xPx: number; readonly yPx: number }[] {
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / COLUMNS);
    const inRow = Math.min(COLUMNS, count - row * COLUMNS);
    return { xPx: ((i % COLUMNS) - (inRow - 1) / 2) * PITCH_PX, yPx: -(row + 0.5) * PITCH_PX };
  });
}

/** Each dot after the first is written relative to the one before, so that a heap that moves changes only its first two numbers. */
const tails = new Map<number, string>();

function tailOf(count: number): string {
  const known = tails.get(count);
  if (known !== undefined) return known;
  const spots = heapSpots(count);
  const tail = spots
    .slice(1)
    .map(({ xPx, yPx }, i) => {
      const before = spots[i] as { xPx: number; yPx: number };
      return `m${xPx - before.xPx} ${yPx - before.yPx}h0`;
    })
    .join('');
  tails.set(count, tail);
  return tail;
}

/**
 * One path for a whole heap: strokes of length 0, which round caps turn into dots. Empty for no dots. `groundPx` is the foot of the lowest
 * row.
 */
export function heapPath(count: number, xPx: number, groundPx: number): string {
  const first = heapSpots(Math.min(count, COLUMNS))[0];
  return first === undefined
    ? ''
    : `M${(xPx + first.xPx).toFixed(1)} ${(groundPx + first.yPx).toFixed(1)}h0${tailOf(count)}`;
}

/** The feet of heaps on one ground. A heap that would cover a larger one, or an equal one before it, is put on top of it. */
export function heapFeet(
  heaps: readonly { readonly count: number; readonly xPx: number }[],
  groundPx: number,
): number[] {
  const below = (i: number, j: number): boolean => {
    const mine = heaps[i];
    const other = heaps[j];
    if (!mine || !other || Math.abs(mine.xPx - other.xPx) >= heapWidthPx) return false;
    return other.count > mine.count || (other.count === mine.count && j < i);
  };
  return heaps.map(
    (_, i) => groundPx - heaps.reduce((total, { count }, j) => total + (below(i, j) ? heapHeightPx(count) : 0), 0),
  );
}
