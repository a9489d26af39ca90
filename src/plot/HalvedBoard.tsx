import type { ReactNode } from 'react';
import { EdgeStrip } from './EdgeStrip.tsx';
import { Words } from './Words.tsx';

export interface HalvedBoardProps {
  /** Of what is inside the rim. */
  leftPx: number;
  rightPx: number;
  topPx: number;
  bottomPx: number;
  /** Where the halves meet, and how far their line rises over the rim. */
  linePx: number;
  risePx?: number;
}

/** How thick the rim of a board is. */
export const RIM_PX = 6;

/** A board in its black rim, cut by a line: in the shade where an answer counts as wrong, pale where it counts as right. */
export function HalvedBoard({ leftPx, rightPx, topPx, bottomPx, linePx, risePx = 0 }: HalvedBoardProps): ReactNode {
  const place = { yPx: topPx, highPx: bottomPx - topPx };
  return (
    <g aria-hidden="true">
      <rect
        className="board-edge"
        x={leftPx - RIM_PX}
        width={rightPx - leftPx + 2 * RIM_PX}
        y={topPx - RIM_PX}
        height={bottomPx - topPx + 2 * RIM_PX}
        rx={10}
      />
      <EdgeStrip of="shade" fromPx={leftPx} toPx={linePx} {...place} />
      <EdgeStrip of="wall" fromPx={linePx} toPx={rightPx} {...place} />
      {linePx > leftPx && linePx < rightPx && <EdgeStrip fromPx={linePx - 1.5} toPx={linePx + 1.5} {...place} />}
      {risePx > 0 && (
        <line className="rule tone-ink" x1={linePx} x2={linePx} y1={topPx - RIM_PX - risePx} y2={topPx - RIM_PX} />
      )}
    </g>
  );
}

/** What its halves are called, to either side of the line. */
export function HalfNames({
  linePx,
  yPx,
  left,
  right,
}: {
  linePx: number;
  yPx: number;
  left: string;
  right: string;
}): ReactNode {
  return ([-1, 1] as const).map((side) => (
    <Words
      key={side}
      look="callout name"
      tone="ink"
      xPx={linePx + 14 * side}
      yPx={yPx}
      anchor={side < 0 ? 'end' : 'start'}
      centred
    >
      {side < 0 ? left : right}
    </Words>
  ));
}
