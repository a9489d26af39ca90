import type { ReactNode } from 'react';
import { type BrokenScale, zigzag } from './broken-scale.ts';

/** The cut: two zigzags with paper between, for lengths across it cannot be compared. */
export function AxisCut({
  scale,
  topPx,
  bottomPx,
}: {
  scale: BrokenScale;
  topPx: number;
  bottomPx: number;
}): ReactNode {
  const from = scale.near.rangePx[1] + 5;
  const to = scale.far.rangePx[0] - 5;
  return (
    <g className="axis-cut" aria-hidden="true">
      <rect x={from} y={topPx} width={to - from} height={bottomPx - topPx} />
      <path d={zigzag(from, topPx, bottomPx)} />
      <path d={zigzag(to, topPx, bottomPx)} />
    </g>
  );
}
