import type { ReactNode } from 'react';
import { formatNumber } from '~/math/format.ts';
import { type BrokenScale, zigzag } from './broken-scale.ts';

export interface BrokenAxisProps {
  scale: BrokenScale;
  near: readonly number[];
  far: readonly number[];
  topPx: number;
  /** Where the far side's grid ends; the near side's continues to `bottomPx`. */
  farBottomPx: number;
  bottomPx: number;
  /** Written beside the near side's last tick. */
  label: string;
}

/** Ticks and grid of a cut axis. {@link AxisCut} draws the cut, over the marks that cross it. */
export function BrokenAxis({ scale, near, far, topPx, farBottomPx, bottomPx, label }: BrokenAxisProps): ReactNode {
  const tick = (value: number, endPx: number): ReactNode => (
    <g key={value}>
      <line className="grid" x1={scale.at(value)} x2={scale.at(value)} y1={topPx} y2={endPx} />
      <text className="notranslate" x={scale.at(value)} y={endPx + 7} dominantBaseline="hanging" textAnchor="middle">
        {formatNumber(value)}
      </text>
    </g>
  );
  return (
    <g className="axis" aria-hidden="true">
      {near.map((value) => tick(value, bottomPx))}
      {far.map((value) => tick(value, farBottomPx))}
      <text className="axis-label" x={scale.far.rangePx[0]} y={bottomPx + 7} dominantBaseline="hanging">
        {label}
      </text>
    </g>
  );
}

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
