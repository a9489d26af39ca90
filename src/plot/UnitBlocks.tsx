import type { ReactNode } from 'react';
import type { Tone } from './marks.tsx';

/** Left edges of `count` blocks side by side. */
const blockEdges = (xPx: number, count: number, unitPx: number): number[] => Array.from({ length: count }, (_, i) => xPx + i * unitPx);

export interface UnitBlocksProps {
  xPx: number;
  groundPx: number;
  count: number;
  unitPx: number;
  tone: Tone;
  /** Draw the outline of the block that one more would add. */
  next?: boolean;
}

/** A quantity as a row of equal blocks on the ground: what can be counted need not be believed. */
export function UnitBlocks({ xPx, groundPx, count, unitPx, tone, next = false }: UnitBlocksProps): ReactNode {
  const heightPx = unitPx * 1.75;
  const block = { y: groundPx - unitPx, width: unitPx - 1.2, height: heightPx, rx: 1.5 };
  return (
    <g>
      {blockEdges(xPx, count, unitPx).map((px) => <rect key={px} className={`fill tone-${tone}`} x={px + 0.6} {...block} />)}
      {next && <rect className="next-block tone-error" x={xPx + count * unitPx + 0.6} {...block} />}
    </g>
  );
}
