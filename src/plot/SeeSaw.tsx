import type { ReactNode } from 'react';
import { Label } from './marks.tsx';
import { BEAM_PX, HEAD_PX, piles, tilt } from './see-saw.ts';

export interface SeeSawProps {
  /** The pivot, in the view box's pixels, and the ground below it. */
  xPx: number;
  yPx: number;
  groundPx: number;
  left: number;
  on: number;
  right: number;
  /** The slope that the beam shows: a negative one leans to the right. */
  slope: number;
}

/** A beam that tilts to the side where more points are. */
export function SeeSaw({ xPx, yPx, groundPx, left, on, right, slope }: SeeSawProps): ReactNode {
  const halfPx = 13;
  return (
    <g transform={`translate(${xPx} ${yPx})`}>
      <line className="see-saw-ground" x1={-BEAM_PX - 8} x2={BEAM_PX + 8} y1={groundPx - yPx} y2={groundPx - yPx} />
      <path className="see-saw-foot" d={`M0 0 L${halfPx} ${groundPx - yPx} L${-halfPx} ${groundPx - yPx} Z`} />
      <g className="see-saw-beam" transform={`rotate(${tilt(slope)})`}>
        <rect x={-BEAM_PX} y={-3.5} width={2 * BEAM_PX} height={7} rx={3.5} />
        {piles(left, on, right).map((head, i) => (
          <circle key={i} className="dot tone-truth" cx={head.xPx} cy={head.yPx} r={HEAD_PX} />
        ))}
      </g>
      <Label xPx={-BEAM_PX - 14} yPx={0} anchor="end" strong>
        {left}
      </Label>
      <Label xPx={BEAM_PX + 14} yPx={0} strong>
        {right}
      </Label>
    </g>
  );
}
