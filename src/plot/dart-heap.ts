import { clamp } from '~/math/bounds.ts';

/** How close the darts of a heap stand, and how far the arms of their crosses reach. */
export interface HeapSize {
  readonly acrossPx: number;
  /** At most this far apart from row to row; closer where many have to fit. */
  readonly downPx: number;
  readonly roomPx: number;
  /** How many times as many rows as columns. */
  readonly tall: number;
  readonly armPx: number;
}

export interface Heap {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Middles of its darts, seen from the heap's own middle. */
  readonly spots: readonly (readonly [number, number])[];
}

/** A heap of darts; the last row is centred. */
export function heapOf(count: number, { acrossPx, downPx, roomPx, tall }: Omit<HeapSize, 'armPx'>): Heap {
  const columns = Math.ceil(Math.sqrt(count / tall));
  const rows = count === 0 ? 0 : Math.ceil(count / columns);
  const pitchPx = Math.min(downPx, roomPx / rows);
  const spots = Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    return [((i % columns) - (inRow - 1) / 2) * acrossPx, (row - (rows - 1) / 2) * pitchPx] as const;
  });
  return { widthPx: columns * acrossPx, heightPx: rows === 0 ? 0 : rows * pitchPx, spots };
}

/** All after the first move is relative, so that a heap that is dragged changes only its first two numbers. */
export function heapPath({ spots }: Heap, armPx: number): string {
  const round = (px: number): string => String(Math.round(px * 100) / 100);
  const cross = `m${-armPx} ${-armPx}l${2 * armPx} ${2 * armPx}m0 ${-2 * armPx}l${-2 * armPx} ${2 * armPx}m${armPx} ${-armPx}`;
  return spots
    .map(([xPx, yPx], i) => {
      const [fromXPx, fromYPx] = spots[i - 1] ?? [0, 0];
      return `m${round(xPx - fromXPx)} ${round(yPx - fromYPx)}${cross}`;
    })
    .join('');
}

/** Where a heap stands across. */
export interface Stand {
  readonly xPx: number;
  readonly halfPx: number;
}

/** The middle of a heap: where it likes to be, or as near to it as its part of the strip and a heap that is already there leave it room. */
export function heapPlace(
  wishPx: number,
  halfPx: number,
  [fromPx, toPx]: readonly [number, number],
  other?: Stand,
): number {
  const leastPx = fromPx + halfPx;
  const mostPx = toPx - halfPx;
  const homePx = clamp(wishPx, leastPx, mostPx);
  if (!other) return homePx;
  const reachPx = halfPx + other.halfPx;
  if (Math.abs(homePx - other.xPx) >= reachPx) return homePx;
  const [bestPx = homePx] = [other.xPx - reachPx, other.xPx + reachPx]
    .filter((px) => px >= leastPx && px <= mostPx)
    .sort((a, b) => Math.abs(a - wishPx) - Math.abs(b - wishPx));
  return bestPx;
}
