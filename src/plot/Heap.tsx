import type { ReactNode } from 'react';
import { heapHeightPx, heapPath, heapWidthPx } from './heap.ts';
import type { Tone } from '~/styles/tones.ts';

/**
 * Examples of one kind, heaped up with a dot for each. Hollow dots differ from full ones without colour, too. Inside a handle the whole heap
 * can be dragged. Pixels; `groundPx` is the foot of the lowest row.
 */
export function Heap({
  count,
  xPx,
  groundPx,
  tone,
  hollow = false,
}: {
  count: number;
  xPx: number;
  groundPx: number;
  tone: Tone;
  hollow?: boolean;
}): ReactNode {
  if (count === 0) return null;
  const path = heapPath(count, xPx, groundPx);
  const heightPx = heapHeightPx(count);
  return (
    <>
      <rect
        className="heap-reach"
        x={xPx - heapWidthPx / 2 - 4}
        y={groundPx - heightPx - 4}
        width={heapWidthPx + 8}
        height={heightPx + 8}
      />
      <path className={`heap tone-${tone}`} d={path} />
      {hollow && <path className="heap-hole" d={path} />}
    </>
  );
}
