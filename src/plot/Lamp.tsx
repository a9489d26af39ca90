import type { ReactNode } from 'react';
import type { PointPx } from './pointer.ts';

/** A lamp that lights its place on an axis: its light and its rod. Its bulb is drawn by {@link Bulb}, in the handle that moves it. */
export function LampRod({ xPx, yPx, groundPx }: PointPx & { groundPx: number }): ReactNode {
  return (
    <>
      <rect className="lamplight" x={xPx - 5} width={10} y={yPx} height={groundPx - yPx} />
      <line className="rule thick tone-quantile" x1={xPx} x2={xPx} y1={yPx} y2={groundPx} />
      <circle className="dot tone-quantile" cx={xPx} cy={groundPx} r={8} />
    </>
  );
}

/** A bulb that burns, about 36 px high. */
export function Bulb({ xPx, yPx }: PointPx): ReactNode {
  const foot = (downPx: number, halfPx: number): string => `M${xPx - halfPx} ${yPx + downPx}h${2 * halfPx}`;
  return (
    <>
      <circle className="bulb glass" cx={xPx} cy={yPx} r={19} />
      <path
        className="bulb"
        d={`M${xPx - 5} ${yPx + 6}c0 -4 -5.5 -5 -5.5 -11a10.5 10.5 0 0 1 21 0c0 6 -5.5 7 -5.5 11Z`}
      />
      <path className="rule tone-ink" d={foot(9.5, 4.5) + foot(13, 3)} />
    </>
  );
}
